public import Procurement

/// A published power of the lowest price divided by the price: (L ÷ P)^n.
///
/// A power is rounded to the nearest 30 decimals, half-even, unless it is a quotient that fits in 38 digits:
/// one with a whole exponent nearly always is.
///
/// - Source: CROMP, Westschweizer Leitfaden für die Vergabe öffentlicher Aufträge, annex T2, for n = 2;
///   other exponents are a family in general use.
public struct Power: PriceFormula {
  /// Its page.
  public static let page = RulePage(
    name: "power",
    definition: "(L ÷ P)^n, \(PreciseShare.onPage)",
    parameters: "`exponent` (n): 0.1 to 10 with at most two decimals",
    isRelative: true,
    weakness:
      "the exponent says how much price decides, beside the weight; a high one lets one low bid empty all "
      + "other scores",
    source:
      "CROMP, Westschweizer Leitfaden für die Vergabe öffentlicher Aufträge, annex T2 (n = 2); a family in "
      + "general use")

  /// No: a nil price has no quotient, and a negative one no root.
  public static let acceptsNonPositivePrices = false

  /// The lowest.
  public static let comparedPrices: [ComparedPrice] = [.lowest]

  private let exponent: FixedDecimal

  /// The formula with its `exponent`.
  public init?(parameters: inout RuleParameters) {
    guard let exponent = parameters.exponent("exponent", inHundredths: 10...1000) else {
      return nil
    }
    self.exponent = exponent
  }

  /// (L ÷ P)^n.
  public func share(
    of price: FixedDecimal, among prices: StandingPrices
  ) throws(NumberError) -> Fraction {
    try power(of: price, among: prices).fraction
  }

  /// `(L ÷ P)^n` with its numbers.
  public func expression(
    of price: FixedDecimal, among prices: StandingPrices, places: Int
  ) -> String {
    let lowest = prices.lowest.inFormula(places: places)
    if price == prices.lowest { return "1, as \(lowest) is the lowest price" }
    let suffix = (try? power(of: price, among: prices))?.suffix ?? ""
    return "(\(lowest) ÷ \(price.inFormula(places: places)))^\(exponent)\(suffix)"
  }

  private func power(
    of price: FixedDecimal, among prices: StandingPrices
  ) throws(NumberError) -> PreciseShare {
    try .power(ExactRatio(prices.lowest, over: price), ExactRatio(exponent))
  }
}
