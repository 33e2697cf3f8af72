internal import Procurement

/// A minimum mark that is not one of the marks.
enum GateOffScale: LintRule {
  static let name = "gate-off-scale"
  static let kind = DiagnosticKind.lintGateOffScale

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    for leaf in reading.marksLeaves {
      guard let minimum = leaf.measure.minimumMark,
        !leaf.measure.scale.isEmpty, !leaf.measure.scale.contains(minimum.value)
      else { continue }
      report(
        "the minimum mark \"\(minimum.value)\" of \"\(leaf.criterion.id)\" is not on its scale",
        at: minimum.source, hint: "choose one of the scale's marks, \(leaf.measure.scale.extent)",
        related: [Diagnostic.Related("the scale is here", at: leaf.measure.scale.source)],
        log: &log)
    }
  }
}
