internal import Procurement
internal import YAMLReading

extension YAMLFields {
  /// A text that must be there and not be blank.
  func requiredText(_ key: String, log: inout DiagnosticLog) -> Sourced<String>? {
    guard let text = required(key, text(key, log: &log), log: &log) else { return nil }
    guard text.value.contains(where: { !$0.isWhitespace }) else {
      log.report(
        .yamlWrongValue, "\"\(key)\" is a text, not \"\(text.value.cut)\"", at: text.source,
        hint: "write a text")
      return nil
    }
    return text
  }

  /// An identifier that must be there.
  func requiredIdentifier(_ key: String, log: inout DiagnosticLog) -> Sourced<String>? {
    guard let text = required(key, text(key, log: &log), log: &log) else { return nil }
    return Identifier.check(text, log: &log)
  }

  /// A decimal that must be there.
  func requiredDecimal(_ key: String, log: inout DiagnosticLog) -> Sourced<FixedDecimal>? {
    required(key, decimal(key, log: &log), log: &log)
  }

  /// A whole number that must be there.
  func requiredInteger(
    _ key: String, in range: ClosedRange<Int>, log: inout DiagnosticLog
  ) -> Sourced<Int>? {
    required(key, integer(key, in: range, log: &log), log: &log)
  }
}
