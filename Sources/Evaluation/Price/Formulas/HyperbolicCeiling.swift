public import Procurement

/// A published reference price divided by the price: c × R ÷ P, at most 1.
///
/// The absolute sister of ``LowestProportional``: what stood on the lowest price stands on a published one.
///
/// - Source: none that is known to be the first; a family in general use with benchmark prices.
public struct HyperbolicCeiling: PriceFormula {
  /// Its page.
  public static let page = RulePage(
    name: "hyperbolic-ceiling",
    definition: "c × R ÷ P, at most 1",
    parameters:
      "`reference` (R): a price above zero; `factor` (c): 0.001 to 1000, R ÷ P without one",
    isRelative: false,
    weakness:
      "every price under c × R scores the same; a reference that the market cannot reach flattens all",
    source: "a family in general use")

  /// No: a nil price has no quotient.
  public static let acceptsNonPositivePrices = false

  /// None.
  public static let comparedPrices: [ComparedPrice] = []

  private let reference: FixedDecimal
  private let factor: FixedDecimal?

  /// The formula with its `reference` and, if there is one, its `factor`.
  public init?(parameters: inout RuleParameters) {
    let reference = parameters.price("reference")
    factor = parameters.optionalFactor("factor")
    guard let reference, !parameters.hasErrors else { return nil }
    self.reference = reference
  }

  /// c × R ÷ P, at most 1.
  public func share(
    of price: FixedDecimal, among prices: StandingPrices
  ) throws(NumberError) -> Fraction {
    try uncut(price).withinWhole
  }

  /// `c × R ÷ P` with its numbers.
  public func expression(
    of price: FixedDecimal, among prices: StandingPrices, places: Int
  ) -> String {
    let text =
      (factor.map { "\($0) × " } ?? "")
      + "\(reference.inFormula(places: places)) ÷ \(price.inFormula(places: places))"
    return (try? uncut(price))?.cutInWords(text) ?? text
  }

  private func uncut(_ price: FixedDecimal) throws(NumberError) -> Fraction {
    Fraction(try (factor ?? FixedDecimal(1)) * reference, over: price)
  }
}
