public import Procurement

/// The discount on a published base as a share of the greatest discount: d ÷ dmax, d = 1 − P ÷ C.
///
/// A price at or over the base has no discount and earns nothing; where no bid gives a discount, all earn
/// nothing.
///
/// - Source: ANAC, Linee guida n. 2, "Offerta economicamente più vantaggiosa" (2016, revised 2018), part IV,
///   linear interpolation: V = R ÷ Rmax, and 0 for a bid without a discount.
public struct DiscountLinear: PriceFormula {
  /// Its page.
  public static let page = RulePage(
    name: "discount-linear",
    definition: "d ÷ dmax, d = 1 − P ÷ C, at least 0; 0 where no bid gives a discount",
    parameters: "`base` (C): a price above zero",
    isRelative: true,
    weakness: "where all discounts are small, a few pence decide over the whole weight",
    source:
      "ANAC, Linee guida n. 2 (2016, revised 2018), part IV, linear interpolation of discounts")

  /// Yes: only differences from the base count.
  public static let acceptsNonPositivePrices = true

  /// The lowest, which has the greatest discount.
  public static let comparedPrices: [ComparedPrice] = [.lowest]

  private let base: FixedDecimal

  /// The formula with its `base`.
  public init?(parameters: inout RuleParameters) {
    guard let base = parameters.price("base") else { return nil }
    self.base = base
  }

  /// (C − P) ÷ (C − L), which is the same.
  public func share(
    of price: FixedDecimal, among prices: StandingPrices
  ) throws(NumberError) -> Fraction {
    if price >= base { return .zero }
    return Fraction(try base - price, over: try base - prices.lowest)
  }

  /// `(1 − P ÷ C) ÷ (1 − L ÷ C)` with its numbers.
  public func expression(
    of price: FixedDecimal, among prices: StandingPrices, places: Int
  ) -> String {
    let (shown, whole) = (price.inFormula(places: places), base.inFormula(places: places))
    if price >= base { return "0, as \(shown) is at or over \(whole)" }
    let lowest = prices.lowest.inFormula(places: places)
    return "(1 − \(shown) ÷ \(whole)) ÷ (1 − \(lowest) ÷ \(whole))"
  }
}
