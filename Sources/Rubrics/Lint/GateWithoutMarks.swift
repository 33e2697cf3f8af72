internal import Procurement

/// A minimum mark on a criterion to which nobody gives marks.
enum GateWithoutMarks: LintRule {
  static let name = "gate-without-marks"
  static let kind = DiagnosticKind.lintGateWithoutMarks
  /// The key it looks for.
  static let key = "minimum-mark"

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    for misplaced in reading.misplacedKeys where misplaced.key == key {
      let scored = misplaced.measure.map { "is scored by \($0.rawValue)" } ?? "is a group"
      report(
        "\"\(misplaced.criterion)\" has a minimum mark but no marks: it \(scored)",
        at: misplaced.source,
        hint: "move \"\(key)\" to a criterion that is scored by marks", log: &log)
    }
  }
}
