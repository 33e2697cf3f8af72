internal import Procurement

/// Scores rounded to whole points before they are ranked.
enum RoundingCoarse: LintRule {
  static let name = "rounding-coarse"
  static let kind = DiagnosticKind.lintRoundingCoarse

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    guard let rounding = reading.rubric.scoreRounding, rounding.places == 0 else { return }
    report(
      "scores are rounded to whole points before bids are ranked",
      at: reading.place(of: "rounding"),
      hint: "round to two places, or leave `rounding` out", log: &log)
  }
}
