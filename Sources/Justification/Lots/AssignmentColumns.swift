internal import Evaluation
internal import Procurement

/// Who gets which lot, as columns of a spreadsheet: the combination, and why.
struct AssignmentColumns {
  private let awards: [String: LotAward]
  private let isAssigned: Bool

  /// The columns of a result; none where each lot is awarded for itself.
  init(of result: EvaluationResult) {
    isAssigned = result.assignment != nil
    awards = Dictionary(
      (result.assignment?.awards ?? []).map { ($0.lot, $0) }, uniquingKeysWith: { one, _ in one })
  }

  /// Their headings.
  var headings: [String] { isAssigned ? ["combination", "award"] : [] }

  /// The cells of a bid: why it gets its lot, or why it is passed over.
  func cells(of bid: Bid, in lot: LotResult) -> [String] {
    guard isAssigned else { return [] }
    guard let award = awards[lot.lot.id ?? ""] else { return ["", ""] }
    if award.bid?.id == bid.id { return [award.combination ?? "", award.reason] }
    guard lot.ranking.contains(where: { lot.bid($0).id == bid.id }) else { return ["", ""] }
    let passed = award.passedOver.first { $0.bid.id == bid.id }
    return ["", passed?.reason ?? (award.outcome == .awarded ? "" : award.reason)]
  }
}
