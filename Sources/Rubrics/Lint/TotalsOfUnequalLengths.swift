internal import Procurement

/// A rubric that compares the totals of bids that may differ in length.
///
/// It is taken to invite different lengths where it scores them, or where it publishes rules for the
/// whole life. A rubric that says nothing of lengths may stand beside documents that fix them; there
/// the evaluation warns once the bids' lengths do differ.
enum TotalsOfUnequalLengths: LintRule {
  static let name = "totals-of-unequal-lengths"
  static let kind = DiagnosticKind.lintTotalsOfUnequalLengths

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    let scoresLength = reading.rubric.leaves.contains { $0.measure?.name == .contractLength }
    guard scoresLength || reading.rubric.wholeLife != nil else { return }
    for leaf in reading.priceLeaves where leaf.measure.comparesPlainTotals {
      report(
        "\"\(leaf.criterion.id)\" compares total prices, though bids may differ in length",
        at: leaf.criterion.source,
        hint: "publish `basis: equivalent-annual`, or the months that all bids price "
          + "(`period-months: 60`)", log: &log)
    }
  }
}
