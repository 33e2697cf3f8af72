public import Procurement

/// The place of the price among all: (N − rank) ÷ (N − 1), or a published table of scores.
///
/// Equal prices share the better rank. A single price earns the whole weight. Ranks past the end of the
/// table earn its last entry, so a table that ends with 0 gives them nothing.
///
/// - Source: none that is known to be the first; a family in general use for small purchases.
public struct RankBased: PriceFormula {
  /// Its page.
  public static let page = RulePage(
    name: "rank-based",
    definition:
      "(N − rank) ÷ (N − 1), 1 where N = 1; with a table, its entry for the rank ÷ 100; equal prices share "
      + "the better rank",
    parameters:
      "`table`, where one is published: scores from 100 down to 0, the lowest price's first; ranks past its "
      + "end earn the last",
    isRelative: true,
    weakness: "blind to how far prices lie apart; another bid between two moves them apart",
    source: "a family in general use")

  /// Yes: only the order counts.
  public static let acceptsNonPositivePrices = true

  /// All, in order.
  public static let comparedPrices: [ComparedPrice] = [.order]

  private let table: [FixedDecimal]?

  /// The formula with its `table`, if there is one.
  public init?(parameters: inout RuleParameters) {
    table = parameters.fallingScores("table")
    if parameters.hasErrors { return nil }
  }

  /// (N − rank) ÷ (N − 1), or the table's entry ÷ 100.
  public func share(
    of price: FixedDecimal, among prices: StandingPrices
  ) throws(NumberError) -> Fraction {
    let rank = prices.rank(of: price)
    if let score = score(at: rank) { return Fraction(score, over: .hundred) }
    let count = prices.rising.count
    return count == 1 ? .one : Fraction(FixedDecimal(count - rank), over: FixedDecimal(count - 1))
  }

  /// `(N − rank) ÷ (N − 1)` with its numbers.
  public func expression(
    of price: FixedDecimal, among prices: StandingPrices, places: Int
  ) -> String {
    let rank = prices.rank(of: price)
    let count = prices.rising.count
    if let score = score(at: rank) { return "\(score) ÷ 100, as its rank is \(rank) of \(count)" }
    return count == 1 ? "1, as it is the only price" : "(\(count) − \(rank)) ÷ (\(count) − 1)"
  }

  private func score(at rank: Int) -> FixedDecimal? {
    table.flatMap { $0[min(rank, $0.count) - 1] }
  }
}
