public import Procurement

/// A rule that puts bids in order: by the sum of their scores, or by quality and price together.
///
/// A method is one file in this folder and one line in ``AwardMethods``.
public protocol AwardMethod: Rule {
  /// What bids are ranked by.
  static var figure: RankingFigure { get }

  /// What the method does with the price.
  static var priceUse: PriceUse { get }

  /// Whether a price of zero or less has a figure; no where nothing else is said.
  static var acceptsNonPositivePrices: Bool { get }

  /// What each bid still standing is ranked by, in their order; `nil` where that is the total.
  ///
  /// - Throws: ``NumberError`` when the numbers do not fit, or the method has no figure for a bid.
  func values(of bids: StandingBids) throws(NumberError) -> [RankingValue]?

  /// How a bid's figure came about, with its numbers, for a person to recompute:
  /// `120,000.00 ÷ 80`.
  ///
  /// - Parameters:
  ///   - index: the bid, among `bids`.
  ///   - bids: the bids still standing.
  func expression(of index: Int, among bids: StandingBids) -> String

  /// Why the first bid is first, in a sentence without its full stop; `nil` where the figures tell it.
  ///
  /// - Parameters:
  ///   - first: the first bid, among `bids`.
  ///   - second: the second.
  ///   - bids: the bids still standing.
  func reason(_ first: Int, before second: Int, among bids: StandingBids) -> String?

  /// Why the method has no figure for these bids, or `nil`; the lot is then not ranked.
  ///
  /// - Parameter bids: the bids still standing.
  func obstacle(among bids: StandingBids) -> MethodObstacle?
}

extension AwardMethod {
  /// No.
  public static var acceptsNonPositivePrices: Bool { false }

  /// The figures tell it.
  public func reason(
    _ first: Int, before second: Int, among bids: StandingBids
  ) -> String? { nil }

  /// There is none.
  public func obstacle(among bids: StandingBids) -> MethodObstacle? { nil }
}

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

/// What one bid is ranked by.
public struct RankingValue: Sendable {
  /// Bids of a lower tier stand before all of a higher one, whatever their figures.
  public let tier: Int
  /// The figure that is shown.
  public let figure: ExactRatio
  /// What decides the order within the tier, the highest or lowest first as the figure says.
  public let order: ExactRatio

  /// A value; where no `order` is given, the figure decides.
  public init(_ figure: ExactRatio, order: ExactRatio? = nil, tier: Int = 0) {
    self.tier = tier
    self.figure = figure
    self.order = order ?? figure
  }
}

/// Why a method has no figure for a bid.
public struct MethodObstacle: Hashable, Sendable {
  /// The bid, among those still standing.
  public let index: Int
  /// What is wrong, in words: `its quality is 0, and a price cannot be divided by it`.
  public let problem: String
  /// What to do about it.
  public let hint: String

  /// An obstacle.
  public init(_ index: Int, _ problem: String, hint: String) {
    self.index = index
    self.problem = problem
    self.hint = hint
  }
}
