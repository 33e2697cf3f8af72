internal import Procurement

/// A mark for `n/a` that is not one of the marks.
enum NotApplicableOffScale: LintRule {
  static let name = "not-applicable-off-scale"
  static let kind = DiagnosticKind.lintNotApplicableOffScale

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    for leaf in reading.marksLeaves {
      guard let mark = leaf.measure.notApplicableCountsAs,
        !leaf.measure.scale.isEmpty, !leaf.measure.scale.contains(mark.value)
      else { continue }
      report(
        "on \"\(leaf.criterion.id)\" n/a counts as \"\(mark.value)\", which is not on its scale",
        at: mark.source, hint: "choose one of the scale's marks, \(leaf.measure.scale.extent)",
        related: [Diagnostic.Related("the scale is here", at: leaf.measure.scale.source)],
        log: &log)
    }
  }
}
