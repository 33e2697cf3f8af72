internal import Procurement

/// A minimum that is no percentage from 0 to 100.
enum MinimumOutOfRange: LintRule {
  static let name = "minimum-out-of-range"
  static let kind = DiagnosticKind.lintMinimumOutOfRange

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    for minimum in PublishedMinimum.all(of: reading)
    where minimum.value.value.isNegative || minimum.value.value > .hundred {
      report(
        "\(minimum.name) is \(minimum.value.value), which is no percentage from 0 to 100",
        at: minimum.value.source, hint: "write the least percentage of the weight: `60`", log: &log)
    }
  }
}
