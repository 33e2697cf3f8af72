public import Procurement

/// The distance from the lowest price in half spreads to the median: 1 − (P − L) ÷ (2 × (M − L)), at least 0.
///
/// The median earns half of the weight. Where it is the lowest price itself, there is no spread: the lowest
/// price earns everything, and any dearer one nothing.
///
/// - Source: none that is known to be the first; a family in general use.
public struct SpreadToMedian: PriceFormula {
  /// Its page.
  public static let page = RulePage(
    name: "spread-to-median",
    definition: "1 − (P − L) ÷ (2 × (M − L)), at least 0; where M = L, 1 for P = L and 0 else",
    isRelative: true,
    weakness:
      "hangs on two prices of others; where most bids are level at the lowest price, a penny more loses "
      + "everything",
    source: "a family in general use")

  /// Yes: only differences count.
  public static let acceptsNonPositivePrices = true

  /// The lowest and the median.
  public static let comparedPrices: [ComparedPrice] = [.lowest, .median]

  /// The formula has no parameters.
  public init(parameters: inout RuleParameters) {}

  /// The same without dividing: M is a quotient n ÷ d, and 2 × (M − L) is 2 × (n − d × L) ÷ d.
  public func share(
    of price: FixedDecimal, among prices: StandingPrices
  ) throws(NumberError) -> Fraction {
    if price == prices.lowest { return .one }
    let spread = try spread(prices)
    return spread.numerator.isZero ? .zero : try uncut(price, prices, spread).withinWhole
  }

  /// `1 − (P − L) ÷ (2 × (M − L))` with its numbers.
  public func expression(
    of price: FixedDecimal, among prices: StandingPrices, places: Int
  ) -> String {
    let (shown, lowest) = (price.inFormula(places: places), prices.lowest.inFormula(places: places))
    if price == prices.lowest { return "1, as \(shown) is the lowest price" }
    let spread = try? spread(prices)
    if let spread, spread.numerator.isZero {
      return "0, as \(shown) is over \(lowest), which is the lowest price and the median"
    }
    let text =
      "1 − (\(shown) − \(lowest)) ÷ (2 × (M − \(lowest))), with M = "
      + prices.medianInFormula(places: places)
    guard let spread, let uncut = try? uncut(price, prices, spread) else { return text }
    return uncut.cutInWords(text)
  }

  /// 2 × (M − L) as a quotient.
  private func spread(_ prices: StandingPrices) throws(NumberError) -> Fraction {
    let median = try prices.median()
    return Fraction(
      try FixedDecimal(2) * (median.numerator - median.denominator * prices.lowest),
      over: median.denominator)
  }

  private func uncut(
    _ price: FixedDecimal, _ prices: StandingPrices, _ spread: Fraction
  ) throws(NumberError) -> Fraction {
    Fraction(
      try spread.numerator - spread.denominator * (price - prices.lowest), over: spread.numerator)
  }
}
