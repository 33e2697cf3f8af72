public import Procurement

/// A rule that turns a price into a share of the price criterion's weight.
///
/// A formula is one file in `Formulas/` and one line in ``PriceFormulas``.
public protocol PriceFormula: Rule {
  /// Whether a zero or negative price has a defined score.
  static var acceptsNonPositivePrices: Bool { get }

  /// The prices of other bids that a score is computed from; empty for an absolute formula.
  static var comparedPrices: [ComparedPrice] { get }

  /// The same of this formula with its parameters; ``comparedPrices`` where nothing else is said.
  var looksAt: [ComparedPrice] { get }

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

extension PriceFormula {
  /// All that formulas of its name look at.
  public var looksAt: [ComparedPrice] { Self.comparedPrices }
}

extension FixedDecimal {
  /// The price as a formula shows it: with its groups, and in brackets where it is negative.
  ///
  /// - Parameter places: the decimals to show at least.
  public func inFormula(places: Int) -> String {
    let text = grouped(minimumPlaces: places)
    return isNegative ? "(−\(text.dropFirst()))" : text
  }
}
