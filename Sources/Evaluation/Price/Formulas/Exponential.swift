public import Procurement

/// A price's distance over the lowest as a falling exponential: e^(−c × (P − L) ÷ L).
///
/// The result is rounded to the nearest 30 decimals, half-even; the lowest price earns exactly everything.
///
/// - Source: none that is known to be the first; a family in general use.
public struct Exponential: PriceFormula {
  /// Its page.
  public static let page = RulePage(
    name: "exponential",
    definition: "e^(−c × (P − L) ÷ L), to 30 decimals, half-even",
    parameters: "`factor` (c): 0.001 to 1000",
    isRelative: true,
    weakness:
      "one very low bid empties all other scores; nothing ever earns 0, and dear bids are told apart no more",
    source: "a family in general use")

  /// No: nothing is so many percent over a lowest price of nothing.
  public static let acceptsNonPositivePrices = false

  /// The lowest.
  public static let comparedPrices: [ComparedPrice] = [.lowest]

  private let factor: FixedDecimal

  /// The formula with its `factor`.
  public init?(parameters: inout RuleParameters) {
    guard let factor = parameters.factor("factor") else { return nil }
    self.factor = factor
  }

  /// e^(−c × (P − L) ÷ L).
  public func share(
    of price: FixedDecimal, among prices: StandingPrices
  ) throws(NumberError) -> Fraction {
    let over = ExactRatio(price) - ExactRatio(prices.lowest)
    let exponent = -(try (ExactRatio(factor) * over).divided(by: ExactRatio(prices.lowest)))
    return try PreciseShare(exponent.isZero ? .one : nil) { (rounding) throws(NumberError) in
      try exponent.exponential(rounding)
    }.fraction
  }

  /// `e^(−c × (P − L) ÷ L)` with its numbers.
  public func expression(
    of price: FixedDecimal, among prices: StandingPrices, places: Int
  ) -> String {
    let lowest = prices.lowest.inFormula(places: places)
    if price == prices.lowest { return "1, as \(lowest) is the lowest price" }
    // Any other power of e with a quotient is irrational.
    return "e^(−\(factor) × (\(price.inFormula(places: places)) − \(lowest)) ÷ \(lowest))"
      + " to \(PreciseShare.rounding.places) decimals"
  }
}
