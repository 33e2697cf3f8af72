internal import Procurement
internal import YAMLReading

/// Reads a leaf that compares prices.
enum PriceReader {
  /// The keys that belong to it.
  static let keys = ["basis", "formula", "maximum-price", "non-positive-price", "period-months"]

  /// The measure, or `nil` where its formula cannot be read.
  static func read(_ fields: YAMLFields, log: inout DiagnosticLog) -> PriceMeasure? {
    let isApart = fields.node("formula") == nil
    let formula =
      isApart ? nil : RuleReferenceReader.required("formula", in: fields, log: &log)
    let nonPositive = fields.choice(
      "non-positive-price", of: PriceMeasure.NonPositivePrice.self, log: &log)
    let basis = fields.choice("basis", of: PriceBasis.self, log: &log)
    let months = fields.integer("period-months", in: 1...ContractLength.maximumMonths, log: &log)
    let maximum = fields.decimal("maximum-price", log: &log)
    if formula == nil, !isApart { return nil }
    return PriceMeasure(
      formula: formula, nonPositivePrice: nonPositive?.value ?? .refuse,
      basis: basis?.value ?? .total, periodMonths: months?.value,
      maximumPrice: maximum)
  }
}
