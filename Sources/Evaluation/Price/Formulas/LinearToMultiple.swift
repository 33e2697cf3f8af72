public import Procurement

/// A straight line from the lowest price, which earns the whole weight, to a published multiple of
/// it, which earns nothing: 1 − (P − L) ÷ ((k − 1) × L), at least 0.
///
/// - Source: "one-sided interpolation" of German practice, with k = 2: vergabe24.de, "Einmaleins der
///   Preisumrechnungsformeln".
public struct LinearToMultiple: PriceFormula {
  /// Its page.
  public static let page = RulePage(
    name: "linear-to-multiple",
    definition: "1 − (P − L) ÷ ((k − 1) × L), at least 0",
    parameters: "`multiple` (k): 1.01 to 1000",
    isRelative: true,
    weakness: "every price over k × L scores the same",
    source: "vergabe24.de, Einmaleins der Preisumrechnungsformeln (one-sided interpolation, k = 2)")

  /// No: a lowest price of nothing has no multiple.
  public static let acceptsNonPositivePrices = false

  /// The lowest.
  public static let comparedPrices: [ComparedPrice] = [.lowest]

  private let multiple: FixedDecimal

  /// The formula with its `multiple`.
  public init?(parameters: inout RuleParameters) {
    guard let lowest = try? FixedDecimal(parsing: "1.01"),
      let multiple = parameters.decimal("multiple", in: lowest...FixedDecimal(1000))
    else { return nil }
    self.multiple = multiple
  }

  /// ((k × L) − P) ÷ ((k − 1) × L), which is the same.
  public func share(
    of price: FixedDecimal, among prices: StandingPrices
  ) throws(NumberError) -> Fraction {
    let zeroAt = try multiple * prices.lowest
    if price >= zeroAt { return .zero }
    return Fraction(try zeroAt - price, over: try zeroAt - prices.lowest)
  }

  /// `1 − (P − L) ÷ ((k − 1) × L)` with its numbers.
  public func expression(
    of price: FixedDecimal, among prices: StandingPrices, places: Int
  ) -> String {
    let lowest = prices.lowest.inFormula(places: places)
    let shown = price.inFormula(places: places)
    if let zeroAt = try? multiple * prices.lowest, price >= zeroAt {
      return "0, as \(shown) is at or over \(multiple) × \(lowest)"
    }
    return "1 − (\(shown) − \(lowest)) ÷ ((\(multiple) − 1) × \(lowest))"
  }
}
