public import Procurement

/// A published table of bands, by how many percent a price lies over the lowest price or over a published
/// amount.
///
/// A band reaches up to its percentage, which is in it; what is over the last band earns nothing. A price at
/// or under the base falls in the first band.
///
/// - Source: none that is known to be the first; a family in general use by councils.
public struct Banded: PriceFormula {
  /// Its page.
  public static let page = RulePage(
    name: "banded",
    definition:
      "the score ÷ 100 of the first band whose percentage b has P ≤ B + B × b ÷ 100; 0 over the last; B is L "
      + "or the published amount",
    parameters:
      "`over` (B): `lowest` or an amount; `bands`: a map from percentages over B, each in its band, to scores "
      + "from 0 to 100 that fall, `{5: 100, 10: 80, 25: 40}`",
    isRelative: true,
    weakness:
      "jumps at the borders: a penny can cost a band; absolute over an amount, relative over `lowest`",
    source: "a family in general use")

  /// No: nothing is so many percent over a lowest price of nothing.
  public static let acceptsNonPositivePrices = false

  /// The lowest, unless an amount is published.
  public static let comparedPrices: [ComparedPrice] = [.lowest]

  /// Nothing over an amount.
  public var looksAt: [ComparedPrice] { base == nil ? Banded.comparedPrices : [] }

  /// The published amount; `nil` for the lowest price.
  private let base: FixedDecimal?
  private let bands: [PublishedScore]

  /// The formula with `over` and `bands`.
  public init?(parameters: inout RuleParameters) {
    let base = parameters.price("over", or: "lowest")
    let bands = parameters.fallingScores("bands", atLeast: 1, acceptsNegative: false)
    guard let base, let bands else { return nil }
    self.base = base
    self.bands = bands
  }

  /// The score of the band ÷ 100.
  public func share(
    of price: FixedDecimal, among prices: StandingPrices
  ) throws(NumberError) -> Fraction {
    try band(of: price, over: base ?? prices.lowest)?.share ?? .zero
  }

  /// `80 ÷ 100, as P is at most 10% over B`.
  public func expression(
    of price: FixedDecimal, among prices: StandingPrices, places: Int
  ) -> String {
    let base = base ?? prices.lowest
    let shown = (price.inFormula(places: places), base.inFormula(places: places))
    guard let band = try? band(of: price, over: base) else {
      let last = bands.last?.number.trimmed ?? .zero
      return "0, as \(shown.0) is more than \(last)% over \(shown.1)"
    }
    return "\(band.score) ÷ 100, as \(shown.0) is at most \(band.number.trimmed)% over \(shown.1)"
  }

  /// The first band that reaches up to the price, without dividing: 100 × (P − B) ≤ b × B.
  private func band(
    of price: FixedDecimal, over base: FixedDecimal
  ) throws(NumberError) -> PublishedScore? {
    let distance = try .hundred * (price - base)
    for band in bands where try distance <= band.number * base { return band }
    return nil
  }
}
