internal import Procurement

/// A contract type that is neither known nor declared.
enum TypeUnknown: LintRule {
  static let name = "type-unknown"
  static let kind = DiagnosticKind.lintTypeUnknown

  /// How many hints are looked for; each compares a name with those of many types.
  private static let hintLimit = 10

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    let types = reading.rubric.contractTypes
    let known = Set(types)
    var found = 0
    for leaf in reading.contractTypeLeaves {
      let named =
        leaf.measure.preferences.map { Sourced($0.type, at: $0.source) } + leaf.measure.notAllowed
      for type in named where !known.contains(type.value) {
        found += 1
        let nearest =
          found <= hintLimit
          ? NearestName.to(type.value.rawValue, among: types.map(\.rawValue)) : nil
        report(
          "\"\(type.value)\" is no contract type", at: type.source,
          hint: nearest.map { "did you mean \"\($0)\"?" } ?? "declare it under `contract-types:`",
          log: &log)
      }
    }
  }
}
