internal import Evaluation
internal import Procurement
internal import Rubrics

/// Price screen and adjustments as columns of a spreadsheet: one a published adjustment, one for the
/// flags of the price screen.
struct PriceColumns {
  private let rules: [PriceAdjustment]
  private let hasScreen: Bool

  /// The columns of a result; none where nothing is published.
  init(of result: EvaluationResult) {
    rules = result.adjustments.rules
    hasScreen = !result.rubric.priceScreen.isEmpty
  }

  /// Their headings.
  var headings: [String] {
    rules.map { "adjustment \($0.id)" } + (hasScreen ? ["price flags"] : [])
  }

  /// The cells of a bid; an adjustment that cannot be decided is `not decided`, never blank or zero.
  func cells(of bid: Bid, in lot: LotResult) -> [String] {
    let row = rules.isEmpty ? nil : lot.lot.bids.firstIndex { $0.id == bid.id }
    let adjustments = rules.indices.map { index -> String in
      guard let row, lot.adjustments.indices.contains(index) else { return "not decided" }
      return lot.adjustments[index].findings[row].amount?.description ?? "not decided"
    }
    guard hasScreen else { return adjustments }
    let flags = lot.priceFlags.filter { $0.bid.id == bid.id }
    return adjustments + [flags.map { "\($0.rule): \($0.inWords)" }.joined(separator: "; ")]
  }
}
