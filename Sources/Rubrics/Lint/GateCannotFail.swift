internal import Procurement

/// A minimum mark that every mark reaches.
enum GateCannotFail: LintRule {
  static let name = "gate-cannot-fail"
  static let kind = DiagnosticKind.lintGateCannotFail

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    for leaf in reading.marksLeaves {
      guard let minimum = leaf.measure.minimumMark, !leaf.measure.scale.isEmpty,
        minimum.value == leaf.measure.scale.lowest
      else { continue }
      report(
        "the minimum mark \"\(minimum.value)\" of \"\(leaf.criterion.id)\" is the lowest there is",
        at: minimum.source, hint: "raise it, or remove the gate", log: &log)
    }
  }
}
