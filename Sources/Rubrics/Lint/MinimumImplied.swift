internal import Procurement

/// A minimum that every bid reaches that the other gates let through.
enum MinimumImplied: LintRule {
  static let name = "minimum-implied"
  static let kind = DiagnosticKind.lintMinimumImplied

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    guard reading.isComplete else { return }
    for minimum in PublishedMinimum.all(of: reading) where !minimum.leaves.isEmpty {
      guard let weight = try? FixedDecimal.sum(minimum.leaves.map(\.share)),
        let reach = ScoreReach(minimum.criteria, ignoring: minimum.owner),
        let percent = try? ExactRatio(weight, over: .hundred)
      else { continue }
      guard ExactRatio(minimum.value.value) * percent <= reach.least else { continue }
      report(
        "\(minimum.name) is reached by every bid that the minima below it let through",
        at: minimum.value.source, hint: "raise it above what they ask for, or remove it", log: &log)
    }
  }
}
