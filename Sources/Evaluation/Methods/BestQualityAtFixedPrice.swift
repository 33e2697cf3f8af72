public import Procurement
public import Rubrics

/// The best quality among the bids within the published budget.
///
/// - Source: Public Contracts Regulations 2015, reg. 67(4); Directive 2014/24/EU, Article 67(2).
public struct BestQualityAtFixedPrice: AwardMethod {
  /// Its page.
  public static let page = RulePage(
    name: "best-quality-at-fixed-price",
    definition: "Q among the bids within the price criterion's `maximum-price`; the highest wins",
    isRelative: false,
    weakness:
      "nobody is rewarded for a price below the budget, so that all bid the budget; a budget set too "
      + "high is spent",
    source: "Public Contracts Regulations 2015 reg. 67(4); Directive 2014/24/EU Art. 67(2)")

  /// The total, of quality alone.
  public static let figure = RankingFigure.total
  /// The price only has to be within the budget.
  public static let priceUse = PriceUse.apart(isWeighed: false)
  /// Any price within the budget will do.
  public static let acceptsNonPositivePrices = true
  /// The maximum is the budget.
  public static let needsMaximumPrice = true

  /// The method has no parameters.
  public init(parameters: inout RuleParameters) {}

  /// The price criterion needs a budget.
  public func check(_ rubric: Rubric, log: inout DiagnosticLog) {
    for leaf in rubric.leaves where leaf.isPriceApart {
      guard case .price(let price) = leaf.measure, price.maximumPrice == nil else { continue }
      log.report(
        .maximumPriceMissing,
        "\"\(BestQualityAtFixedPrice.page.name)\" needs a budget, and \"\(leaf.id)\" has no maximum",
        at: leaf.source, hint: "add `maximum-price:` with the budget")
    }
  }

  /// The totals themselves.
  public func values(of bids: StandingBids) throws(NumberError) -> [RankingValue]? { nil }

  /// The total: its scores tell how it came about.
  public func expression(of index: Int, among bids: StandingBids) -> String {
    "\(bids.totals[index])"
  }

  /// The highest quality of how many bids; that a price was over the budget may have been set aside.
  public func reason(
    _ first: Int, before second: Int, among bids: StandingBids
  ) -> String? {
    let (best, next) = bids.qualitiesInWords(first, second)
    return "\(bids.names[first]) has the highest quality, \(best), of the \(bids.ids.count) bids "
      + "still standing after the budget and all other gates; next is \(bids.names[second]) with \(next)"
  }
}
