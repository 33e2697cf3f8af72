internal import Procurement

/// A scale that goes below zero, or no higher than it.
enum ScaleBelowZero: LintRule {
  static let name = "scale-below-zero"
  static let kind = DiagnosticKind.lintScaleBelowZero

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    for scale in reading.scales {
      if scale.lowest.isNegative {
        report(
          "the scale's lowest mark is \(scale.lowest)", at: scale.source,
          hint: "start the scale at zero or above", log: &log)
      } else if scale.top.isZero {
        report(
          "the scale's top is 0", at: scale.source,
          hint: "give the scale a mark above zero", log: &log)
      }
    }
  }
}
