public import Procurement

/// Quality points divided by the price; among all bids within a published range under the best quotient,
/// one published criterion decides.
///
/// The bids within the range stand before all others, which follow by their quotient. The bound itself is
/// within the range.
///
/// - Source: Unterlage für Ausschreibung und Bewertung von IT-Leistungen (UfAB), erweiterte
///   Richtwertmethode; RIB, arriba.net, help on the erweiterte Richtwertmethode (range of 1 to 10 percent
///   under the leading bid's Kennzahl).
public struct ExtendedRichtwert: AwardMethod {
  /// What decides among the bids within the range.
  enum Decision: String, CaseIterable {
    /// The lower price.
    case price
    /// The higher quality.
    case quality
  }

  /// Its page.
  public static let page = RulePage(
    name: "extended-richtwert",
    definition:
      "Z = Q ÷ P, Q in points out of 100; of all bids with Z ≥ best Z × (100 − range) ÷ 100 the one of "
      + "the highest quality, or of the lowest price, wins; the others follow by Z",
    parameters:
      "`range`: percent under the best Z, 1 to 10; `decide-by`: `quality` or `price`",
    isRelative: true,
    weakness:
      "another bid with a better Z can push the winner out of the range; at the edge of the range a "
      + "penny decides",
    source: "UfAB (Germany), erweiterte Richtwertmethode; arriba.net, help page on it")

  /// Quality for money.
  public static let figure = RankingFigure(
    name: "value-for-money index", heading: "value index", highestIsBest: true)
  /// The price stands against quality, and has no weight.
  public static let priceUse = PriceUse.apart(isWeighed: false)

  private let range: FixedDecimal
  private let decision: Decision

  /// `range` and `decide-by`.
  public init?(parameters: inout RuleParameters) {
    let range = parameters.percent("range", in: FixedDecimal(1)...FixedDecimal(10))
    let decision = parameters.choice("decide-by", of: Decision.self)
    guard let range, let decision else { return nil }
    self.range = range
    self.decision = decision
  }

  /// Z, with quality or price for the order within the range.
  public func values(of bids: StandingBids) throws(NumberError) -> [RankingValue]? {
    var quotients: [ExactRatio] = []
    for index in bids.prices.indices {
      let quotient = try bids.qualityPoints(of: index)
        .divided(by: ExactRatio(bids.prices[index]))
      quotients.append(try bids.counted(quotient))
    }
    guard let best = quotients.max() else { return [] }
    let bound = best * (try ExactRatio(try FixedDecimal.hundred - range, over: .hundred))
    return quotients.indices.map { index in
      if quotients[index] < bound { return RankingValue(quotients[index], tier: 1) }
      let order =
        switch decision {
        case .price: -ExactRatio(bids.prices[index])
        case .quality: ExactRatio(bids.totals[index])
        }
      return RankingValue(quotients[index], order: order)
    }
  }

  /// `Q ÷ P` with its numbers.
  public func expression(of index: Int, among bids: StandingBids) -> String {
    "\(bids.shownQualityPoints(of: index)) ÷ \(bids.shownPrice(of: index))"
  }

  /// Within the range bids are level at what decides there.
  public func level(of index: Int, in tier: Int, among bids: StandingBids) -> String? {
    tier == 0 ? decisive(index, bids) : nil
  }

  /// What decided among the bids within the range, or that the first is alone there.
  public func reason(
    _ first: Int, before second: Int, among bids: StandingBids
  ) -> String? {
    guard let values = try? values(of: bids) else { return nil }
    let range = "\(range.trimmed)% of the best"
    let qualities = bids.qualitiesInWords(first, second)
    let (leading, next) =
      decision == .quality
      ? qualities : (bids.namedPrice(of: first), bids.namedPrice(of: second))
    guard values[second].tier == 0 else {
      return
        "\(bids.names[first]) is the only bid with a value-for-money index within \(range), at "
        + "\(decision.rawValue) \(leading); next is \(bids.names[second]) at \(decision.rawValue) \(next), "
        + "outside the range"
    }
    let best = decision == .price ? "lowest price" : "highest quality"
    return "\(bids.names[first]) has the \(best), \(leading), of the "
      + "\(values.count { $0.tier == 0 }) bids with a value-for-money index within \(range); next is \(bids.names[second]) with "
      + next
  }

  private func amount(_ index: Int, _ bids: StandingBids) -> String {
    decision == .price ? bids.namedPrice(of: index) : bids.shownQuality(of: index)
  }

  private func decisive(_ index: Int, _ bids: StandingBids) -> String {
    "\(decision.rawValue) \(amount(index, bids))"
  }
}
