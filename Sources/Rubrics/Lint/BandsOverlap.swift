internal import Procurement

/// Two bands that one contract length falls into.
enum BandsOverlap: LintRule {
  static let name = "bands-overlap"
  static let kind = DiagnosticKind.lintBandsOverlap

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    for leaf in reading.bandedLeaves {
      // The band that reaches furthest so far: a short one may lie within a long one.
      var longest = leaf.measure[0]
      for band in leaf.measure.dropFirst() {
        if overlaps(longest, band) {
          report(
            "a contract of \((band.over ?? 0) + 1) months falls into two bands of "
              + "\"\(leaf.criterion.id)\"",
            at: band.source, hint: "start a band where the one before it ends",
            related: [Diagnostic.Related("the other band is here", at: longest.source)],
            log: &log)
        }
        if (band.upTo ?? .max) > (longest.upTo ?? .max) { longest = band }
      }
    }
  }

  private static func overlaps(_ earlier: LengthBand, _ later: LengthBand) -> Bool {
    guard let end = earlier.upTo else { return true }
    return (later.over ?? 0) < end
  }
}
