internal import Procurement

/// A contract type that bids may name and that has neither a score nor a ban.
enum TypeWithoutPreference: LintRule {
  static let name = "type-without-preference"
  static let kind = DiagnosticKind.lintTypeWithoutPreference

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    let types = reading.rubric.contractTypes
    for leaf in reading.contractTypeLeaves where !leaf.measure.preferences.isEmpty {
      let settled = Set(leaf.measure.preferences.map(\.type))
        .union(leaf.measure.notAllowed.map(\.value))
      for type in types where !settled.contains(type) && leaf.measure.allows(type) {
        report(
          "\"\(leaf.criterion.id)\" does not say what the contract type \"\(type)\" earns",
          at: leaf.criterion.source,
          hint: "give \"\(type)\" a preference, or list it under `not-allowed`", log: &log)
      }
    }
  }
}
