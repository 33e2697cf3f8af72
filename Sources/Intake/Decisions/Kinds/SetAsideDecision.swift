internal import Procurement
internal import YAMLReading

/// A gate that a bid failed does not disqualify it.
enum SetAsideDecision: DecisionKindReader {
  static let name = "set-aside"
  static let keys = ["gate", "legal-basis"]

  static func read(_ fields: YAMLFields, log: inout DiagnosticLog) -> Decision.Kind? {
    let gate = DecisionFields.id("gate", in: fields, log: &log)
    let basis = WrittenSentence.required("legal-basis", in: fields, log: &log)
    guard let gate, let basis else { return nil }
    return .setAside(gate: gate, legalBasis: basis.value)
  }
}
