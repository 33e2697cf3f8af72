internal import Procurement

/// A range of marks whose steps do not lead from its beginning to its end.
enum ScaleRange: LintRule {
  static let name = "scale-range"
  static let kind = DiagnosticKind.lintScaleRange

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    for scale in reading.scales {
      guard case .range(let from, let to, let step) = scale.steps else { continue }
      if step <= .zero {
        report(
          "the scale's step is \(step)", at: scale.source, hint: "use a step above zero",
          log: &log)
      } else if to <= from {
        report(
          "the scale goes from \(from) to \(to)", at: scale.source,
          hint: "make `to` larger than `from`", log: &log)
      } else if !scale.contains(to) {
        report(
          "steps of \(step) from \(from) do not reach \(to)", at: scale.source,
          hint: "choose a step that divides the range evenly", log: &log)
      }
    }
  }
}
