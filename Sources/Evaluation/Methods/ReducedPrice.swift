public import Procurement

/// The price divided by a coefficient of its quality: k = 1 + Σ chosen ÷ (1 − Σ maxima).
///
/// What the source calls features are the scored criteria: each has its maximum as weight, and what a bid
/// chose of it as score. So 1 − Σ maxima is the price's weight, and k is 1 + total ÷ price weight.
///
/// - Source: Prozorro (Ukraine), openprocurement.api, features and coefficient of the tendering tutorial.
public struct ReducedPrice: AwardMethod {
  /// Its page.
  public static let page = RulePage(
    name: "reduced-price",
    definition: "P ÷ k, k = 1 + Σ scores ÷ WP; the lowest wins",
    isRelative: false,
    weakness:
      "what quality is worth grows with the bidder's own price; Ukrainian law keeps the quality "
      + "criteria together at 30% or less",
    source:
      "Prozorro (Ukraine), openprocurement.api: coefficient = 1 + Σ chosen ÷ (1 − Σ maxima)")

  /// What is left of the price.
  public static let figure = RankingFigure(
    name: "reduced price", heading: "reduced price", highestIsBest: false, isMoney: true)
  /// The price is weighed against quality.
  public static let priceUse = PriceUse.apart(isWeighed: true)

  /// The method has no parameters.
  public init(parameters: inout RuleParameters) {}

  /// P ÷ k.
  public func values(of bids: StandingBids) throws(NumberError) -> [RankingValue]? {
    var values: [RankingValue] = []
    for index in bids.prices.indices {
      let quality = try ExactRatio(bids.totals[index], over: bids.priceWeight)
      values.append(
        RankingValue(try ExactRatio(bids.prices[index]).divided(by: .one + quality)))
    }
    return values
  }

  /// `P ÷ (1 + Σ scores ÷ WP)` with its numbers.
  public func expression(of index: Int, among bids: StandingBids) -> String {
    "\(bids.shownPrice(of: index)) ÷ (1 + \(bids.shownQuality(of: index)) ÷ "
      + "\(bids.priceWeight.trimmed))"
  }
}
