internal import Procurement

/// Prices with inflation in them, discounted at a rate without.
enum RealRateOnNominalPrices: LintRule {
  static let name = "real-rate-on-nominal-prices"
  static let kind = DiagnosticKind.lintRealRateOnNominalPrices

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    let rubric = reading.rubric
    guard let wholeLife = rubric.wholeLife, case .greenBook = wholeLife.discount?.rate else {
      return
    }
    let isNominal = rubric.priceBase?.value.terms == .nominal
    guard isNominal || wholeLife.indexation == .count else { return }
    report(
      "\(isNominal ? "nominal" : "indexed") prices are discounted at the Green Book's rates, which "
        + "have no inflation in them",
      at: wholeLife.source,
      hint: isNominal
        ? "ask for real prices of one year, or publish a nominal rate of your own"
        : "publish `indexation: leave-out`, or a nominal rate of your own", log: &log)
  }
}
