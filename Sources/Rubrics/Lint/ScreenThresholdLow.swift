internal import Procurement

/// A price screen that flags ordinary competition.
enum ScreenThresholdLow: LintRule {
  static let name = "screen-threshold-low"
  static let kind = DiagnosticKind.lintScreenThresholdLow

  private static let percent = FixedDecimal(5)
  private static let deviations = FixedDecimal(2)

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    for threshold in ScreenThreshold.all(of: reading.rubric)
    where threshold.value < (threshold.isPercent ? percent : deviations) {
      report(
        "a threshold of \(threshold.shown) for \"\(threshold.rule.value.cut)\" flags ordinary competition",
        at: threshold.source, hint: "use 10 to 30 percent, or 3 deviations",
        log: &log)
    }
  }
}
