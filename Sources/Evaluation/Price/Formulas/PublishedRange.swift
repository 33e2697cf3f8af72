public import Procurement

/// The place of the price in a published range: (Pmax − P) ÷ (Pmax − Pmin), cut to 0 and 1.
///
/// - Source: Negometrix, support article on the weighted score with set minimum and maximum price
///   (support.negometrix.com, folder 9000180615, 17 September 2019).
public struct PublishedRange: PriceFormula {
  /// Its page.
  public static let page = RulePage(
    name: "published-range",
    definition: "(Pmax − P) ÷ (Pmax − Pmin), cut to 0 and 1; Pmin and Pmax are published",
    parameters: "`lowest` (Pmin) and `highest` (Pmax): prices above zero, Pmax the higher",
    isRelative: false,
    weakness: "needs a range that fits the market: prices outside it all score the same",
    source:
      "Negometrix, weighted score with set minimum and maximum price (support.negometrix.com, folder "
      + "9000180615, 17 September 2019)")

  /// Yes: only differences count.
  public static let acceptsNonPositivePrices = true

  /// None.
  public static let comparedPrices: [ComparedPrice] = []

  private let lowest: FixedDecimal
  private let highest: FixedDecimal

  /// The formula with `lowest` and `highest`.
  public init?(parameters: inout RuleParameters) {
    let lowest = parameters.price("lowest")
    let highest = parameters.price("highest")
    guard let lowest, let highest else { return nil }
    guard lowest < highest else {
      parameters.refuse(
        "highest", because: "is not above \"lowest\"",
        hint:
          "publish the price that earns everything as `lowest`, and the one that earns nothing as "
          + "`highest`")
      return nil
    }
    self.lowest = lowest
    self.highest = highest
  }

  /// (Pmax − P) ÷ (Pmax − Pmin).
  public func share(
    of price: FixedDecimal, among prices: StandingPrices
  ) throws(NumberError) -> Fraction {
    try uncut(price).withinWhole
  }

  /// `(Pmax − P) ÷ (Pmax − Pmin)` with its numbers.
  public func expression(
    of price: FixedDecimal, among prices: StandingPrices, places: Int
  ) -> String {
    let top = highest.inFormula(places: places)
    let text =
      "(\(top) − \(price.inFormula(places: places))) ÷ (\(top) − \(lowest.inFormula(places: places)))"
    return (try? uncut(price))?.cutInWords(text) ?? text
  }

  private func uncut(_ price: FixedDecimal) throws(NumberError) -> Fraction {
    Fraction(try highest - price, over: try highest - lowest)
  }
}
