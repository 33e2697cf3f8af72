internal import Procurement

/// A price screen that flags next to nothing.
enum ScreenThresholdHigh: LintRule {
  static let name = "screen-threshold-high"
  static let kind = DiagnosticKind.lintScreenThresholdHigh

  private static let percent = FixedDecimal(50)
  private static let deviations = FixedDecimal(10)

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    for threshold in ScreenThreshold.all(of: reading.rubric)
    where threshold.value > (threshold.isPercent ? percent : deviations) {
      report(
        "a threshold of \(threshold.shown) for \"\(threshold.rule.value.cut)\" flags hardly any price",
        at: threshold.source,
        hint:
          "a price so far under the others is seen without a rule; use 10 to 30 percent, or 3 deviations",
        log: &log)
    }
  }
}
