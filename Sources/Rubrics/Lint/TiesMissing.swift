internal import Procurement

/// A rubric that does not say what breaks a tie.
enum TiesMissing: LintRule {
  static let name = "ties-missing"
  static let kind = DiagnosticKind.lintTiesMissing

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    guard reading.isComplete, reading.rubric.ties.isEmpty else { return }
    report(
      "the rubric does not say what breaks a tie", at: reading.rubric.source,
      hint: "list criteria under `ties:`, or expect to decide a tie yourself", log: &log)
  }
}
