internal import Procurement

/// A rubric that scores prices and does not say how priced lines are added.
enum LineRoundingUnpublished: LintRule {
  static let name = "line-rounding-unpublished"
  static let kind = DiagnosticKind.lintLineRoundingUnpublished

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    let rubric = reading.rubric
    guard case .unpublished = rubric.lineRounding,
      rubric.leaves.contains(where: { $0.measure?.name == .price })
    else { return }
    report(
      "the rubric does not say whether priced lines are rounded before they are added",
      at: rubric.source, hint: "add `line-rounding: none` or `{places: 2, mode: half-up}`",
      log: &log)
  }
}
