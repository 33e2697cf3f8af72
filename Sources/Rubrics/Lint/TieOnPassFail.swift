internal import Procurement

/// A tie-break by a pass/fail question, which cannot tell bids apart.
enum TieOnPassFail: LintRule {
  static let name = "tie-on-pass-fail"
  static let kind = DiagnosticKind.lintTieOnPassFail

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    let unscored = Set(reading.criteria.filter(\.isWithoutWeight).map(\.id))
    for tie in reading.rubric.ties where unscored.contains(tie.value) {
      report(
        "ties are to be broken by \"\(tie.value)\", which every bid left has passed",
        at: tie.source, hint: "name a criterion that is scored, or a price", log: &log)
    }
  }
}
