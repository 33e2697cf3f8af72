public import Procurement

/// The price divided by a score index: quality plus the most there is, over the lowest quality plus the
/// most there is.
///
/// - Source: Local Government Procurement (Australia), Methods of evaluating price in tenders, part 4,
///   value scoring method 2.
public struct RelativeValueCost: AwardMethod {
  /// Its page.
  public static let page = RulePage(
    name: "relative-value-cost",
    definition: "P ÷ SI, SI = (Q + maximum) ÷ (lowest Q + maximum); the lowest wins",
    parameters:
      "`maximum`: the most that the quality score can be, 1 to 1000000 (the rubric's own if not given)",
    isRelative: true,
    weakness:
      "the best quality is worth at most twice the worst; another bid of lowest quality moves every "
      + "figure, though never the order",
    source:
      "Local Government Procurement (Australia), Methods of evaluating price in tenders, part 4")

  /// What is left of the price.
  public static let figure = RankingFigure(
    name: "relative value cost", heading: "relative cost", highestIsBest: false, isMoney: true)
  /// The price stands against quality, and has no weight.
  public static let priceUse = PriceUse.apart(isWeighed: false)

  private let maximum: FixedDecimal?

  /// `maximum`.
  public init?(parameters: inout RuleParameters) {
    self.maximum = parameters.optionalDecimal(
      "maximum", in: FixedDecimal(1)...FixedDecimal(1_000_000))
    if parameters.hasErrors { return nil }
  }

  /// P ÷ SI.
  public func values(of bids: StandingBids) throws(NumberError) -> [RankingValue]? {
    let maximum = maximum ?? bids.fullTotal
    var values: [RankingValue] = []
    for index in bids.prices.indices {
      let scoreIndex = try ExactRatio(
        try bids.totals[index] + maximum, over: try bids.lowestTotal + maximum)
      values.append(RankingValue(try ExactRatio(bids.prices[index]).divided(by: scoreIndex)))
    }
    return values
  }

  /// `P ÷ ((Q + maximum) ÷ (lowest Q + maximum))` with its numbers.
  public func expression(of index: Int, among bids: StandingBids) -> String {
    let most = (maximum ?? bids.fullTotal).trimmed
    return "\(bids.shownPrice(of: index)) ÷ ((\(bids.shownQuality(of: index)) + \(most)) ÷ "
      + "(\(bids.lowestTotal.trimmed) + \(most)))"
  }
}
