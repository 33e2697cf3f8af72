public import Procurement

/// A logarithm's fall from the lowest price, which earns the whole weight, to a published multiple of it,
/// which earns nothing: 1 − log(P ÷ L) ÷ log k, at least 0.
///
/// How far two bids lie apart hangs on their own prices alone, not on the lowest, which is what the formula
/// is chosen for. The result is rounded to the nearest 30 decimals, half-even, unless it is a quotient.
///
/// - Source: Negometrix, "The log formula" (support.negometrix.com, article 9000092065), which leaves prices
///   over k × L negative; here they earn nothing.
public struct Logarithmic: PriceFormula {
  /// Its page.
  public static let page = RulePage(
    name: "logarithmic",
    definition: "1 − log(P ÷ L) ÷ log k, at least 0, \(PreciseShare.onPage)",
    parameters: "`zero-at` (k), the multiple of L that earns nothing: 1.01 to 1000",
    isRelative: true,
    weakness: "every price over k × L scores the same; hard to recompute without a calculator",
    source:
      "Negometrix, The log formula (support.negometrix.com, article 9000092065), there without the cut to 0"
  )

  /// No: a nil or negative price has no logarithm.
  public static let acceptsNonPositivePrices = false

  /// The lowest.
  public static let comparedPrices: [ComparedPrice] = [.lowest]

  private let multiple: FixedDecimal

  /// The formula with `zero-at`.
  public init?(parameters: inout RuleParameters) {
    guard let lowest = try? FixedDecimal(significand: 101, scale: 2),
      let multiple = parameters.decimal("zero-at", in: lowest...FixedDecimal(1000))
    else { return nil }
    self.multiple = multiple
  }

  /// 1 − log(P ÷ L) ÷ log k.
  public func share(
    of price: FixedDecimal, among prices: StandingPrices
  ) throws(NumberError) -> Fraction {
    isZero(price, prices) ? .zero : try rest(of: price, among: prices).fraction
  }

  /// `1 − log(P ÷ L) ÷ log k` with its numbers.
  public func expression(
    of price: FixedDecimal, among prices: StandingPrices, places: Int
  ) -> String {
    let lowest = prices.lowest.inFormula(places: places)
    let shown = price.inFormula(places: places)
    if isZero(price, prices) { return "0, as \(shown) is at or over \(multiple) × \(lowest)" }
    if price == prices.lowest { return "1, as \(lowest) is the lowest price" }
    let suffix = (try? rest(of: price, among: prices))?.suffix ?? ""
    return "1 − log(\(shown) ÷ \(lowest)) ÷ log \(multiple)\(suffix)"
  }

  /// Whether the price is at or over k × L.
  private func isZero(_ price: FixedDecimal, _ prices: StandingPrices) -> Bool {
    ExactRatio(price) >= ExactRatio(multiple) * ExactRatio(prices.lowest)
  }

  private func rest(
    of price: FixedDecimal, among prices: StandingPrices
  ) throws(NumberError) -> PreciseShare {
    let (ratio, base) = (try ExactRatio(price, over: prices.lowest), ExactRatio(multiple))
    let exact = ratio.exactLogarithm(toBase: base).map { .one - $0 }
    return try PreciseShare(exact) { (rounding) throws(NumberError) in
      try FixedDecimal(1) - ratio.logarithm(toBase: base, rounding)
    }
  }
}
