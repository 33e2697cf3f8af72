public import Procurement

/// The distance from the highest price as a share of the spread: (H − P) ÷ (H − L).
///
/// Where all prices are equal, each earns the whole weight.
///
/// - Source: Stilger, Siderius and van Raaij, Journal of Public Procurement 17 (2017), which compares
///   38 formulas; in use in the Netherlands and Norway.
public struct LinearMinMax: PriceFormula {
  /// Its page.
  public static let page = RulePage(
    name: "linear-min-max",
    definition: "(H − P) ÷ (H − L); 1 where H = L",
    isRelative: true,
    weakness: "the highest price earns nothing however close it is; German courts refuse it (OLG "
      + "Düsseldorf, 29 May 2024, Verg 35/23)",
    source: "Stilger, Siderius and van Raaij, Journal of Public Procurement 17 (2017)")

  /// Yes: only differences count.
  public static let acceptsNonPositivePrices = true

  /// Both ends.
  public static let comparedPrices: [ComparedPrice] = [.highest, .lowest]

  /// The formula has no parameters.
  public init(parameters: inout RuleParameters) {}

  /// (H − P) ÷ (H − L).
  public func share(
    of price: FixedDecimal, among prices: StandingPrices
  ) throws(NumberError) -> Fraction {
    let spread = try prices.highest - prices.lowest
    return spread.isZero ? .one : Fraction(try prices.highest - price, over: spread)
  }

  /// `(H − P) ÷ (H − L)` with its numbers.
  public func expression(
    of price: FixedDecimal, among prices: StandingPrices, places: Int
  ) -> String {
    if prices.lowest == prices.highest { return "1, as all prices are equal" }
    let highest = prices.highest.inFormula(places: places)
    let lowest = prices.lowest.inFormula(places: places)
    return "(\(highest) − \(price.inFormula(places: places))) ÷ (\(highest) − \(lowest))"
  }
}
