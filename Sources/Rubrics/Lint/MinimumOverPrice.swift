internal import Procurement

/// A section minimum over a section that holds a price.
enum MinimumOverPrice: LintRule {
  static let name = "minimum-over-price"
  static let kind = DiagnosticKind.lintMinimumOverPrice

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    for minimum in PublishedMinimum.all(of: reading) {
      guard let owner = minimum.owner,
        let price = owner.withDescendants.first(where: { $0.measure?.name == .price })
      else { continue }
      report(
        "\(minimum.name) would count the price \"\(price.id)\"", at: minimum.value.source,
        hint: "move the price out of the section, or use `minimum-quality` at the top",
        related: [Diagnostic.Related("the price is here", at: price.source)], log: &log)
    }
  }
}
