public import Procurement

/// The price less what the quality points out of 100 are worth to the buyer.
///
/// - Source: tessa (lajh87/tessa), strategy "monetising non-cost score", Cost − (Q × WTP).
public struct MonetisedQuality: AwardMethod {
  /// Its page.
  public static let page = RulePage(
    name: "monetised-quality",
    definition: "P − Q × per-point, Q in points out of 100; the lowest wins",
    parameters:
      "`per-point`: what one quality point is worth, in the competition's currency, 0.0001 to "
      + "1000000000000",
    isRelative: false,
    weakness:
      "the worth of a point has to be found before bids are seen, and is the same at the bottom of the "
      + "scale as at its top",
    source: "tessa (R package lajh87/tessa), monetising non-cost score: Cost − (Q × WTP)")

  /// What is left of the price.
  public static let figure = RankingFigure(
    name: "price less the worth of its quality", heading: "net price", highestIsBest: false,
    isMoney: true)
  /// The price stands against quality, and has no weight.
  public static let priceUse = PriceUse.apart(isWeighed: false)
  /// A difference takes any price.
  public static let acceptsNonPositivePrices = true

  private let perPoint: FixedDecimal

  /// `per-point`.
  public init?(parameters: inout RuleParameters) {
    guard let least = try? FixedDecimal(significand: 1, scale: 4),
      let perPoint = parameters.decimal("per-point", in: least...FixedDecimal(1_000_000_000_000))
    else { return nil }
    self.perPoint = perPoint
  }

  /// P − Q × per-point.
  public func values(of bids: StandingBids) throws(NumberError) -> [RankingValue]? {
    var values: [RankingValue] = []
    for index in bids.prices.indices {
      let worth = try bids.qualityPoints(of: index) * ExactRatio(perPoint)
      values.append(RankingValue(ExactRatio(bids.prices[index]) - worth))
    }
    return values
  }

  /// `P − Q × per-point` with its numbers.
  public func expression(of index: Int, among bids: StandingBids) -> String {
    "\(bids.shownPrice(of: index)) − \(bids.shownQualityPoints(of: index)) × "
      + perPoint.inFormula(places: bids.places)
  }
}
