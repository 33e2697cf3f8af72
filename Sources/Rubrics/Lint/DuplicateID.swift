internal import Procurement

/// Two criteria with one id.
enum DuplicateID: LintRule {
  static let name = "duplicate-id"
  static let kind = DiagnosticKind.lintDuplicateID

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    var first: [String: SourceLocation] = [:]
    for criterion in reading.rubric.allCriteria where !criterion.id.isEmpty {
      guard let earlier = first[criterion.id] else {
        first[criterion.id] = criterion.source
        continue
      }
      report(
        "two criteria have the id \"\(criterion.id)\"", at: criterion.source,
        hint: "give each criterion an id of its own",
        related: [Diagnostic.Related("first given here", at: earlier)], log: &log)
    }
  }
}
