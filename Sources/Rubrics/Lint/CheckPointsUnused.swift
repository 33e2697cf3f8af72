internal import Procurement

/// A check that earns points which no criterion counts.
enum CheckPointsUnused: LintRule {
  static let name = "check-points-unused"
  static let kind = DiagnosticKind.lintCheckPointsUnused

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    guard reading.isComplete else { return }
    let used = Set(
      reading.contractTermsLeaves.flatMap { leaf in
        leaf.measure.scoredChecks(of: reading.rubric).map(\.id)
      })
    for check in reading.rubric.checks where !used.contains(check.id) {
      guard let points = check.points else { continue }
      report(
        "the points of \"\(check.id)\" count for nothing", at: points.source,
        hint: "add a criterion with `measure: contract-terms`, or write `on-failure:` instead",
        log: &log)
    }
  }
}
