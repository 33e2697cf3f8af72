public import Procurement
internal import Rubrics

/// The recorded decisions on terms that bidders clarified, for the bids of one lot.
struct Clarifications {
  private struct Key: Hashable {
    let bid: String
    let check: String
  }

  private let byCheck: [Key: Decision]
  private let decisions: [(key: Key, decision: Decision)]

  init(_ decisions: [Decision]) {
    self.decisions = decisions.compactMap { decision in
      guard case .clarification(let clarification) = decision.kind else { return nil }
      return (Key(bid: decision.bid.value, check: clarification.check.value), decision)
    }
    byCheck = Dictionary(
      self.decisions.map { ($0.key, $0.decision) }, uniquingKeysWith: { first, _ in first })
  }

  /// The rows, with those findings marked whose term the bidder was asked to clarify; reports decisions
  /// about what needs no clarification.
  func applied(
    to rows: [CheckRow], of lot: Lot, log: inout DiagnosticLog
  ) -> [CheckRow] {
    if byCheck.isEmpty { return rows }
    var met: Set<Key> = []
    let marked = rows.map { row -> CheckRow in
      guard row.onFailure == .clarify, row.points == nil else { return row }
      let findings = zip(lot.bids, row.findings).map { bid, finding -> CheckFinding in
        let key = Key(bid: bid.id, check: row.id)
        guard finding.outcome.standsOpen, let decision = byCheck[key] else { return finding }
        met.insert(key)
        var finding = finding
        finding.decision = decision
        return finding
      }
      return CheckRow(
        id: row.id, title: row.title, citation: row.citation, origin: row.origin,
        onFailure: row.onFailure, points: row.points, findings: findings)
    }
    for (key, decision) in decisions where !met.contains(key) {
      log.report(
        .clarificationWithoutNeed,
        "bid \"\(key.bid)\" leaves nothing to clarify on \"\(key.check)\"", at: decision.source,
        hint: "remove the decision, or correct the bid or the check")
    }
    return marked
  }
}

extension CheckFinding {
  /// Whether it leaves something to clarify: a failure, or what nobody can tell, that no recorded decision
  /// accepts as clarified.
  public var needsClarification: Bool {
    guard outcome.standsOpen else { return false }
    guard case .clarification(let clarification)? = decision?.kind else { return true }
    return clarification.outcome == .refused
  }
}
