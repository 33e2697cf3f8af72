internal import Procurement

/// A criterion scored by checks that are not there, are named twice or earn nothing.
enum CheckNotScored: LintRule {
  static let name = "check-not-scored"
  static let kind = DiagnosticKind.lintCheckNotScored

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    guard reading.hasAllChecks else { return }
    for leaf in reading.contractTermsLeaves {
      check(leaf, of: reading.rubric, log: &log)
    }
  }

  private static func check(
    _ leaf: MeasuredLeaf<ContractTermsMeasure>, of rubric: Rubric, log: inout DiagnosticLog
  ) {
    let id = leaf.criterion.id
    if leaf.measure.checks.isEmpty {
      guard leaf.measure.scoredChecks(of: rubric).isEmpty else { return }
      report(
        "nothing can score on \"\(id)\": no check earns points", at: leaf.criterion.source,
        hint: "add `checks:` at the top of the rubric, with `points:`", log: &log)
      return
    }
    var seen: Set<String> = []
    for name in leaf.measure.checks {
      guard let check = rubric.checks.first(where: { $0.id == name.value }) else {
        report(
          "\"\(id)\" counts the check \"\(name.value)\", which is not there", at: name.source,
          hint: NearestName.hint(for: name.value, among: rubric.checks.map(\.id)), log: &log)
        continue
      }
      if !seen.insert(name.value).inserted {
        report(
          "\"\(id)\" names the check \"\(name.value)\" twice", at: name.source,
          hint: "name it once; its points count once", log: &log)
      } else if check.points == nil {
        report(
          "\"\(id)\" counts the check \"\(name.value)\", which earns no points", at: name.source,
          hint: "give it `points:` instead of `on-failure:`, or leave it out here",
          related: [check.here], log: &log)
      }
    }
  }
}
