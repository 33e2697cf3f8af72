public import Procurement

/// A rule that turns scores into the one number that bids are ranked by.
///
/// A method is one file in this folder and one line in ``AwardMethods``.
public protocol AwardMethod: Sendable {
  /// Its page: name, definition, source.
  static var page: RulePage { get }

  /// The method, ready to rank.
  init()

  /// Whether the highest value is the best.
  static var highestIsBest: Bool { get }

  /// The ranking value of each bid still standing.
  ///
  /// - Parameter totals: for each of them the sum of its weighted scores.
  /// - Throws: ``NumberError`` when the numbers do not fit.
  func rankingValues(totals: [FixedDecimal]) throws(NumberError) -> [FixedDecimal]
}

/// The award methods, in alphabetical order of their names.
public enum AwardMethods {
  /// Every method there is.
  public static let all: [any AwardMethod.Type] = [
    WeightedSum.self
  ]

  /// The method with this name, or `nil`.
  public static func named(_ name: String) -> (any AwardMethod.Type)? {
    all.first { $0.page.name == name }
  }
}
