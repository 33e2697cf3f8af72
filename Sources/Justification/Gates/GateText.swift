internal import Evaluation
internal import Procurement

/// Gates in words.
enum GateText {
  /// A gate with what it asks: `insurance, Insurance (pass-fail): the agreed answer pass`.
  static func gate(_ row: GateRow) -> String {
    let title = row.rule == row.id ? row.title : "\(row.title) (\(row.rule))"
    return "\(row.id), \(title): \(row.asked)"
  }

  /// What a gate came to in a bid: `pass, agreed answer pass: certificate of 10 million`.
  static func finding(_ finding: GateFinding) -> String {
    "\(finding.inWords), \(finding.basis)"
  }

  /// Each bid of the lot, in the order of the ids, with what a gate came to.
  static func findings(
    of row: GateRow, in lot: LotResult
  ) -> [(bid: Bid, finding: GateFinding)] {
    zip(lot.lot.bids, row.findings).map { (bid: $0, finding: $1) }
      .sorted { $0.bid.id < $1.bid.id }
  }
}

extension GateFinding {
  /// The outcome, and whether a recorded decision sets the failure aside.
  var inWords: String { outcome.inWords + (setAside == nil ? "" : ", set aside") }
}

extension GateFinding.Outcome {
  /// What documents call it.
  var inWords: String {
    switch self {
    case .pass: "pass"
    case .fail: "fail"
    case .undecided: "not decided"
    }
  }
}
