public import Procurement

/// Quality, reduced by how far it lies under the best, for the price, set against the lowest price.
///
/// Weights say how much more a part of quality may cost. Where (Qbest − Q) × N is over 1 the index would
/// be negative, and of two such bids the dearer would stand first; the source says nothing of it, so the
/// lot is not ranked.
///
/// - Source: Negometrix, help on the utility index, Ui = [(1 − (Qbest − Qi) × N) ÷ Pi] × Pbest,
///   N = WQ ÷ WP; Mercell, Utility Index EU (Q divided by its weight).
public struct UtilityIndex: AwardMethod {
  /// Its page.
  public static let page = RulePage(
    name: "utility-index",
    definition:
      "U = [(1 − (Qbest − Q) × N) ÷ P] × L, N = WQ ÷ WP, Q as a share of the full quality score; the "
      + "highest wins",
    isRelative: true,
    weakness:
      "a new best quality changes the order of the others; where quality weighs more than the price, a "
      + "bid far under the best quality has no index, and needs a quality threshold",
    source: "Negometrix, help on the utility index; Mercell, Utility Index EU")

  /// The index.
  public static let figure = RankingFigure(
    name: "utility index", heading: "utility", highestIsBest: true)
  /// The price is weighed against quality.
  public static let priceUse = PriceUse.apart(isWeighed: true)

  /// The method has no parameters.
  public init(parameters: inout RuleParameters) {}

  /// U.
  public func values(of bids: StandingBids) throws(NumberError) -> [RankingValue]? {
    guard let lowest = bids.lowestPrice else { return [] }
    var values: [RankingValue] = []
    for index in bids.prices.indices {
      let utility = try remainder(of: index, among: bids) * ExactRatio(lowest)
      values.append(RankingValue(try utility.divided(by: ExactRatio(bids.prices[index]))))
    }
    return values
  }

  /// `(1 − (Qbest − Q) × N) ÷ P × L` with its numbers.
  public func expression(of index: Int, among bids: StandingBids) -> String {
    let lowest = bids.lowestPrice ?? .zero
    return "(1 − (\(bids.highestTotal.trimmed) − \(bids.shownQuality(of: index))) ÷ "
      + "\(bids.fullTotal.trimmed) × \(bids.fullTotal.trimmed) ÷ \(bids.priceWeight.trimmed)) ÷ "
      + "\(bids.shownPrice(of: index)) × \(lowest.inFormula(places: bids.places))"
  }

  /// The lowest price; of equals the first bid by id.
  public func compared(among bids: StandingBids) -> [Int] {
    let first = bids.prices.indices.min {
      (bids.prices[$0], bids.ids[$0]) < (bids.prices[$1], bids.ids[$1])
    }
    return first.map { [$0] } ?? []
  }

  /// A quality so far under the best that the index would be negative.
  public func obstacle(among bids: StandingBids) -> MethodObstacle? {
    let below = bids.prices.indices.filter { index in
      (try? remainder(of: index, among: bids)).map { $0 < .zero } ?? false
    }
    return below.min { bids.ids[$0] < bids.ids[$1] }.map { index in
      MethodObstacle(
        index,
        "its quality, \(bids.shownQuality(of: index)), is so far under the best, "
          + "\(bids.highestTotal.trimmed), that the index would be negative",
        hint: "publish a minimum quality, which disqualifies such a bid, or weigh the price more")
    }
  }

  /// 1 − (Qbest − Q) × N.
  private func remainder(
    of index: Int, among bids: StandingBids
  ) throws(NumberError) -> ExactRatio {
    let behind = try ExactRatio(bids.highestTotal - bids.totals[index], over: bids.fullTotal)
    return .one - behind * (try ExactRatio(bids.fullTotal, over: bids.priceWeight))
  }
}
