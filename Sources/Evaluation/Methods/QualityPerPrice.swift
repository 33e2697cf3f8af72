public import Procurement

/// The quality points out of 100 divided by the price, times a published constant: how much quality the
/// money buys.
///
/// - Source: Negometrix, value for money 50/50 index, (Q ÷ P) × X; with the constant 1 the simple
///   Richtwertmethode Z = L ÷ P of the German Unterlage für Ausschreibung und Bewertung von IT-Leistungen
///   (UfAB).
public struct QualityPerPrice: AwardMethod {
  /// Its page.
  public static let page = RulePage(
    name: "quality-per-price",
    definition: "Q ÷ P × constant, Q in points out of 100; the highest wins",
    parameters:
      "`constant`: what the quotient is multiplied by, 1 to 1000000000000 (1 if not given)",
    isRelative: false,
    weakness:
      "price and quality always weigh the same: one part more quality may cost one part more; a bid of "
      + "little quality wins if it is cheap enough",
    source:
      "Negometrix, value for money 50/50 index; UfAB (Germany), einfache Richtwertmethode Z = L/P")

  /// Quality for money.
  public static let figure = RankingFigure(
    name: "value-for-money index", heading: "value index", highestIsBest: true)
  /// The price stands against quality, and has no weight.
  public static let priceUse = PriceUse.apart(isWeighed: false)

  private let constant: FixedDecimal

  /// `constant`.
  public init?(parameters: inout RuleParameters) {
    self.constant =
      parameters.optionalDecimal("constant", in: FixedDecimal(1)...FixedDecimal(1_000_000_000_000))
      ?? FixedDecimal(1)
    if parameters.hasErrors { return nil }
  }

  /// Q ÷ P × constant.
  public func values(of bids: StandingBids) throws(NumberError) -> [RankingValue]? {
    var values: [RankingValue] = []
    for index in bids.prices.indices {
      let points = try bids.qualityPoints(of: index)
      values.append(
        RankingValue(
          try (points * ExactRatio(constant)).divided(by: ExactRatio(bids.prices[index]))))
    }
    return values
  }

  /// `Q ÷ P × constant` with its numbers.
  public func expression(of index: Int, among bids: StandingBids) -> String {
    let quotient = "\(bids.shownQualityPoints(of: index)) ÷ \(bids.shownPrice(of: index))"
    return constant == FixedDecimal(1) ? quotient : "\(quotient) × \(constant.trimmed.grouped)"
  }
}
