internal import Procurement

/// A pattern that every text has, so that it checks nothing.
enum PatternMatchesEverything: LintRule {
  static let name = "pattern-matches-everything"
  static let kind = DiagnosticKind.lintPatternMatchesEverything

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    for check in reading.rubric.checks {
      guard case .condition(let condition) = check.requirement else { continue }
      for test in condition.form.tests {
        guard let asked = test.asked as? MatchesPattern, asked.pattern.matchesEverything else {
          continue
        }
        report(
          "the pattern \(Diagnostic.quoted(asked.pattern.text)) of \"\(check.id)\" is found in every text",
          at: test.name.source,
          hint: "write a word to look for in each alternative, or use `present: yes`", log: &log)
      }
    }
  }
}
