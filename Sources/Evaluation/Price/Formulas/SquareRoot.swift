public import Procurement

/// The square root of the lowest price divided by the price: √(L ÷ P).
///
/// The root is rounded to the nearest 30 decimals, half-even, unless it is a quotient itself.
///
/// - Source: none that is known to be the first; a family in general use, softer than L ÷ P.
public struct SquareRoot: PriceFormula {
  /// Its page.
  public static let page = RulePage(
    name: "square-root",
    definition: "√(L ÷ P), \(PreciseShare.onPage)",
    isRelative: true,
    weakness:
      "soft: a price twice the lowest still earns 71%, so that price decides less than its weight says",
    source: "a family in general use")

  /// No: a nil price has no quotient, and a negative one no root.
  public static let acceptsNonPositivePrices = false

  /// The lowest.
  public static let comparedPrices: [ComparedPrice] = [.lowest]

  /// The formula has no parameters.
  public init(parameters: inout RuleParameters) {}

  /// √(L ÷ P).
  public func share(
    of price: FixedDecimal, among prices: StandingPrices
  ) throws(NumberError) -> Fraction {
    try root(of: price, among: prices).fraction
  }

  /// `√(L ÷ P)` with its numbers.
  public func expression(
    of price: FixedDecimal, among prices: StandingPrices, places: Int
  ) -> String {
    let lowest = prices.lowest.inFormula(places: places)
    if price == prices.lowest { return "1, as \(lowest) is the lowest price" }
    let suffix = (try? root(of: price, among: prices))?.suffix ?? ""
    return "√(\(lowest) ÷ \(price.inFormula(places: places)))\(suffix)"
  }

  private func root(
    of price: FixedDecimal, among prices: StandingPrices
  ) throws(NumberError) -> PreciseShare {
    let ratio = try ExactRatio(prices.lowest, over: price)
    return try PreciseShare(ratio.exactRoot(2)) { (rounding) throws(NumberError) in
      try ratio.root(2, rounding)
    }
  }
}
