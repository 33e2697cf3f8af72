internal import Procurement
internal import YAMLReading

/// Reads a leaf that is scored by the price.
enum PriceReader {
  /// The keys that belong to it.
  static let keys = ["formula", "non-positive-price"]

  /// The measure, or `nil` where its formula cannot be read.
  static func read(_ fields: YAMLFields, log: inout DiagnosticLog) -> PriceMeasure? {
    let formula = RuleReferenceReader.required("formula", in: fields, log: &log)
    let nonPositive = fields.choice(
      "non-positive-price", of: PriceMeasure.NonPositivePrice.self, log: &log)
    return formula.map {
      PriceMeasure(formula: $0, nonPositivePrice: nonPositive?.value ?? .refuse)
    }
  }
}
