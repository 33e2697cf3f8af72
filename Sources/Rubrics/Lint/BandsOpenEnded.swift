internal import Procurement

/// Contract lengths before the first band or past the last.
enum BandsOpenEnded: LintRule {
  static let name = "bands-open-ended"
  static let kind = DiagnosticKind.lintBandsOpenEnded

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    for leaf in reading.bandedLeaves {
      // Lengths that a gate keeps out need no score.
      guard case .contractLength(let bounds) = leaf.criterion.measure else { continue }
      if let first = leaf.measure.first, let start = first.over, start > 0, bounds.allows(start) {
        report(
          "a contract of up to \(start) months falls into no band of \"\(leaf.criterion.id)\"",
          at: first.source, hint: "add `{up-to: \(start), score: …}`", log: &log)
      }
      let ends = leaf.measure.compactMap(\.upTo)
      if let end = ends.max(), ends.count == leaf.measure.count, bounds.allows(end + 1) {
        report(
          "a contract of over \(end) months falls into no band of \"\(leaf.criterion.id)\"",
          at: leaf.measure[leaf.measure.count - 1].source, hint: "add `{over: \(end), score: …}`",
          log: &log)
      }
    }
  }
}
