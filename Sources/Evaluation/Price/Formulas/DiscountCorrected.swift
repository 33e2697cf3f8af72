public import Procurement

/// The discount on a published base as a share of the greatest discount, or of a published significant one
/// where that is greater: d ÷ max(s, dmax).
///
/// Where all discounts are small, nobody earns the whole weight, so that a few pence do not decide over it.
/// A price at or over the base has no discount and earns nothing.
///
/// - Source: Junta Consultiva de Contratación Administrativa de Aragón, informe 6/2014 of 3 March 2014, the
///   "proporcional corregida" of the health department, with s from 2% to 5%.
public struct DiscountCorrected: PriceFormula {
  /// Its page.
  public static let page = RulePage(
    name: "discount-corrected",
    definition: "d ÷ max(s, dmax), d = 1 − P ÷ C, at least 0",
    parameters:
      "`base` (C): a price above zero; `significant` (s): the discount, in percent, under which the "
      + "best bid does not earn everything, 0.01 to 100",
    isRelative: true,
    weakness: "the best bid may not earn the whole weight; over s it is `discount-linear`",
    source:
      "Junta Consultiva de Contratación Administrativa de Aragón, informe 6/2014 (proporcional corregida)"
  )

  /// Yes: only differences from the base count.
  public static let acceptsNonPositivePrices = true

  /// The lowest, which has the greatest discount.
  public static let comparedPrices: [ComparedPrice] = [.lowest]

  private let base: FixedDecimal
  private let significant: FixedDecimal

  /// The formula with `base` and `significant`.
  public init?(parameters: inout RuleParameters) {
    let base = parameters.price("base")
    let least = try? FixedDecimal(significand: 1, scale: 2)
    let significant = least.flatMap { parameters.decimal("significant", in: $0...(.hundred)) }
    guard let base, let significant else { return nil }
    self.base = base
    self.significant = significant
  }

  /// (C − P) ÷ max(s × C, C − L), which is the same.
  public func share(
    of price: FixedDecimal, among prices: StandingPrices
  ) throws(NumberError) -> Fraction {
    if price >= base { return .zero }
    return Fraction(
      try base - price, over: try max(base.percent(significant), base - prices.lowest))
  }

  /// `(1 − P ÷ C) ÷ (1 − L ÷ C)` with its numbers, or `(1 − P ÷ C) ÷ (s ÷ 100)` where no discount is greater.
  public func expression(
    of price: FixedDecimal, among prices: StandingPrices, places: Int
  ) -> String {
    let (shown, whole) = (price.inFormula(places: places), base.inFormula(places: places))
    if price >= base { return "0, as \(shown) is at or over \(whole)" }
    let greatest = "1 − \(prices.lowest.inFormula(places: places)) ÷ \(whole)"
    guard let least = try? base.percent(significant), let most = try? base - prices.lowest,
      most < least
    else { return "(1 − \(shown) ÷ \(whole)) ÷ (\(greatest))" }
    return "(1 − \(shown) ÷ \(whole)) ÷ (\(significant) ÷ 100), as the greatest discount, "
      + "\(greatest), is under \(significant)%"
  }
}
