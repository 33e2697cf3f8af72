internal import Procurement
internal import Rubrics

/// What has to hold between the adjustments and the rubric.
enum AdjustmentChecks {
  /// Reports adjustments that change no score.
  static func check(
    _ adjustments: PriceAdjustments, beside rubric: Rubric, log: inout DiagnosticLog
  ) {
    let isScored = rubric.leaves.contains { $0.measure?.name == .price }
    guard !isScored, let first = adjustments.rules.first else { return }
    log.report(
      .adjustmentsWithoutPrice,
      "no criterion of the rubric is scored by the price, so that the adjustments change nothing",
      at: first.source, hint: "remove the file, or publish a criterion with `measure: price`")
  }
}
