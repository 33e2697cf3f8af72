internal import Evaluation
internal import Procurement

/// Gates and recorded decisions as columns of a spreadsheet: one a gate that is shown for every bid, and
/// one for those that a decision sets aside.
struct GateColumns {
  private let ids: [String]
  private let hasDecisions: Bool

  /// The columns of a result; none where there is nothing to show.
  init(of result: EvaluationResult) {
    ids = result.lots.first { !$0.gates.isEmpty }?.gates.map(\.id) ?? []
    hasDecisions = !result.decisions.isEmpty
  }

  /// Their headings.
  var headings: [String] { ids.map { "gate \($0)" } + (hasDecisions ? ["gates set aside"] : []) }

  /// The cells of a bid.
  func cells(of bid: Bid, in lot: LotResult) -> [String] {
    let row = ids.isEmpty ? nil : lot.lot.bids.firstIndex { $0.id == bid.id }
    let gates = ids.map { id -> String in
      guard let row, let gate = lot.gates.first(where: { $0.id == id }) else { return "" }
      return GateText.finding(gate.findings[row])
    }
    guard hasDecisions else { return gates }
    let failures =
      (lot.admitted.first { $0.bid.id == bid.id }?.gates ?? [])
      + (lot.disqualified.first { $0.bid.id == bid.id }?.gates ?? [])
    let setAside = failures.filter { $0.setAside != nil }.map(DecisionText.failure)
    return gates + [setAside.joined(separator: "; ")]
  }
}
