public import Procurement

/// A rule that turns a price into a share of the price criterion's weight.
///
/// A formula is one file in this folder and one line in ``PriceFormulas``.
public protocol PriceFormula: Sendable {
  /// Its page: name, definition, source.
  static var page: RulePage { get }

  /// The formula, ready to score.
  init()

  /// Whether a zero or negative price has a defined score.
  static var acceptsNonPositivePrices: Bool { get }

  /// The share of the weight that a price earns, 0 to 1, exact.
  ///
  /// - Parameters:
  ///   - price: the price, one of `prices`.
  ///   - prices: the prices of the bids still standing.
  /// - Throws: ``NumberError`` when the numbers do not fit.
  func share(of price: FixedDecimal, among prices: StandingPrices) throws(NumberError) -> Fraction

  /// The same with its numbers filled in, for a person to recompute: `100,000.00 ÷ 105,000.00`.
  ///
  /// - Parameters:
  ///   - price: the price, one of `prices`.
  ///   - prices: the prices of the bids still standing.
  ///   - places: the decimals to show at least.
  func expression(of price: FixedDecimal, among prices: StandingPrices, places: Int) -> String
}

/// The prices of the bids still standing.
public struct StandingPrices: Hashable, Sendable {
  /// The lowest.
  public let lowest: FixedDecimal
  /// The highest.
  public let highest: FixedDecimal

  /// The prices, or `nil` where there is none.
  public init?(_ prices: some Sequence<FixedDecimal>) {
    var iterator = prices.makeIterator()
    guard let first = iterator.next() else { return nil }
    var lowest = first
    var highest = first
    while let price = iterator.next() {
      if price < lowest { lowest = price }
      if price > highest { highest = price }
    }
    self.lowest = lowest
    self.highest = highest
  }
}

/// The page of a price formula or award method, from which the tables in `docs/` are made.
public struct RulePage: Hashable, Sendable {
  /// The name used in rubrics.
  public let name: String
  /// The definition, with the variables of `docs/price-formulas.md`.
  public let definition: String
  /// Whether another bid's coming or going can change a score.
  public let isRelative: Bool
  /// What it is known to do badly.
  public let weakness: String
  /// Where it is published.
  public let source: String

  /// A page.
  public init(
    name: String, definition: String, isRelative: Bool, weakness: String, source: String
  ) {
    self.name = name
    self.definition = definition
    self.isRelative = isRelative
    self.weakness = weakness
    self.source = source
  }
}
