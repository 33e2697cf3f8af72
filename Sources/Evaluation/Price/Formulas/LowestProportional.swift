public import Procurement

/// The lowest price divided by the price: L ÷ P.
///
/// - Source: World Bank, Selection of Consultants, QCBS: Sf = 100 × Fm ÷ F; in the United Kingdom the
///   usual "lowest price ÷ price × weight" (impactbids.com, "The quality imperative").
public struct LowestProportional: PriceFormula {
  /// Its page.
  public static let page = RulePage(
    name: "lowest-proportional",
    definition: "L ÷ P",
    isRelative: true,
    weakness: "one very low bid compresses the scores of all others; undefined for a nil price",
    source: "World Bank QCBS (100 × Fm ÷ F); impactbids.com, The quality imperative")

  /// No: a nil price has no quotient, and a negative one turns the order round.
  public static let acceptsNonPositivePrices = false

  /// The lowest.
  public static let comparedPrices: [ComparedPrice] = [.lowest]

  /// The formula has no parameters.
  public init(parameters: inout RuleParameters) {}

  /// L ÷ P.
  public func share(
    of price: FixedDecimal, among prices: StandingPrices
  ) throws(NumberError) -> Fraction {
    Fraction(prices.lowest, over: price)
  }

  /// `L ÷ P` with its numbers.
  public func expression(
    of price: FixedDecimal, among prices: StandingPrices, places: Int
  ) -> String {
    let lowest = prices.lowest.inFormula(places: places)
    return "\(lowest) ÷ \(price.inFormula(places: places))"
  }
}
