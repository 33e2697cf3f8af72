public import Procurement

/// A rule that turns scores into the one number that bids are ranked by.
///
/// A method is one file in this folder and one line in ``AwardMethods``.
public protocol AwardMethod: Rule {
  /// Whether the highest value is the best.
  static var highestIsBest: Bool { get }

  /// The ranking value of each bid still standing, in their order.
  ///
  /// - Throws: ``NumberError`` when the numbers do not fit.
  func rankingValues(of standing: StandingScores) throws(NumberError) -> [FixedDecimal]
}

/// What a method can rank by, for each bid still standing.
public struct StandingScores: Sendable {
  /// The sum of its weighted scores, 0 to 100.
  public let totals: [FixedDecimal]
}
