internal import Procurement

/// The recorded decisions for the bids of one lot; here those that set gates aside.
struct LotDecisions {
  private struct Key: Hashable {
    let bid: String
    let gate: String
  }

  private let lot: Lot
  private let byGate: [Key: Decision]
  private let decisions: [(key: Key, gate: Sourced<String>, decision: Decision)]

  /// Those on ties.
  let ties: TieDecisions
  /// Those on prices that look abnormally low.
  let prices: PriceDecisions
  /// Those on terms that bidders clarified.
  let clarifications: Clarifications

  init(_ decisions: Decisions, in lot: Lot) {
    let bids = decisions.isEmpty ? [] : Set(lot.bids.map(\.id))
    self.lot = lot
    let own = decisions.all.filter { bids.contains($0.bid.value) }
    self.ties = TieDecisions(own, in: lot)
    self.prices = PriceDecisions(own, in: lot)
    self.clarifications = Clarifications(own)
    self.decisions = own.compactMap { decision in
      guard case .setAside(let gate, _) = decision.kind else { return nil }
      return (Key(bid: decision.bid.value, gate: gate.value), gate, decision)
    }
    self.byGate = Dictionary(
      self.decisions.map { ($0.key, $0.decision) }, uniquingKeysWith: { first, _ in first })
  }

  /// The decision that sets a gate aside for a bid, if there is one.
  func settingAside(_ gate: String, for bid: String) -> Decision? {
    byGate.isEmpty ? nil : byGate[Key(bid: bid, gate: gate)]
  }

  /// The failures, with those that a decision sets aside and that can be set aside marked so.
  func applied(to failures: [GateFailure]) -> [GateFailure] {
    if byGate.isEmpty { return failures }
    return failures.map { failure in
      guard failure.obstacle == nil,
        let decision = settingAside(failure.criterion, for: lot.bids[failure.row].id)
      else { return failure }
      var failure = failure
      failure.setAside = decision
      return failure
    }
  }

  /// The gates, with those failures marked that a decision sets aside.
  func applied(to gates: [GateRow]) -> [GateRow] {
    if byGate.isEmpty { return gates }
    return gates.map { gate in
      var gate = gate
      for row in gate.findings.indices where gate.findings[row].outcome == .fail {
        gate.findings[row].setAside = settingAside(gate.id, for: lot.bids[row].id)
      }
      return gate
    }
  }

  /// Reports decisions about what the bid did not fail, and about what no decision can settle.
  ///
  /// - Parameters:
  ///   - failures: every gate that bids of the lot failed.
  ///   - gates: the gates that are shown for every bid.
  ///   - shortfalls: what is missing or cannot be scored, with the criterion.
  ///   - log: takes the diagnostics.
  func report(
    _ failures: [GateFailure], gates: [GateRow],
    shortfalls: [(criterion: String, shortfall: Shortfall)], log: inout DiagnosticLog
  ) {
    for (key, gate, decision) in decisions {
      guard let row = lot.bids.firstIndex(where: { $0.id == key.bid }) else { continue }
      let failed = failures.filter { $0.row == row && $0.criterion == key.gate }
      if failed.contains(where: { $0.setAside != nil }) { continue }
      let missing = shortfalls.first { $0.shortfall.row == row && $0.criterion == key.gate }
      let undecided = gates.first { $0.id == key.gate && $0.findings[row].outcome == .undecided }
      let obstacle =
        failed.lazy.compactMap(\.obstacle).first ?? missing?.shortfall.diagnostic.message
        ?? undecided?.findings[row].basis
      if let obstacle {
        log.report(
          .decisionCannotSetAside,
          "\"\(key.gate)\" cannot be set aside for bid \"\(key.bid)\": \(obstacle)",
          at: gate.source,
          hint:
            "a decision sets aside a gate that a bid failed; it puts no value in the place of one "
            + "that is missing")
      } else {
        log.report(
          .decisionWithoutFailure,
          "bid \"\(key.bid)\" did not fail \"\(key.gate)\", so that there is nothing to set aside",
          at: gate.source, hint: "remove the decision, or correct the bid or the gate",
          related: [Diagnostic.Related("the decision begins here", at: decision.source)])
      }
    }
  }
}
