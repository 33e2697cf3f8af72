public import Procurement

/// The price less a supplier quality premium: the estimate, times how far the weighted quality lies over
/// the lowest, over the price's weight.
///
/// - Source: New Zealand Transport Agency, Procurement manual, appendix C, price quality method; the same
///   in the evaluation form of the method (weighted sum margin over the lowest weighted sum, price weight,
///   evaluation estimate).
public struct PriceQualityMethod: AwardMethod {
  /// Its page.
  public static let page = RulePage(
    name: "price-quality-method",
    definition:
      "P − SQP, SQP = estimate × (Q − lowest Q) ÷ WP, Q as the weighted sum of the quality scores; the "
      + "lowest wins",
    parameters:
      "`estimate`: the price estimate, in the competition's currency, 0.01 to 1000000000000000",
    isRelative: true,
    weakness:
      "an estimate that is off makes quality too dear or too cheap; another bid of lowest quality moves "
      + "every figure, though never the order",
    source: "New Zealand Transport Agency, Procurement manual, appendix C, price quality method")

  /// What is left of the price.
  public static let figure = RankingFigure(
    name: "price less the quality premium", heading: "net price", highestIsBest: false,
    isMoney: true)
  /// The price is weighed against quality.
  public static let priceUse = PriceUse.apart(isWeighed: true)
  /// A difference takes any price.
  public static let acceptsNonPositivePrices = true

  private let estimate: FixedDecimal

  /// `estimate`.
  public init?(parameters: inout RuleParameters) {
    guard let least = try? FixedDecimal(significand: 1, scale: 2),
      let estimate = parameters.decimal("estimate", in: least...FixedDecimal(1_000_000_000_000_000))
    else { return nil }
    self.estimate = estimate
  }

  /// P − SQP.
  public func values(of bids: StandingBids) throws(NumberError) -> [RankingValue]? {
    let perPoint = try ExactRatio(estimate, over: bids.priceWeight)
    var values: [RankingValue] = []
    for index in bids.prices.indices {
      let margin = ExactRatio(try bids.totals[index] - bids.lowestTotal)
      values.append(RankingValue(ExactRatio(bids.prices[index]) - perPoint * margin))
    }
    return values
  }

  /// `P − estimate × (Q − lowest Q) ÷ WP` with its numbers.
  public func expression(of index: Int, among bids: StandingBids) -> String {
    "\(bids.shownPrice(of: index)) − \(estimate.inFormula(places: bids.places)) × "
      + "(\(bids.shownQuality(of: index)) − \(bids.lowestTotal.trimmed)) ÷ \(bids.priceWeight.trimmed)"
  }
}
