internal import Procurement

/// A contract type that is neither known nor declared, scored or tested by a check.
///
/// A condition on a type that no bid can have would quietly apply to none.
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
        + leaf.measure.allowed
      for type in named where !known.contains(type.value) {
        reportUnknown(type.value.rawValue, at: type.source)
      }
    }
    let words = Set(types.compactMap { TermOrder.words($0.rawValue) })
    for check in reading.rubric.checks {
      guard case .condition(let condition) = check.requirement else { continue }
      for test in condition.form.tests where test.name.value == TestableFacts.contractType {
        for case .text(let type) in asked(of: test)
        where !words.contains(TermOrder.words(type) ?? "") {
          reportUnknown(type, at: test.name.source)
        }
      }
    }

    func reportUnknown(_ type: String, at source: SourceLocation) {
      found += 1
      let nearest =
        found <= hintLimit ? NearestName.to(type, among: types.map(\.rawValue)) : nil
      report(
        "\(Diagnostic.quoted(type)) is no contract type", at: source,
        hint: nearest.map { "did you mean \"\($0)\"?" } ?? "declare it under `contract-types:`",
        log: &log)
    }
  }

  /// The values that a condition names.
  private static func asked(of test: TermTest) -> [TermValue] {
    switch test.asked {
    case let asked as EqualTo:
      if case .list(let types) = asked.value { types } else { [asked.value] }
    case let asked as OneOf: asked.values
    default: []
    }
  }
}
