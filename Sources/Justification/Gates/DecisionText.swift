internal import Evaluation
internal import Procurement
internal import Rubrics

/// Recorded decisions in words.
enum DecisionText {
  /// What stands beside the status of a bid that is ranked by a decision.
  static let mark = "gate set aside"

  /// Who decided, when, on which legal basis and why, and where that is recorded:
  /// `set aside by Head of Procurement on 2026-06-30; legal basis: …; reason: … (decisions.yaml:2:5)`.
  static func sentence(_ decision: Decision) -> String {
    switch decision.kind {
    case .setAside(_, let legalBasis):
      "set aside by \(decision.role) on \(decision.date); legal basis: \(legalBasis); "
        + "reason: \(decision.reason) (\(decision.source))"
    }
  }

  /// A failed gate with its basis, and the decision where it is set aside.
  static func failure(_ failure: GateFailure) -> String {
    "\(failure.criterion): \(failure.basis)"
      + (failure.setAside.map { "; \(sentence($0))" } ?? "")
  }

  /// The status of a ranked bid, and whether a gate is set aside for it.
  static func status(of ranked: RankedBid, in lot: LotResult) -> String {
    ranked.status.rawValue + (lot.setAside(of: ranked).isEmpty ? "" : " (\(mark))")
  }

  /// The decision for other programs.
  static func json(_ decision: Decision) -> JSONValue {
    switch decision.kind {
    case .setAside(let gate, let legalBasis):
      .object([
        ("decision", .string("set-aside")), ("gate", .string(gate.value)),
        ("legalBasis", .string(legalBasis)), ("reason", .string(decision.reason)),
        ("role", .string(decision.role)), ("date", .string(decision.date.description)),
        ("source", decision.source.json),
      ])
    }
  }
}
