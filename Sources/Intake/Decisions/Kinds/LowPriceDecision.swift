internal import Procurement
internal import YAMLReading

/// A price that looks abnormally low, and about which the bidder was asked.
///
/// No bid is disregarded for its price before the bidder was asked and had the opportunity to answer, so the
/// day of asking is required, and with it the answer or a statement that none came.
///
/// - Source: Procurement Act 2023, section 19(4) and (5).
enum LowPriceDecision: DecisionKindReader {
  static let name = "low-price"
  static let keys = ["outcome", "asked-on", "answered-on", "explanation", "no-answer"]

  static func read(_ fields: YAMLFields, log: inout DiagnosticLog) -> Decision.Kind? {
    let outcome = fields.required(
      "outcome", fields.choice("outcome", of: LowPriceInquiry.Outcome.self, log: &log),
      log: &log)?.value
    let asked = fields.required("asked-on", fields.date("asked-on", log: &log), log: &log)?.value
    let answer = answer(in: fields, log: &log)
    guard let outcome, let asked, let answer else { return nil }
    if outcome == .accepted, case .none = answer {
      log.report(
        .lowPriceAnswer, "a price cannot be accepted on no explanation",
        at: fields.place(of: "no-answer"), hint: "add `answered-on` and `explanation`")
      return nil
    }
    return .lowPrice(LowPriceInquiry(outcome, askedOn: asked, answer: answer))
  }

  private static func answer(
    in fields: YAMLFields, log: inout DiagnosticLog
  ) -> LowPriceInquiry.Answer? {
    let isAnswered = fields.node("answered-on") != nil || fields.node("explanation") != nil
    let isSilent = fields.node("no-answer") != nil
    guard isAnswered != isSilent else {
      log.report(
        .lowPriceAnswer,
        isSilent
          ? "the bidder has answered, and has not"
          : "the decision does not say what the bidder answered, or that it did not",
        at: fields.place(of: isSilent ? "no-answer" : "asked-on"),
        hint:
          "add `answered-on` and `explanation`, or `no-answer` with the day by which it was to answer"
      )
      return nil
    }
    if isSilent {
      return WrittenSentence.required("no-answer", in: fields, log: &log).map {
        .none(statement: $0.value)
      }
    }
    let date = fields.required("answered-on", fields.date("answered-on", log: &log), log: &log)
    let text = WrittenSentence.required("explanation", in: fields, log: &log)
    guard let date, let text else { return nil }
    return .given(on: date.value, explanation: text.value)
  }
}
