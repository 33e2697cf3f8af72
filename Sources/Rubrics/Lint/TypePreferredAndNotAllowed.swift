internal import Procurement

/// A contract type with a score and a ban.
enum TypePreferredAndNotAllowed: LintRule {
  static let name = "type-preferred-and-not-allowed"
  static let kind = DiagnosticKind.lintTypePreferredAndNotAllowed

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    for leaf in reading.contractTypeLeaves {
      let preferences = Dictionary(
        leaf.measure.preferences.map { ($0.type, $0.source) }, uniquingKeysWith: { one, _ in one })
      for preference in leaf.measure.preferences where !leaf.measure.allowed.isEmpty {
        guard !leaf.measure.allows(preference.type) else { continue }
        report(
          "\"\(leaf.criterion.id)\" gives \"\(preference.type)\" a preference and does not allow it",
          at: preference.source, hint: "remove it, or list it under `allowed`", log: &log)
      }
      for banned in leaf.measure.notAllowed {
        guard let preference = preferences[banned.value] else { continue }
        report(
          "\"\(leaf.criterion.id)\" gives \"\(banned.value)\" a preference and does not allow it",
          at: banned.source, hint: "remove it from one of the two",
          related: [Diagnostic.Related("the preference is here", at: preference)], log: &log)
      }
    }
  }
}
