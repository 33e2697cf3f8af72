internal import Procurement

/// A minimum that no bid can reach.
enum MinimumUnreachable: LintRule {
  static let name = "minimum-unreachable"
  static let kind = DiagnosticKind.lintMinimumUnreachable

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    guard reading.isComplete else { return }
    for minimum in PublishedMinimum.all(of: reading) {
      if minimum.leaves.isEmpty {
        report(
          "\(minimum.name) is a percentage of nothing: nothing in it is scored",
          at: minimum.value.source, hint: "remove it; a pass/fail question is a gate by itself",
          log: &log)
        continue
      }
      guard let weight = try? FixedDecimal.sum(minimum.leaves.map(\.share)),
        let reach = ScoreReach(minimum.criteria, ignoring: nil),
        let percent = try? ExactRatio(weight, over: .hundred),
        reach.most < ExactRatio(minimum.value.value) * percent, minimum.value.value <= .hundred
      else { continue }
      report(
        "no bid can reach \(minimum.name), \(minimum.value.value)", at: minimum.value.source,
        hint: "lower it, or scale the published scores so that the best is 100", log: &log)
    }
  }
}
