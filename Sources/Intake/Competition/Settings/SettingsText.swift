internal import Procurement
internal import YAMLReading

/// The ids and titles in `competition.yaml`.
enum SettingsText {
  /// The most characters of a title.
  static let maximumTitle = 1000

  /// An id that must be there.
  static func requiredID(
    _ key: String, in fields: YAMLFields, log: inout DiagnosticLog
  ) -> String? {
    guard let text = fields.required(key, fields.text(key, log: &log), log: &log) else {
      return nil
    }
    return Identifier.read(text.value, as: key, at: text.source, log: &log)?.value
  }

  /// A title or name that must be there: one line that prints.
  static func requiredTitle(
    _ key: String, in fields: YAMLFields, log: inout DiagnosticLog
  ) -> String? {
    guard let text = fields.required(key, fields.text(key, log: &log), log: &log) else {
      return nil
    }
    let title = WrittenSpace.trimmed(text.value)
    guard !title.isEmpty else {
      ValueProblem.blank.report(key, title, at: text.source, log: &log)
      return nil
    }
    let isFit =
      title.unicodeScalars.count <= maximumTitle
      && title.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    guard isFit else {
      log.report(
        .unfitIdentifier,
        "\(key) \(ShownValue.quoted(title)) is not one line of at most \(maximumTitle) characters",
        at: text.source, hint: "write it on one line, without tabs and control characters")
      return nil
    }
    return title
  }
}
