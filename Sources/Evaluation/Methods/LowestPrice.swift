public import Procurement

/// The lowest price among the bids that passed every gate.
///
/// - Source: Federal Acquisition Regulation 15.101-2, lowest price technically acceptable: no trade-offs,
///   and proposals are not ranked by anything but the price.
public struct LowestPrice: AwardMethod {
  /// Its page.
  public static let page = RulePage(
    name: "lowest-price",
    definition: "P among the bids that passed every gate; the lowest wins",
    isRelative: false,
    weakness:
      "nothing is paid for quality over the gates, so that the gates have to hold all that matters; "
      + "other scores only break ties",
    source: "Federal Acquisition Regulation (48 CFR) 15.101-2; Directive 2014/24/EU Art. 67(2)")

  /// The price.
  public static let figure = RankingFigure.price
  /// The price is all that counts.
  public static let priceUse = PriceUse.apart(isWeighed: false)
  /// A price of zero or less is the lowest where the rubric takes it as it is.
  public static let acceptsNonPositivePrices = true
  /// Gates may stand on criteria; none has to.
  public static let needsQuality = false
  /// The price is what it is.
  public static let computesFigure = false

  /// The method has no parameters.
  public init(parameters: inout RuleParameters) {}

  /// P.
  public func values(of bids: StandingBids) throws(NumberError) -> [RankingValue]? {
    bids.prices.map { RankingValue(ExactRatio($0)) }
  }

  /// The price.
  public func expression(of index: Int, among bids: StandingBids) -> String {
    bids.shownPrice(of: index)
  }
}
