internal import Procurement

/// A weight of zero, or below.
enum WeightNotAboveZero: LintRule {
  static let name = "weight-not-above-zero"
  static let kind = DiagnosticKind.lintWeightNotAboveZero

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    for criterion in reading.criteria where criterion.weight.value <= .zero {
      // A price that the award method sets against quality itself needs no weight.
      if criterion.isPriceApart, criterion.weight.value.isZero { continue }
      // Neither do pass/fail questions.
      if criterion.isWithoutWeight, criterion.weight.value.isZero { continue }
      // Where weights are shares of the whole or points, a group weighs what its parts do, and they
      // are reported.
      if reading.rubric.weightBasis.isSumOfParts, !criterion.children.isEmpty { continue }
      report(
        "\"\(criterion.id)\" has the weight \(criterion.weight.value)",
        at: criterion.weight.source,
        hint: "give it a weight above zero, or remove the criterion", log: &log)
    }
  }
}
