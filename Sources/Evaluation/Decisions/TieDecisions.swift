internal import Procurement

/// The recorded decisions on ties, for the bids of one lot.
struct TieDecisions {
  private let lot: Lot
  private let byBid: [String: (over: Set<String>, decision: Decision)]
  private let decisions: [Decision]

  init(_ decisions: [Decision], in lot: Lot) {
    self.lot = lot
    var byBid: [String: (over: Set<String>, decision: Decision)] = [:]
    for decision in decisions {
      guard case .tie(let over, _) = decision.kind else { continue }
      byBid[decision.bid.value] = (Set(over.map(\.value)), decision)
    }
    self.byBid = byBid
    self.decisions = decisions.filter { byBid[$0.bid.value]?.decision == $0 }
  }

  /// The ranking with the ties settled that decisions settle.
  ///
  /// Bids that share a place are put apart where a decision puts one of them before all the others that are
  /// left there. No total and no figure changes.
  ///
  /// - Parameters:
  ///   - ranking: the bids in the order of the published rules.
  ///   - log: takes what the decisions do not meet.
  func applied(to ranking: [RankedBid], log: inout DiagnosticLog) -> [RankedBid] {
    if byBid.isEmpty { return ranking }
    var decided: [RankedBid] = []
    decided.reserveCapacity(ranking.count)
    var used: Set<String> = []
    var start = 0
    while start < ranking.count {
      let end = ranking[start...].firstIndex { $0.rank != ranking[start].rank } ?? ranking.count
      decided += apart(Array(ranking[start..<end]), used: &used)
      start = end
    }
    for decision in decisions where !used.contains(decision.bid.value) {
      log.report(
        .tieDecisionWithoutTie,
        "the decision puts bid \"\(decision.bid.value)\" before bids that it does not share a place with, "
          + "or not before all of them",
        at: decision.source,
        hint: "remove the decision, or name in `over` every bid that stands level with it")
    }
    return decided
  }

  /// Reports that nothing is decided here because the lots are assigned together.
  func reportLeftAlone(log: inout DiagnosticLog) {
    for decision in decisions {
      log.report(
        .tieDecisionWithoutTie,
        "the decision on a tie has no effect, because the rubric assigns the lots together",
        at: decision.source,
        hint: "who gets which lot is the assignment's to say; record the decision with the award")
    }
  }

  /// The bids of one place, one after another as far as decisions go.
  private func apart(_ level: [RankedBid], used: inout Set<String>) -> [RankedBid] {
    guard level.count > 1 else { return level }
    var left = level
    var first: [RankedBid] = []
    while left.count > 1 {
      let ids = Set(left.map { lot.bids[$0.row].id })
      guard
        let index = left.firstIndex(where: { bid in
          let id = lot.bids[bid.row].id
          return byBid[id].map { ids.subtracting([id]).isSubset(of: $0.over) } ?? false
        })
      else { break }
      let id = lot.bids[left[index].row].id
      used.insert(id)
      first.append(
        left[index].placed(level[0].rank + first.count, alone: true, by: byBid[id]?.decision))
      left.remove(at: index)
    }
    if first.isEmpty { return level }
    let rank = level[0].rank + first.count
    return first + left.map { $0.placed(rank, alone: left.count == 1, by: nil) }
  }
}

extension RankedBid {
  /// The same bid in another place: `alone` there, or with others, by a decision or after those that were
  /// put before it by one.
  fileprivate func placed(_ rank: Int, alone: Bool, by decision: Decision?) -> RankedBid {
    RankedBid(
      row: row, rank: rank, total: total, figure: figure,
      status: .of(rank: rank, isAlone: alone), aheadBy: decision == nil ? aheadBy : nil,
      decision: decision)
  }
}
