internal import Procurement

/// Amounts with inflation in them, discounted at a rate without.
enum IndexedAtRealRate: LintRule {
  static let name = "indexed-at-real-rate"
  static let kind = DiagnosticKind.lintIndexedAtRealRate

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    guard let wholeLife = reading.rubric.wholeLife, wholeLife.indexation == .count,
      case .greenBook = wholeLife.discount?.rate
    else { return }
    report(
      "indexed prices are discounted at the Green Book's rates, which have no inflation in them",
      at: wholeLife.source,
      hint: "publish `indexation: leave-out`, or a nominal rate of your own", log: &log)
  }
}
