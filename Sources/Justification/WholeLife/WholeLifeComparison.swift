internal import Evaluation
internal import Procurement

extension WholeLifeSummary {
  /// Where the published basis puts bids in another order than their totals, a sentence that says so
  /// and why; where the rubric compares totals, the same the other way round.
  ///
  /// `By total price b1 would be cheapest (300,000.00); the rubric compares equivalent annual prices, by
  /// which b2 is (98,000.00), because the lengths differ.`
  var comparison: String? {
    let compared = ranked { result.scored($0) }
    let comparesTotals = result.basis == "total"
    let other = ranked { comparesTotals ? $0.equivalentAnnual : $0.total }
    guard let first = compared.first, let otherFirst = other.first,
      compared.count == other.count, compared.map(\.bid) != other.map(\.bid)
    else { return nil }
    let otherName = comparesTotals ? "equivalent annual price" : "total price"
    if first.bid == otherFirst.bid {
      return "By \(otherName) the order would be \(TieBreaks.list(other.map(\.bid))); by "
        + "\(result.basisInWords), which the rubric compares, it is "
        + "\(TieBreaks.list(compared.map(\.bid)))\(reason)."
    }
    return "By \(otherName) \(otherFirst.bid) would be cheapest (\(shown(otherFirst.amount))); the "
      + "rubric compares by \(result.basisInWords), by which \(first.bid) is "
      + "(\(shown(first.amount)))\(reason)."
  }

  private var reason: String {
    let ids = Set(lot.ranking.map { lot.bid($0).id })
    let months = Set(result.prices.filter { ids.contains($0.bid) }.compactMap(\.months))
    if result.basis == "total" { return "" }
    if result.basis == "equivalent-annual", let least = months.min(), let most = months.max(),
      least < most
    {
      return
        ", because the lengths differ: a contract of \(most) months costs more in all than one of "
        + "\(least), and buys more"
    }
    return ", because what is paid later weighs less today"
  }

  /// The ranked bids, cheapest first by a figure; those of one amount by their ids.
  private func ranked(
    by figure: (WholeLifePrice) -> FixedDecimal?
  ) -> [(bid: String, amount: FixedDecimal)] {
    let ids = Set(lot.ranking.map { lot.bid($0).id })
    return result.prices.filter { ids.contains($0.bid) }
      .compactMap { price in figure(price).map { (bid: price.bid, amount: $0) } }
      .sorted { $0.amount == $1.amount ? $0.bid < $1.bid : $0.amount < $1.amount }
  }
}
