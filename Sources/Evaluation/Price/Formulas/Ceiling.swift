public import Procurement

/// The discount on a published ceiling: (C − P) ÷ C, cut to 0 and 1.
///
/// - Source: none that is known to be the first; the percentage discount on a published base, in general
///   use in Italy.
public struct Ceiling: PriceFormula {
  /// Its page.
  public static let page = RulePage(
    name: "ceiling",
    definition: "(C − P) ÷ C, cut to 0 and 1",
    parameters: "`ceiling` (C): a price above zero",
    isRelative: false,
    weakness: "where the ceiling lies far above the market, all bids score high and nearly alike",
    source:
      "a family in general use; the percentage discount on a published base of Italian practice")

  /// Yes: a price of nothing is a discount of the whole.
  public static let acceptsNonPositivePrices = true

  /// None.
  public static let comparedPrices: [ComparedPrice] = []

  private let ceiling: FixedDecimal

  /// The formula with its `ceiling`.
  public init?(parameters: inout RuleParameters) {
    guard let ceiling = parameters.price("ceiling") else { return nil }
    self.ceiling = ceiling
  }

  /// (C − P) ÷ C.
  public func share(
    of price: FixedDecimal, among prices: StandingPrices
  ) throws(NumberError) -> Fraction {
    Fraction(try ceiling - price, over: ceiling).withinWhole
  }

  /// `(C − P) ÷ C` with its numbers.
  public func expression(
    of price: FixedDecimal, among prices: StandingPrices, places: Int
  ) -> String {
    let shown = ceiling.inFormula(places: places)
    let text = "(\(shown) − \(price.inFormula(places: places))) ÷ \(shown)"
    return (try? ceiling - price).map { Fraction($0, over: ceiling).cutInWords(text) } ?? text
  }
}
