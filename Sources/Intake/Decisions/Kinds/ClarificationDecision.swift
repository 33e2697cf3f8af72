internal import Procurement
internal import YAMLReading

/// A term that the bidder was asked to clarify.
enum ClarificationDecision: DecisionKindReader {
  static let name = "clarification"
  static let keys = ["check", "outcome", "text"]

  static func read(_ fields: YAMLFields, log: inout DiagnosticLog) -> Decision.Kind? {
    let check = DecisionFields.id("check", in: fields, log: &log)
    let outcome = fields.required(
      "outcome", fields.choice("outcome", of: TermClarification.Outcome.self, log: &log),
      log: &log)
    let text = WrittenSentence.required("text", in: fields, log: &log)
    guard let check, let outcome, let text else { return nil }
    return .clarification(TermClarification(outcome.value, of: check, text: text.value))
  }
}
