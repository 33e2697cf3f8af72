public import Procurement

/// A published power of the discount on a base as a share of the mean discount, and the whole weight from
/// the mean on: (d ÷ dmean)^α for d under dmean, else 1.
///
/// Nothing is gained by a discount over the mean. A price at or over the base has the discount 0, in the mean
/// too, and earns nothing. A power is rounded to the nearest 30 decimals, half-even, unless it is a quotient
/// that fits in 38 digits.
///
/// - Source: Italy, d.lgs. 36/2023, annex I.13, article 2-bis, as added by d.lgs. 209/2024: engineering and
///   architecture services of 140,000 euros or more, with α from 0.1 to 0.3.
public struct DiscountPowerToMean: PriceFormula {
  /// Its page.
  public static let page = RulePage(
    name: "discount-power-to-mean",
    definition:
      "d = 1 − P ÷ C, at least 0; (d ÷ dmean)^α for d under dmean, else 1; 0 for d = 0; "
      + PreciseShare.onPage,
    parameters:
      "`base` (C): a price above zero; `exponent` (α): 0.1 to 0.3 with at most two decimals",
    isRelative: true,
    weakness:
      "all from the mean on earn the same; with so small an exponent even a tenth of the mean discount earns "
      + "half of the weight and more",
    source: "Italy, d.lgs. 36/2023, annex I.13, article 2-bis (added by d.lgs. 209/2024)")

  /// Yes: only differences from the base count.
  public static let acceptsNonPositivePrices = true

  /// The mean, which the mean of the discounts is computed from, each price at most the base.
  public static let comparedPrices: [ComparedPrice] = [.mean]

  private let base: FixedDecimal
  private let exponent: FixedDecimal

  /// The formula with `base` and `exponent`.
  public init?(parameters: inout RuleParameters) {
    let base = parameters.price("base")
    let exponent = parameters.exponent("exponent", inHundredths: 10...30)
    guard let base, let exponent else { return nil }
    self.base = base
    self.exponent = exponent
  }

  /// (N × (C − P) ÷ S)^α, with S the sum of all C − P, which is the same.
  public func share(
    of price: FixedDecimal, among prices: StandingPrices
  ) throws(NumberError) -> Fraction {
    price >= base ? .zero : try power(of: price, among: prices).fraction
  }

  /// `((1 − P ÷ C) ÷ A)^α` with its numbers and those of the mean discount A.
  public func expression(
    of price: FixedDecimal, among prices: StandingPrices, places: Int
  ) -> String {
    let (shown, whole) = (price.inFormula(places: places), base.inFormula(places: places))
    if price >= base { return "0, as \(shown) is at or over \(whole)" }
    let sum = (try? prices.discounts(on: base))?.inFormula(places: places) ?? "the sum"
    let mean = "A = \(sum) ÷ (\(prices.count) × \(whole))"
    guard let share = try? power(of: price, among: prices), share.fraction != .one else {
      return "1, as 1 − \(shown) ÷ \(whole) is at or over the mean discount \(mean)"
    }
    return "((1 − \(shown) ÷ \(whole)) ÷ A)^\(exponent)\(share.suffix), with \(mean)"
  }

  private func power(
    of price: FixedDecimal, among prices: StandingPrices
  ) throws(NumberError) -> PreciseShare {
    let ratio = try ExactRatio(prices.count * (base - price), over: prices.discounts(on: base))
    return try .power(ratio < .one ? ratio : .one, ExactRatio(exponent))
  }
}
