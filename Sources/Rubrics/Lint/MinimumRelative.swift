internal import Procurement

/// A minimum over scores that are set against the best bid's.
enum MinimumRelative: LintRule {
  static let name = "minimum-relative"
  static let kind = DiagnosticKind.lintMinimumRelative

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    for minimum in PublishedMinimum.all(of: reading) {
      let relative = minimum.criteria.flatMap(\.withDescendants).first {
        $0.isNormalisedToBest && $0.measure?.name != .price
      }
      guard let relative else { continue }
      report(
        "\(minimum.name) would count \"\(relative.id)\", which is scored against the best bid",
        at: minimum.value.source,
        hint: "remove `normalise: best`: what passes a gate may not depend on other bids",
        related: [Diagnostic.Related("the criterion is here", at: relative.source)], log: &log)
    }
  }
}
