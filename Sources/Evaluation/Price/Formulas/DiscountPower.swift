public import Procurement

/// A published power of the discount on a base, as a share of the greatest discount: (d ÷ dmax)^α.
///
/// With α under 1 the curve is concave, which takes the edge off deep discounts. A price at or over the base
/// has no discount and earns nothing. A power is rounded to the nearest 30 decimals, half-even, unless it is
/// a quotient that fits in 38 digits.
///
/// - Source: Consip, wiki.acquistinretepa.it, "Concava alla Migliore Offerta Interdipendente", after ANAC,
///   Linee guida n. 2 (Gazzetta Ufficiale 120 of 25 May 2018), which leave the choice of α to the authority.
public struct DiscountPower: PriceFormula {
  /// Its page.
  public static let page = RulePage(
    name: "discount-power",
    definition:
      "(d ÷ dmax)^α, d = 1 − P ÷ C, at least 0; 0 where no bid gives a discount; \(PreciseShare.onPage)",
    parameters:
      "`base` (C): a price above zero; `exponent` (α): 0.1 to 1 with at most two decimals",
    isRelative: true,
    weakness:
      "with a small exponent nearly all earn nearly everything, and price decides next to nothing",
    source:
      "Consip, wiki.acquistinretepa.it, Concava alla Migliore Offerta Interdipendente, after ANAC, Linee "
      + "guida n. 2 (2018)")

  /// Yes: only differences from the base count.
  public static let acceptsNonPositivePrices = true

  /// The lowest, which has the greatest discount.
  public static let comparedPrices: [ComparedPrice] = [.lowest]

  private let base: FixedDecimal
  private let exponent: FixedDecimal

  /// The formula with `base` and `exponent`.
  public init?(parameters: inout RuleParameters) {
    let base = parameters.price("base")
    let exponent = parameters.exponent("exponent", inHundredths: 10...100)
    guard let base, let exponent else { return nil }
    self.base = base
    self.exponent = exponent
  }

  /// ((C − P) ÷ (C − L))^α, which is the same.
  public func share(
    of price: FixedDecimal, among prices: StandingPrices
  ) throws(NumberError) -> Fraction {
    price >= base ? .zero : try power(of: price, among: prices).fraction
  }

  /// `((1 − P ÷ C) ÷ (1 − L ÷ C))^α` with its numbers.
  public func expression(
    of price: FixedDecimal, among prices: StandingPrices, places: Int
  ) -> String {
    let (shown, whole) = (price.inFormula(places: places), base.inFormula(places: places))
    if price >= base { return "0, as \(shown) is at or over \(whole)" }
    if price == prices.lowest { return "1, as \(shown) has the greatest discount on \(whole)" }
    let lowest = prices.lowest.inFormula(places: places)
    let suffix = (try? power(of: price, among: prices))?.suffix ?? ""
    return "((1 − \(shown) ÷ \(whole)) ÷ (1 − \(lowest) ÷ \(whole)))^\(exponent)\(suffix)"
  }

  private func power(
    of price: FixedDecimal, among prices: StandingPrices
  ) throws(NumberError) -> PreciseShare {
    let ratio = try ExactRatio(base - price, over: base - prices.lowest)
    return try .power(ratio, ExactRatio(exponent))
  }
}
