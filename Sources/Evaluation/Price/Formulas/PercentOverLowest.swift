public import Procurement

/// A published share of the weight off for every percent over the lowest price:
/// 1 − c × (P − L) ÷ L, at least 0.
///
/// With c = 1 a price one percent dearer earns one percent of the weight less.
///
/// - Source: DFØ, anskaffelser.no, "Regne om pris til poeng" (the linear basic model, c = 1).
public struct PercentOverLowest: PriceFormula {
  /// Its page.
  public static let page = RulePage(
    name: "percent-over-lowest",
    definition: "1 − c × (P − L) ÷ L, at least 0",
    parameters: "`factor` (c): 0.001 to 1000",
    isRelative: true,
    weakness:
      "one very low bid pulls all others down; every price over (1 + 1 ÷ c) × L scores nothing",
    source: "DFØ, anskaffelser.no, Regne om pris til poeng (linear basic model, c = 1)")

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

  /// (L − c × (P − L)) ÷ L, which is the same.
  public func share(
    of price: FixedDecimal, among prices: StandingPrices
  ) throws(NumberError) -> Fraction {
    try uncut(price, prices.lowest).withinWhole
  }

  /// `1 − c × (P − L) ÷ L` with its numbers.
  public func expression(
    of price: FixedDecimal, among prices: StandingPrices, places: Int
  ) -> String {
    let lowest = prices.lowest.inFormula(places: places)
    let text = "1 − \(factor) × (\(price.inFormula(places: places)) − \(lowest)) ÷ \(lowest)"
    return (try? uncut(price, prices.lowest))?.cutInWords(text) ?? text
  }

  private func uncut(
    _ price: FixedDecimal, _ lowest: FixedDecimal
  ) throws(NumberError) -> Fraction {
    Fraction(try lowest - factor * (price - lowest), over: lowest)
  }
}
