internal import Procurement

/// A contract type that is neither known nor declared.
enum TypeUnknown: LintRule {
  static let name = "type-unknown"
  static let kind = DiagnosticKind.lintTypeUnknown

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    let types = reading.rubric.contractTypes
    let known = Set(types)
    for leaf in reading.contractTypeLeaves {
      let named =
        leaf.measure.preferences.map { Sourced($0.type, at: $0.source) } + leaf.measure.notAllowed
      for type in named where !known.contains(type.value) {
        let nearest = NearestName.to(type.value.rawValue, among: types.prefix(40).map(\.rawValue))
        report(
          "\"\(type.value)\" is no contract type", at: type.source,
          hint: nearest.map { "did you mean \"\($0)\"?" } ?? "declare it under `contract-types:`",
          log: &log)
      }
    }
  }
}
