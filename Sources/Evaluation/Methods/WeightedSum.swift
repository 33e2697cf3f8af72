public import Procurement

/// The sum of the weighted scores; the highest is the most advantageous tender.
///
/// - Source: Procurement Act 2023, s.19(2) and s.23(3)(b) (relative importance by percentage weight);
///   Directive 2014/24/EU, Article 67(5).
public struct WeightedSum: AwardMethod {
  /// Its page.
  public static let page = RulePage(
    name: "weighted-sum",
    definition:
      "Σ weight × score; the World Bank's quality- and cost-based selection is this with "
      + "`formula: lowest-proportional` for the price and a minimum technical score",
    isRelative: false,
    weakness: "a weak answer can be bought back elsewhere unless a gate forbids it",
    source:
      "Procurement Act 2023 s.23(3)(b); Directive 2014/24/EU Art. 67(5); World Bank, Procurement "
      + "Regulations for IPF Borrowers, quality- and cost-based selection")

  /// The total.
  public static let figure = RankingFigure.total
  /// The price is scored by a formula.
  public static let priceUse = PriceUse.scored

  /// The method has no parameters.
  public init(parameters: inout RuleParameters) {}

  /// The totals themselves.
  public func values(of bids: StandingBids) throws(NumberError) -> [RankingValue]? { nil }

  /// The total: its scores tell how it came about.
  public func expression(of index: Int, among bids: StandingBids) -> String {
    "\(bids.totals[index])"
  }
}
