internal import Procurement

/// A check that disqualifies and is scored as well, so that every bid still standing earns its points.
enum CheckScoredAndDisqualifying: LintRule {
  static let name = "check-scored-and-disqualifying"
  static let kind = DiagnosticKind.lintCheckScoredAndDisqualifying

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    let gates = reading.rubric.checks.filter { $0.points == nil && $0.onFailure == .disqualify }
    for check in reading.rubric.checks where check.points != nil {
      guard let gate = gates.first(where: { $0.asksTheSame(as: check) }) else { continue }
      report(
        "every bid that stands earns the points of \"\(check.id)\", as \"\(gate.id)\" disqualifies the others",
        at: check.points?.source ?? check.source,
        hint: "remove one of the two, or let the points ask for more",
        related: [Diagnostic.Related("the disqualifying check is here", at: gate.source)],
        log: &log)
    }
  }
}

extension RubricCheck {
  /// Whether both ask the same, wherever they were read.
  fileprivate func asksTheSame(as other: RubricCheck) -> Bool {
    switch (requirement, other.requirement) {
    case (.condition(let one), .condition(let two)): one == two
    case (.shipped(let one), .shipped(let two)):
      one.canonicalValue.sortedByKey.text(pretty: false)
        == two.canonicalValue.sortedByKey.text(pretty: false)
    case (.condition, .shipped), (.shipped, .condition): false
    }
  }
}
