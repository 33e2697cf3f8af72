internal import Procurement

/// A scale with a single mark.
enum ScaleTooShort: LintRule {
  static let name = "scale-too-short"
  static let kind = DiagnosticKind.lintScaleTooShort

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    for scale in reading.scales {
      guard case .listed(let steps) = scale.steps, steps.count == 1 else { continue }
      report(
        "the scale has a single mark, \(scale.top)", at: scale.source,
        hint: "list at least two marks", log: &log)
    }
  }
}
