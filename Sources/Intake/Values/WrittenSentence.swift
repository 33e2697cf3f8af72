internal import Procurement
internal import YAMLReading

/// Sentences in YAML: a text of one or more lines that says something.
enum WrittenSentence {
  /// The text of a key that must be there and not be blank, its lines joined by single blanks.
  static func required(
    _ key: String, in fields: YAMLFields, log: inout DiagnosticLog
  ) -> Sourced<String>? {
    guard fields.required(key, fields.node(key), log: &log) != nil else { return nil }
    return optional(key, in: fields, log: &log)
  }

  /// The text of a key, or `nil` where it is not there or says nothing; the log says the latter.
  static func optional(
    _ key: String, in fields: YAMLFields, log: inout DiagnosticLog
  ) -> Sourced<String>? {
    fields.text(key, log: &log).flatMap { read($0, as: key, log: &log) }
  }

  /// The texts of a list.
  static func list(
    _ key: String, in fields: YAMLFields, log: inout DiagnosticLog
  ) -> [Sourced<String>] {
    fields.texts(key, log: &log).compactMap { read($0, as: key, log: &log) }
  }

  private static func read(
    _ text: Sourced<String>, as key: String, log: inout DiagnosticLog
  ) -> Sourced<String>? {
    let lines = text.value.split(whereSeparator: \.isNewline).map {
      WrittenSpace.trimmed(String($0))
    }
    let joined = lines.filter { !$0.isEmpty }.joined(separator: " ")
    // What prints nothing, such as a zero-width space, says nothing either, and nor do dots and dashes.
    guard
      joined.unicodeScalars.contains(where: {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      })
    else {
      ValueProblem.blank.report(key, "", at: text.source, log: &log)
      return nil
    }
    return Sourced(joined, at: text.source)
  }
}
