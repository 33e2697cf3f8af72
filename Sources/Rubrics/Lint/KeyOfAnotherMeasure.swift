internal import Procurement

/// A key that belongs to criteria scored in another way.
enum KeyOfAnotherMeasure: LintRule {
  static let name = "key-of-another-measure"
  static let kind = DiagnosticKind.lintKeyOfAnotherMeasure

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    for misplaced in reading.misplacedKeys where !hasRuleOfItsOwn(misplaced) {
      let owners = MeasureName.allCases.filter {
        CriterionKeys.keys(of: $0).contains(misplaced.key)
      }
      let scored = misplaced.measure.map { "is scored by \($0.rawValue)" } ?? "is a group"
      report(
        "\"\(misplaced.key)\" says nothing on \"\(misplaced.criterion)\", which \(scored)",
        at: misplaced.source,
        hint: "\"\(misplaced.key)\" belongs to a criterion with the measure "
          + owners.map(\.rawValue).joined(separator: " or "),
        log: &log)
    }
  }

  private static func hasRuleOfItsOwn(_ misplaced: RubricReading.MisplacedKey) -> Bool {
    switch misplaced.key {
    case GateWithoutMarks.key, GroupWithMeasure.key: true
    case NormalisedPrice.key: misplaced.measure == .price
    default: false
    }
  }
}
