public import Procurement

/// The price divided by the quality points out of 100; the lowest is the most advantageous tender.
///
/// - Source: Cabinet Office, Bid Evaluation Guidance Note (May 2021), section 7.3 and appendix II.
public struct PricePerQualityPoint: AwardMethod {
  /// Its page.
  public static let page = RulePage(
    name: "price-per-quality-point",
    definition: "P ÷ Q, Q in points out of 100; the lowest wins",
    isRelative: false,
    weakness:
      "a bid of little quality wins if it is cheap enough, so that it needs a quality threshold; "
      + "no figure for a quality of 0",
    source: "Cabinet Office, Bid Evaluation Guidance Note (May 2021), 7.3 and appendix II")

  /// Money per quality point.
  public static let figure = RankingFigure(
    name: "price per quality point", heading: "per point", highestIsBest: false, isMoney: true)
  /// The price stands against quality, and has no weight.
  public static let priceUse = PriceUse.apart(isWeighed: false)

  /// The method has no parameters.
  public init(parameters: inout RuleParameters) {}

  /// P ÷ Q.
  public func values(of bids: StandingBids) throws(NumberError) -> [RankingValue]? {
    var values: [RankingValue] = []
    for index in bids.prices.indices {
      values.append(
        RankingValue(
          try ExactRatio(bids.prices[index]).divided(by: try bids.qualityPoints(of: index))))
    }
    return values
  }

  /// `P ÷ Q` with its numbers.
  public func expression(of index: Int, among bids: StandingBids) -> String {
    "\(bids.shownPrice(of: index)) ÷ \(bids.shownQualityPoints(of: index))"
  }

  /// A quality of 0.
  public func obstacle(among bids: StandingBids) -> MethodObstacle? {
    let worthless = bids.totals.indices.filter { bids.totals[$0].isZero }
    return worthless.min { bids.ids[$0] < bids.ids[$1] }.map {
      MethodObstacle(
        $0, "its quality is 0, and no price can be divided by it",
        hint: "publish a minimum quality, which disqualifies such a bid")
    }
  }
}
