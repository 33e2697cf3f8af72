public import Evaluation
public import Procurement

/// The distance from the highest price as a share of it: (H − P) ÷ H.
///
/// - Source: the example of `CONTRIBUTING.md`; nobody has published it.
public struct UnderHighest: PriceFormula {
  /// Its page.
  public static let page = RulePage(
    name: "under-highest",
    definition: "(H − P) ÷ H",
    isRelative: true,
    weakness: "one very high bid lifts all others; the lowest price never earns the whole weight",
    source: "the example of CONTRIBUTING.md")

  /// No: a highest price of nothing has no quotient.
  public static let acceptsNonPositivePrices = false

  /// The highest.
  public static let comparedPrices: [ComparedPrice] = [.highest]

  /// The formula has no parameters.
  public init(parameters: inout RuleParameters) {}

  /// (H − P) ÷ H.
  public func share(
    of price: FixedDecimal, among prices: StandingPrices
  ) throws(NumberError) -> Fraction {
    Fraction(try prices.highest - price, over: prices.highest)
  }

  /// `(H − P) ÷ H` with its numbers.
  public func expression(
    of price: FixedDecimal, among prices: StandingPrices, places: Int
  ) -> String {
    let highest = prices.highest.inFormula(places: places)
    return "(\(highest) − \(price.inFormula(places: places))) ÷ \(highest)"
  }
}
