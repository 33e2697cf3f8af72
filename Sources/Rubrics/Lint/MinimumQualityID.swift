internal import Procurement

/// A criterion or check with the id under which the minimum quality is shown.
enum MinimumQualityID: LintRule {
  static let name = "minimum-quality-id"
  static let kind = DiagnosticKind.lintMinimumQualityID

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    guard reading.rubric.minimumQuality != nil else { return }
    let named =
      reading.rubric.allCriteria.map { ($0.id, $0.source) }
      + reading.rubric.checks.map { ($0.id, $0.source) }
    for (id, source) in named where id == "minimum-quality" {
      report(
        "the id \"minimum-quality\" is that of the gate at the top of the rubric", at: source,
        hint: "give it another id, so that results and decisions name one gate", log: &log)
    }
  }
}
