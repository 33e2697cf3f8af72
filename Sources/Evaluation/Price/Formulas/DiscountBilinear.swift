public import Procurement

/// Two straight lines over the discount d on a published base: a steep one up to the mean discount, which
/// earns the share X, and a flat one from there to the greatest.
///
/// A price at or over the base has the discount 0, in the mean too. Where all discounts are equal each is
/// the mean, and earns X; where no bid gives a discount, all earn nothing.
///
/// - Source: Italy, D.P.R. 207/2010, annex P, II (b): X is 0.80, 0.85 or 0.90, and the threshold the mean of
///   the discounts. Repealed in 2016, and still in use.
public struct DiscountBilinear: PriceFormula {
  /// Its page.
  public static let page = RulePage(
    name: "discount-bilinear",
    definition:
      "d = 1 − P ÷ C, at least 0; X × d ÷ dmean for d up to dmean, else X + (1 − X) × (d − dmean) ÷ (dmax − "
      + "dmean); 0 where no bid gives a discount",
    parameters: "`base` (C): a price above zero; `mean-share` (X): 0.80, 0.85 or 0.90",
    isRelative: true,
    weakness:
      "hangs on the mean discount, which a cover bid moves; little is gained by a discount over the mean",
    source: "Italy, D.P.R. 207/2010, annex P, II (b) (repealed 2016)")

  /// Yes: only differences from the base count.
  public static let acceptsNonPositivePrices = true

  /// The mean, and the lowest, which has the greatest discount.
  public static let comparedPrices: [ComparedPrice] = [.lowest, .mean]

  private let base: FixedDecimal
  private let meanShare: FixedDecimal

  /// The formula with `base` and `mean-share`.
  public init?(parameters: inout RuleParameters) {
    let base = parameters.price("base")
    let meanShare = parameters.decimal("mean-share", in: .zero...FixedDecimal(1))
    guard let base, let meanShare else { return nil }
    guard [80, 85, 90].contains(where: { FixedDecimal($0) == (try? meanShare * .hundred) }) else {
      parameters.refuse(
        "mean-share", because: "is \(meanShare)", hint: "publish 0.80, 0.85 or 0.90")
      return nil
    }
    self.base = base
    self.meanShare = meanShare
  }

  /// The same without dividing: with D = C − P, S the sum of all D and N their number, dmean is S ÷ (N × C).
  public func share(
    of price: FixedDecimal, among prices: StandingPrices
  ) throws(NumberError) -> Fraction {
    if price >= base { return .zero }
    let sum = try prices.discounts(on: base)
    let own = try (base - price) * prices.count
    if own <= sum { return Fraction(try meanShare * own, over: sum) }
    let flat = try (base - prices.lowest) * prices.count - sum
    return Fraction(
      try meanShare * flat + (FixedDecimal(1) - meanShare) * (own - sum), over: flat)
  }

  /// Either line with its numbers.
  public func expression(
    of price: FixedDecimal, among prices: StandingPrices, places: Int
  ) -> String {
    let (shown, whole) = (price.inFormula(places: places), base.inFormula(places: places))
    if price >= base { return "0, as \(shown) is at or over \(whole)" }
    let sum = try? prices.discounts(on: base)
    let own = try? (base - price) * prices.count
    let terms =
      "d = 1 − \(shown) ÷ \(whole), A = \(sum?.inFormula(places: places) ?? "the sum") ÷ "
      + "(\(prices.count) × \(whole))"
    if let own, let sum, own <= sum { return "\(meanShare) × d ÷ A, with \(terms)" }
    return "\(meanShare) + (1 − \(meanShare)) × (d − A) ÷ (B − A), with \(terms), B = 1 − "
      + "\(prices.lowest.inFormula(places: places)) ÷ \(whole)"
  }
}
