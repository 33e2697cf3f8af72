internal import Procurement

/// A scale that lists a mark twice.
enum ScaleRepeatedStep: LintRule {
  static let name = "scale-repeated-step"
  static let kind = DiagnosticKind.lintScaleRepeatedStep

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    for scale in reading.scales {
      guard case .listed(let steps) = scale.steps else { continue }
      for (step, next) in zip(steps, steps.dropFirst()) where step.mark == next.mark {
        report(
          "the scale lists the mark \(step.mark.trimmed) twice, as \"\(step.descriptor.cut)\" and "
            + "\"\(next.descriptor.cut)\"",
          at: scale.source, hint: "keep one of the two", log: &log)
      }
    }
  }
}
