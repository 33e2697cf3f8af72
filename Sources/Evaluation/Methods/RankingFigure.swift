/// What bids are ranked by.
public struct RankingFigure: Hashable, Sendable {
  /// In words: `price per quality point`.
  public let name: String
  /// As the head of a column, 16 characters at most: `per point`.
  public let heading: String
  /// Whether the highest is the best.
  public let highestIsBest: Bool
  /// Whether it is an amount of the competition's currency.
  public let isMoney: Bool

  /// A figure.
  public init(name: String, heading: String, highestIsBest: Bool, isMoney: Bool = false) {
    self.name = name
    self.heading = heading
    self.highestIsBest = highestIsBest
    self.isMoney = isMoney
  }

  /// The sum of the scores.
  public static let total = RankingFigure(name: "total", heading: "total", highestIsBest: true)
  /// The price as it is.
  public static let price = RankingFigure(
    name: "price", heading: "price", highestIsBest: false, isMoney: true)
}

/// What a method does with the price.
public enum PriceUse: Hashable, Sendable {
  /// Nothing of its own: a formula turns it into a score, which is one of the sum.
  case scored
  /// It sets the price against quality itself: one criterion has the measure `price` and no formula.
  ///
  /// Where it is weighed, that criterion has a weight, and the weights of all add up to 100; where not,
  /// it has none, and the weights of the others do.
  case apart(isWeighed: Bool)
}
