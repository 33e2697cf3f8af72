internal import Procurement

/// `normalise: best` on a price.
enum NormalisedPrice: LintRule {
  static let name = "normalised-price"
  static let kind = DiagnosticKind.lintNormalisedPrice
  /// The key it looks for.
  static let key = "normalise"

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    for criterion in reading.criteria
    where criterion.isNormalisedToBest && criterion.measure?.name == .price {
      let key = reading.misplacedKeys.first {
        $0.key == NormalisedPrice.key && $0.criterion == criterion.id
      }
      let rule = criterion.isPriceApart ? "award method" : "formula"
      let its = criterion.isPriceApart ? "the" : "its"
      report(
        "\"\(criterion.id)\" is normalised to the best, which is for \(its) \(rule) to do",
        at: key?.source ?? criterion.source,
        hint: "remove `normalise: best`, or choose another \(rule)",
        log: &log)
    }
  }
}
