internal import Procurement

/// Why a text is not the value it should be.
struct ValueProblem: Error, Sendable, Equatable {
  let kind: DiagnosticKind
  /// What follows the name of the value and the text: `is not a number`.
  let reason: String
  /// What to do, in the imperative.
  let hint: String

  /// Reports the problem of `what` ("unit price"), which was written as `text`.
  func report(
    _ what: String, _ text: some StringProtocol, at location: SourceLocation,
    log: inout DiagnosticLog
  ) {
    let shown = text.isEmpty ? what : "\(what) \(ShownValue.quoted(text))"
    log.report(kind, "\(shown) \(reason)", at: location, hint: hint)
  }

  /// A value that must be given is not.
  static let blank = ValueProblem(
    kind: .blankValue, reason: "is blank", hint: "fill it in; a blank is never read as zero")
}
