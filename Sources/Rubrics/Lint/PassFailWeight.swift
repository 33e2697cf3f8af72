internal import Procurement

/// A weight on a pass/fail question, or on a group of nothing else.
enum PassFailWeight: LintRule {
  static let name = "pass-fail-weight"
  static let kind = DiagnosticKind.lintPassFailWeight

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    for criterion in reading.criteria
    where criterion.isWithoutWeight && !criterion.weight.value.isZero {
      // Where weights are shares of the whole, a group weighs what its parts do.
      if reading.rubric.weightBasis == .ofTotal, !criterion.children.isEmpty { continue }
      report(
        criterion.isPassFail
          ? "\"\(criterion.id)\" is pass or fail, and has the weight \(criterion.weight.value)"
          : "\"\(criterion.id)\" holds pass/fail questions alone, and has the weight "
            + "\(criterion.weight.value)",
        at: criterion.weight.source,
        hint: "remove the weight, or score the question by marks", log: &log)
    }
  }
}
