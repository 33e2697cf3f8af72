internal import Procurement

/// A mark for `n/a` that is below the criterion's own minimum.
enum NotApplicableBelowGate: LintRule {
  static let name = "not-applicable-below-gate"
  static let kind = DiagnosticKind.lintNotApplicableBelowGate

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    for leaf in reading.marksLeaves {
      guard let mark = leaf.measure.notApplicableCountsAs, let minimum = leaf.measure.minimumMark,
        mark.value < minimum.value
      else { continue }
      report(
        "on \"\(leaf.criterion.id)\" n/a counts as \"\(mark.value)\", below the minimum mark \"\(minimum.value)\"",
        at: mark.source,
        hint: "let n/a count as a mark that passes the gate, or remove one of the two",
        related: [Diagnostic.Related("the minimum mark is here", at: minimum.source)], log: &log)
    }
  }
}
