internal import Procurement

/// A group of criteria that also says how it is scored.
enum GroupWithMeasure: LintRule {
  static let name = "group-with-measure"
  static let kind = DiagnosticKind.lintGroupWithMeasure
  /// The key it looks for.
  static let key = "measure"

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    for misplaced in reading.misplacedKeys where misplaced.key == key {
      report(
        "\"\(misplaced.criterion)\" has parts and a measure", at: misplaced.source,
        hint: "remove \"\(key)\": a group is scored by its parts", log: &log)
    }
  }
}
