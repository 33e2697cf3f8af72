internal import Procurement
internal import Rubrics

/// What stands open once a lot's bids are ranked.
extension LotEvaluation {
  /// The most bids that a message lists; the ranking shows all.
  private static let mostListed = 20

  /// The ranking with the ties that recorded decisions settle.
  ///
  /// Where the rubric assigns the lots together, who gets a lot does not follow from its ranking alone, and
  /// the ties are left alone.
  func decided(_ ranking: [RankedBid], log: inout DiagnosticLog) -> [RankedBid] {
    guard !LotAssigner.applies(to: competition, rubric) else {
      decisions.ties.reportLeftAlone(log: &log)
      return ranking
    }
    return decisions.ties.applied(to: ranking, log: &log)
  }

  /// Reports what a person has to decide: that no bid is left, and ties.
  func reportWhatStandsOpen(_ ranking: [RankedBid], log: inout DiagnosticLog) {
    // That nobody has bid was said when the bids were read.
    if ranking.isEmpty, !lot.bids.isEmpty {
      log.report(
        .noBidLeft, "no bid is left in \(lot.name)", at: lot.bids.first?.source,
        hint: "look at the gates that the bids failed; a person decides how to go on")
    }
    // Which ties matter is known only once the lots are assigned.
    if LotAssigner.applies(to: competition, rubric) { return }
    // Here only bids in first or second place are tied, and they stand at the beginning.
    LotEvaluation.reportTies(of: ranking.prefix { $0.status != .unsuccessful }, in: lot, log: &log)
  }

  /// Reports the bids that stand level where a person has to choose.
  static func reportTies(
    of ranking: some Collection<RankedBid>, in lot: Lot, log: inout DiagnosticLog
  ) {
    let tied = ranking.filter { $0.status == .tied }
    for rank in Set(tied.map(\.rank)).sorted() {
      let bids = tied.filter { $0.rank == rank }.map { lot.bids[$0.row] }
      let listed = bids.prefix(LotEvaluation.mostListed)
      let more = bids.count > listed.count ? " and \(bids.count - listed.count) more" : ""
      log.report(
        .tieStanding,
        "\(listed.map { "\"\($0.id)\"" }.joined(separator: ", "))\(more) are level at rank \(rank) in \(lot.name)",
        at: bids.first?.source,
        hint: "a person must decide; the rubric's `ties` do not tell them apart",
        related: listed.dropFirst().map {
          Diagnostic.Related("bid \"\($0.id)\" is read here", at: $0.source)
        })
    }
  }
}
