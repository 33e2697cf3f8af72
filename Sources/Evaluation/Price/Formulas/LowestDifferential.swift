public import Procurement

/// The distance from the lowest price as a share of the price itself, taken off the whole:
/// 1 − (P − L) ÷ P.
///
/// It is L ÷ P in other words, so that it always gives what ``LowestProportional`` gives.
///
/// - Source: bto solicitors, "Price Scoring: Does the perfect formula exist?" (8 July 2016), which calls the
///   lowest price over the price the "standard differential".
public struct LowestDifferential: PriceFormula {
  /// Its page.
  public static let page = RulePage(
    name: "lowest-differential",
    definition: "1 − (P − L) ÷ P, which is L ÷ P",
    isRelative: true,
    weakness: "the same as `lowest-proportional`, from which it is often believed to differ",
    source: "bto solicitors, Price Scoring: Does the perfect formula exist? (8 July 2016)")

  /// No: a nil price has no quotient.
  public static let acceptsNonPositivePrices = false

  /// The lowest.
  public static let comparedPrices: [ComparedPrice] = [.lowest]

  /// The formula has no parameters.
  public init(parameters: inout RuleParameters) {}

  /// L ÷ P, which is the same.
  public func share(
    of price: FixedDecimal, among prices: StandingPrices
  ) throws(NumberError) -> Fraction {
    Fraction(prices.lowest, over: price)
  }

  /// `1 − (P − L) ÷ P` with its numbers.
  public func expression(
    of price: FixedDecimal, among prices: StandingPrices, places: Int
  ) -> String {
    let shown = price.inFormula(places: places)
    return "1 − (\(shown) − \(prices.lowest.inFormula(places: places))) ÷ \(shown)"
  }
}
