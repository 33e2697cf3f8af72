internal import Procurement

/// A maximum price of zero, or below.
enum MaximumPriceNotAboveZero: LintRule {
  static let name = "maximum-price-not-above-zero"
  static let kind = DiagnosticKind.lintMaximumPriceNotAboveZero

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    for leaf in reading.priceLeaves {
      guard let maximum = leaf.measure.maximumPrice, maximum.value <= .zero else { continue }
      report(
        "\"\(leaf.criterion.id)\" has the maximum price \(maximum.value)", at: maximum.source,
        hint: "give the most that may be paid, or remove `maximum-price`", log: &log)
    }
  }
}
