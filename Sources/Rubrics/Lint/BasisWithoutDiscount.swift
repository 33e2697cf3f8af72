internal import Procurement

/// A basis that cannot be computed without a discount rate, and none is published.
enum BasisWithoutDiscount: LintRule {
  static let name = "basis-without-discount"
  static let kind = DiagnosticKind.lintBasisWithoutDiscount

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    // A discount that is there and could not be read was reported.
    guard reading.rubric.wholeLife?.discount == nil, !log.hasErrors else { return }
    for leaf in reading.priceLeaves where leaf.measure.basis != .total {
      report(
        "\"\(leaf.criterion.id)\" compares \(leaf.measure.basis.inWords)s, and no discount is published",
        at: leaf.criterion.source,
        hint: "add `whole-life: {discount: {rate: 3.5, base-year: 0}}` with the rate that you use",
        log: &log)
    }
  }
}
