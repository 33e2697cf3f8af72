internal import Procurement

/// A term of a condition that is not known, but nearly is: every bid would fail it, or under `when` the
/// check would apply to none.
enum TermNearlyKnown: LintRule {
  static let name = "term-nearly-known"
  static let kind = DiagnosticKind.lintTermNearlyKnown

  /// How many unknown names are looked up; each is compared with every known one.
  private static let limit = 1000

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    var seen: Set<String> = []
    for check in reading.rubric.checks {
      guard case .condition(let condition) = check.requirement else { continue }
      for test in condition.form.tests {
        let name = test.name.value
        guard TestableFacts.named(name) == nil, TermVocabulary.term(named: name) == nil,
          seen.count < limit, seen.insert(name).inserted,
          let nearest = TermVocabulary.nearest(to: name)
        else { continue }
        report(
          "\"\(check.id)\" asks for the term \(Diagnostic.quoted(name)), which is not known, but nearly is",
          at: test.name.source,
          hint: "write \"\(nearest)\" if that is meant; as it is, it is a term of its own",
          log: &log)
      }
    }
  }
}
