internal import Procurement

/// Contract lengths between two bands that fall into neither.
enum BandsHole: LintRule {
  static let name = "bands-hole"
  static let kind = DiagnosticKind.lintBandsHole

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    for leaf in reading.bandedLeaves {
      var end = leaf.measure[0].upTo
      for band in leaf.measure.dropFirst() {
        if let end, let start = band.over, start > end {
          report(
            "a contract of \(end + 1) months falls into no band of \"\(leaf.criterion.id)\"",
            at: band.source, hint: "start this band with `over: \(end)`", log: &log)
        }
        if let reached = end { end = band.upTo.map { max($0, reached) } }
      }
    }
  }
}
