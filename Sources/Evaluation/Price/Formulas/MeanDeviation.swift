public import Procurement

/// Half of the weight at the mean price, more under it and less over it: 1/2 − c × (P − A) ÷ A, cut to
/// 0 and 1.
///
/// - Source: procurementtemplates.co.uk, "Mean Calculation": 50 points of 100 at the mean, and one point
///   for each percent, which is c = 1.
public struct MeanDeviation: PriceFormula {
  /// Its page.
  public static let page = RulePage(
    name: "mean-deviation",
    definition: "1/2 − c × (P − A) ÷ A, cut to 0 and 1",
    parameters: "`factor` (c): 0.001 to 1000",
    isRelative: true,
    weakness:
      "a cover bid moves the mean, and so every score; the lowest price seldom earns the whole weight",
    source:
      "procurementtemplates.co.uk, Mean Calculation (50 points at the mean, one a percent: c = 1)")

  /// No: a mean of nothing has no percents.
  public static let acceptsNonPositivePrices = false

  /// The mean.
  public static let comparedPrices: [ComparedPrice] = [.mean]

  private let factor: FixedDecimal

  /// The formula with its `factor`.
  public init?(parameters: inout RuleParameters) {
    guard let factor = parameters.factor("factor") else { return nil }
    self.factor = factor
  }

  /// The same without dividing: A is the quotient of sum and number.
  public func share(
    of price: FixedDecimal, among prices: StandingPrices
  ) throws(NumberError) -> Fraction {
    try Fraction.half(less: factor, times: price, from: prices.mean()).withinWhole
  }

  /// `0.5 − c × (P − A) ÷ A` with its numbers.
  public func expression(
    of price: FixedDecimal, among prices: StandingPrices, places: Int
  ) -> String {
    let sum = (try? prices.sum())?.inFormula(places: places) ?? "the sum"
    let text =
      "0.5 − \(factor) × (\(price.inFormula(places: places)) − A) ÷ A, with A = \(sum) ÷ \(prices.count)"
    let uncut = try? Fraction.half(less: factor, times: price, from: prices.mean())
    return uncut?.cutInWords(text) ?? text
  }
}

extension Fraction {
  /// 1/2 − c × (P − B) ÷ B, uncut, for a base B that is a quotient n ÷ d itself:
  /// (n − 2 × c × (d × P − n)) ÷ (2 × n).
  ///
  /// - Throws: ``NumberError/overflow``.
  static func half(
    less factor: FixedDecimal, times price: FixedDecimal, from base: Fraction
  ) throws(NumberError) -> Fraction {
    let two = FixedDecimal(2)
    let distance = try base.denominator * price - base.numerator
    return Fraction(
      try base.numerator - two * factor * distance, over: try two * base.numerator)
  }
}
