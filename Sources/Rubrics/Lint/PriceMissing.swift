internal import Procurement

/// A rubric in which the price earns nothing.
enum PriceMissing: LintRule {
  static let name = "price-missing"
  static let kind = DiagnosticKind.lintPriceMissing

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    guard reading.isComplete, !reading.rubric.criteria.isEmpty,
      !reading.rubric.leaves.contains(where: { $0.measure?.name == .price })
    else { return }
    report(
      "no criterion is scored by the price", at: reading.rubric.source,
      hint: "add one with `measure: price`, unless the price is fixed", log: &log)
  }
}
