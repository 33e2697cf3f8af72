internal import Evaluation
internal import Procurement
internal import Rubrics

/// Recorded decisions in words.
enum DecisionText {
  /// What stands beside the status of a bid that is ranked by a decision.
  static let mark = "gate set aside"

  /// What was decided, by whom, when and why, and where that is recorded:
  /// `set aside by Head of Procurement on 2026-06-30; legal basis: …; reason: … (decisions.yaml:2:5)`.
  static func sentence(_ decision: Decision) -> String {
    let record = "by recorded decision of \(decision.role) on \(decision.date): \(decision.reason)"
    let place = " (\(decision.source))"
    return switch decision.kind {
    case .setAside(_, let legalBasis):
      "set aside by \(decision.role) on \(decision.date); legal basis: \(legalBasis); "
        + "reason: \(decision.reason)" + place
    case .tie(let over, let legalBasis):
      "put before \(TieBreaks.list(over.map(\.value))) " + record
        + (legalBasis.map { "; legal basis: \($0)" } ?? "") + place
    case .lowPrice(let inquiry):
      "price \(inquiry.outcome.rawValue) " + record + "; asked on \(inquiry.askedOn), "
        + inquiry.answer.inWords + place
    case .clarification(let clarification):
      "clarification \(clarification.outcome.rawValue) " + record
        + "; what was said: \(clarification.text)" + place
    }
  }

  /// A failed gate with its basis, and the decision where it is set aside.
  static func failure(_ failure: GateFailure) -> String {
    "\(failure.criterion): \(failure.basis)"
      + (failure.setAside.map { "; \(sentence($0))" } ?? "")
  }

  /// The status of a ranked bid, and what of it rests on a decision.
  static func status(of ranked: RankedBid, in lot: LotResult) -> String {
    let marks =
      (lot.setAside(of: ranked).isEmpty ? [] : [mark])
      + (ranked.decision == nil ? [] : ["by decision"])
    return ranked.status.rawValue + (marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))")
  }

  /// The decision for other programs.
  static func json(_ decision: Decision) -> JSONValue {
    .object(
      [("decision", .string(decision.kind.name))]
        + decision.kind.facts.map { ($0.member, $0.value.json) } + [
          ("reason", .string(decision.reason)), ("role", .string(decision.role)),
          ("date", .string(decision.date.description)), ("source", decision.source.json),
        ])
  }
}

extension DecisionFact {
  /// Its key as other programs know it: `legalBasis`.
  fileprivate var member: String {
    let words = key.split(separator: "-")
    return words.prefix(1).joined() + words.dropFirst().map(\.capitalizedFirst).joined()
  }
}

extension DecisionFact.Value {
  fileprivate var json: JSONValue {
    switch self {
    case .text(let text): .string(text)
    case .list(let items): .array(items.map { .string($0) })
    }
  }
}

extension Substring {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension CheckFinding {
  /// The decisions about it, in words.
  var decisionsInWords: [String] {
    decision.map { [DecisionText.sentence($0)] } ?? []
  }

  /// The decisions about it, for other programs.
  var decisionMembers: [(key: String, value: JSONValue)] {
    (setAside.map { [("setAside", DecisionText.json($0))] } ?? [])
      + (clarification.map { [("clarification", DecisionText.json($0))] } ?? [])
  }

  /// What stands beside the outcome where a decision is about it: `set aside`.
  var decisionMark: String? {
    if setAside != nil { return "set aside" }
    guard case .clarification(let clarification)? = clarification?.kind else { return nil }
    return "clarification \(clarification.outcome.rawValue)"
  }
}
