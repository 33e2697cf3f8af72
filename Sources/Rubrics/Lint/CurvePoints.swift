internal import Procurement

/// A curve that is no line: fewer than two points, or two scores for one length.
enum CurvePoints: LintRule {
  static let name = "curve-points"
  static let kind = DiagnosticKind.lintCurvePoints

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    for leaf in reading.curvedLeaves {
      if leaf.measure.count < 2 {
        report(
          "the curve of \"\(leaf.criterion.id)\" has fewer than two points",
          at: leaf.measure.first?.source ?? leaf.criterion.source,
          hint: "give at least two points: `{months: 12, score: 0}`", log: &log)
      }
      for (point, next) in zip(leaf.measure, leaf.measure.dropFirst())
      where point.months == next.months {
        report(
          "the curve of \"\(leaf.criterion.id)\" has two points at \(next.months) months",
          at: next.source, hint: "keep one of the two",
          related: [Diagnostic.Related("the other point is here", at: point.source)], log: &log)
      }
    }
  }
}
