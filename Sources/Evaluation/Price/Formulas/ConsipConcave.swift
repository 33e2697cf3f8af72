public import Procurement

/// A concave curve over the discount d on a published base: 1 − (1 − d)^n, and 0 at or over the base.
///
/// With n over 1 the first percent of discount earn the most, and each further one less. As 1 − d is P ÷ C,
/// this is 1 − (P ÷ C)^n. A power is rounded to the nearest 30 decimals, half-even, unless it is a quotient
/// that fits in 38 digits.
///
/// - Source: none that was read; known as the concave one of Consip's absolute formulas, which score a bid
///   against the base alone (wiki.acquistinretepa.it, "Formule della Piattaforma", on what absolute means).
public struct ConsipConcave: PriceFormula {
  /// Its page.
  public static let page = RulePage(
    name: "consip-concave",
    definition:
      "1 − (1 − d)^n, d = 1 − P ÷ C; 0 for P at or over C; \(PreciseShare.onPage)",
    parameters:
      "`base` (C): a price above zero; `exponent` (n): 0.1 to 10 with at most two decimals, over 1 "
      + "for a concave curve",
    isRelative: false,
    weakness:
      "nobody earns the whole weight; with a high exponent deep discounts are told apart hardly at all",
    source: "a family in general use in Italy, named after Consip's absolute formulas")

  /// No: a negative price has no root.
  public static let acceptsNonPositivePrices = false

  /// None.
  public static let comparedPrices: [ComparedPrice] = []

  private let base: FixedDecimal
  private let exponent: FixedDecimal

  /// The formula with `base` and `exponent`.
  public init?(parameters: inout RuleParameters) {
    let base = parameters.price("base")
    let exponent = parameters.exponent("exponent", inHundredths: 10...1000)
    guard let base, let exponent else { return nil }
    self.base = base
    self.exponent = exponent
  }

  /// 1 − (P ÷ C)^n.
  public func share(
    of price: FixedDecimal, among prices: StandingPrices
  ) throws(NumberError) -> Fraction {
    price >= base ? .zero : try rest(of: price).fraction
  }

  /// `1 − (P ÷ C)^n` with its numbers.
  public func expression(
    of price: FixedDecimal, among prices: StandingPrices, places: Int
  ) -> String {
    let (shown, whole) = (price.inFormula(places: places), base.inFormula(places: places))
    if price >= base { return "0, as \(shown) is at or over \(whole)" }
    let suffix = (try? rest(of: price))?.suffix ?? ""
    return "1 − (\(shown) ÷ \(whole))^\(exponent)\(suffix)"
  }

  private func rest(of price: FixedDecimal) throws(NumberError) -> PreciseShare {
    let (ratio, power) = (try ExactRatio(price, over: base), ExactRatio(exponent))
    let exact = ratio.exactPower(power).map { .one - $0 }
    return try PreciseShare(exact) { (rounding) throws(NumberError) in
      try FixedDecimal(1) - ratio.power(power, rounding)
    }
  }
}
