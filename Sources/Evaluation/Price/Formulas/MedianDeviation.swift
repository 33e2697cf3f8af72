public import Procurement

/// Half of the weight at the median price, more under it and less over it: 1/2 − c × (P − M) ÷ M, cut to
/// 0 and 1.
///
/// - Source: none that is known to be the first; a variant in general use of the deviation from the mean
///   (``MeanDeviation``).
public struct MedianDeviation: PriceFormula {
  /// Its page.
  public static let page = RulePage(
    name: "median-deviation",
    definition: "1/2 − c × (P − M) ÷ M, cut to 0 and 1",
    parameters: "`factor` (c): 0.001 to 1000",
    isRelative: true,
    weakness:
      "a cover bid can move the median to the next price; the lowest price seldom earns the whole weight",
    source: "a variant of `mean-deviation` in general use")

  /// No: a median of nothing has no percents.
  public static let acceptsNonPositivePrices = false

  /// The median.
  public static let comparedPrices: [ComparedPrice] = [.median]

  private let factor: FixedDecimal

  /// The formula with its `factor`.
  public init?(parameters: inout RuleParameters) {
    guard let factor = parameters.factor("factor") else { return nil }
    self.factor = factor
  }

  /// The same without dividing: M is the middle price or half the sum of the middle two.
  public func share(
    of price: FixedDecimal, among prices: StandingPrices
  ) throws(NumberError) -> Fraction {
    try Fraction.half(less: factor, times: price, from: prices.median()).withinWhole
  }

  /// `0.5 − c × (P − M) ÷ M` with its numbers.
  public func expression(
    of price: FixedDecimal, among prices: StandingPrices, places: Int
  ) -> String {
    let text =
      "0.5 − \(factor) × (\(price.inFormula(places: places)) − M) ÷ M, with M = "
      + prices.medianInFormula(places: places)
    let uncut = try? Fraction.half(less: factor, times: price, from: prices.median())
    return uncut?.cutInWords(text) ?? text
  }
}

extension StandingPrices {
  /// The median as a formula shows it: `105.00`, or `(100.00 + 110.00) ÷ 2`.
  func medianInFormula(places: Int) -> String {
    let upper = rising[rising.count / 2].inFormula(places: places)
    if !rising.count.isMultiple(of: 2) { return upper }
    return "(\(rising[rising.count / 2 - 1].inFormula(places: places)) + \(upper)) ÷ 2"
  }
}
