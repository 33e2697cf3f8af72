public import Procurement

/// The square of the lowest price divided by the price: (L ÷ P)².
///
/// - Source: none that is known to be the first; the power 2 of the family of L ÷ P.
public struct Quadratic: PriceFormula {
  /// Its page.
  public static let page = RulePage(
    name: "quadratic",
    definition: "(L ÷ P)²",
    isRelative: true,
    weakness:
      "harder than `lowest-proportional` on dear bids: twice the lowest price earns a quarter",
    source: "a family in general use")

  /// No: a nil price has no quotient, and the square of a negative one turns the order round.
  public static let acceptsNonPositivePrices = false

  /// The lowest.
  public static let comparedPrices: [ComparedPrice] = [.lowest]

  /// The formula has no parameters.
  public init(parameters: inout RuleParameters) {}

  /// L × L ÷ (P × P).
  public func share(
    of price: FixedDecimal, among prices: StandingPrices
  ) throws(NumberError) -> Fraction {
    let (lowest, price) = (prices.lowest.trimmed, price.trimmed)
    return Fraction(try lowest * lowest, over: try price * price)
  }

  /// `(L ÷ P)²` with its numbers.
  public func expression(
    of price: FixedDecimal, among prices: StandingPrices, places: Int
  ) -> String {
    "(\(prices.lowest.inFormula(places: places)) ÷ \(price.inFormula(places: places)))²"
  }
}
