internal import Procurement

/// A tie-break by a criterion that is not there.
enum TieUnknown: LintRule {
  static let name = "tie-unknown"
  static let kind = DiagnosticKind.lintTieUnknown

  /// How many hints are looked for; each compares a name with every criterion's.
  private static let hintLimit = 10

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    guard reading.isComplete else { return }
    let ids = Set(reading.rubric.allCriteria.map(\.id))
    var found = 0
    for tie in reading.rubric.ties where !ids.contains(tie.value) {
      found += 1
      let nearest = found <= hintLimit ? NearestName.to(tie.value, among: ids) : nil
      report(
        "ties are to be broken by \"\(tie.value.cut)\", which is no criterion", at: tie.source,
        hint: nearest.map { "did you mean \"\($0)\"?" } ?? "use the id of a criterion", log: &log)
    }
  }
}
