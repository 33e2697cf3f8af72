public import Procurement

/// Quality first: only the bids of best quality have their prices looked at, and of those the lowest
/// wins; the others follow by quality.
///
/// Bids level with the last of those that are opened are opened too: nothing published tells them apart. A
/// price that stays closed plays no part and is not shown as a figure; bids need one all the same, since
/// it is not known before the evaluation whose is opened.
///
/// - Source: Virginia Information Technologies Agency, Buy IT Manual, 23.2.1 (two sealed envelopes, the
///   lowest price among those accepted on technical grounds). How many are opened is published.
public struct TwoEnvelope: AwardMethod {
  /// Its page.
  public static let page = RulePage(
    name: "two-envelope",
    definition:
      "the `open` bids of highest Q first, by P, the lowest first; then the others by Q, their prices "
      + "closed",
    parameters: "`open`: how many bids of best quality have their price looked at, 1 to 1000",
    isRelative: true,
    weakness:
      "the bid just outside loses whatever its price, and the first inside is paid nothing for more "
      + "quality; a further bid of good quality closes another's envelope",
    source:
      "Virginia Information Technologies Agency, Buy IT Manual, 23.2.1 Combined two-step competitive "
      + "sealed bidding; a family in general use where a fixed number of envelopes is opened")

  /// The price of those that are opened.
  public static let figure = RankingFigure(
    name: "opened price", heading: "opened price", highestIsBest: false, isMoney: true)
  /// The price has no weight.
  public static let priceUse = PriceUse.apart(isWeighed: false)
  /// A price of zero or less is the lowest where the rubric takes it as it is.
  public static let acceptsNonPositivePrices = true
  /// The price is what it is.
  public static let computesFigure = false

  private let open: Int

  /// `open`.
  public init?(parameters: inout RuleParameters) {
    guard let open = parameters.wholeNumber("open", in: 1...1000) else { return nil }
    self.open = open
  }

  /// The price of the bids that are opened; for the others nothing, in the order of their quality.
  public func values(of bids: StandingBids) throws(NumberError) -> [RankingValue]? {
    guard let least = leastQuality(among: bids) else { return [] }
    return bids.prices.indices.map { index in
      bids.totals[index] >= least
        ? RankingValue(ExactRatio(bids.prices[index]))
        : RankingValue(withoutFigure: -ExactRatio(bids.totals[index]), tier: 1)
    }
  }

  /// Whose price is opened, and why.
  public func expression(of index: Int, among bids: StandingBids) -> String {
    guard let least = leastQuality(among: bids) else { return "" }
    let quality = "quality \(bids.shownQuality(of: index))"
    if bids.totals[index] < least {
      return "\(quality) is under \(least.trimmed), so that the price stays closed"
    }
    let place = open == 1 ? "the highest" : "among the \(open) highest"
    return "\(quality) is \(place), so that the price is opened: \(bids.shownPrice(of: index))"
  }

  /// Bids whose prices stay closed are level at their quality.
  public func level(of index: Int, in tier: Int, among bids: StandingBids) -> String? {
    tier == 0 ? nil : "quality \(bids.shownQuality(of: index))"
  }

  /// The lowest price of those that were opened, or that only one was.
  public func reason(
    _ first: Int, before second: Int, among bids: StandingBids
  ) -> String? {
    guard let least = leastQuality(among: bids) else { return nil }
    let opened = bids.totals.count { $0 >= least }
    let (one, other) = (bids.names[first], bids.names[second])
    guard opened > 1 else {
      let (best, next) = bids.qualitiesInWords(first, second)
      return
        "\(one) has the highest quality, \(best), and its price alone, "
        + "\(bids.namedPrice(of: first)), is opened; next is \(other) with quality \(next)"
    }
    return
      "\(one) has the lowest price, \(bids.namedPrice(of: first)), of the \(opened) bids of best "
      + "quality, whose prices are opened; next is \(other) with \(bids.namedPrice(of: second))"
  }

  /// The quality from which on prices are opened.
  private func leastQuality(among bids: StandingBids) -> FixedDecimal? {
    bids.risingTotals.suffix(open).first
  }
}
