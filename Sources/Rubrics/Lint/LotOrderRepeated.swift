internal import Procurement

/// A lot that stands twice in the order of the lots.
enum LotOrderRepeated: LintRule {
  static let name = "lot-order-repeated"
  static let kind = DiagnosticKind.lintLotOrderRepeated

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    var seen: Set<String> = []
    for lot in reading.rubric.lotRules?.order ?? [] where !seen.insert(lot.value).inserted {
      report(
        "lot \"\(lot.value.cut)\" stands twice in the order of the lots", at: lot.source,
        hint: "remove it, or name the lot you meant", log: &log)
    }
  }
}
