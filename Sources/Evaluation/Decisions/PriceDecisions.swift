public import Procurement
internal import Regulation

/// The recorded decisions on prices that look abnormally low, for the bids of one lot.
///
/// A bid can be disregarded whether or not the published screen flags its price: no law sets a figure, so
/// that a threshold is a reason to ask and the authority may ask without one.
struct PriceDecisions {
  private let lot: Lot
  private let decisions: [(decision: Decision, inquiry: LowPriceInquiry)]

  init(_ decisions: [Decision], in lot: Lot) {
    self.lot = lot
    self.decisions = decisions.compactMap { decision in
      guard case .lowPrice(let inquiry) = decision.kind else { return nil }
      return (decision, inquiry)
    }
  }

  /// The bids that are disregarded, as failures of a gate of their own.
  func failures(under regime: Regime) -> [GateFailure] {
    decisions.compactMap { decision, inquiry in
      guard inquiry.outcome == .disregarded,
        let row = lot.bids.firstIndex(where: { $0.id == decision.bid.value })
      else { return nil }
      let ground = AbnormallyLowDuty.disregarding(under: regime).map { " (\($0))" } ?? ""
      return GateFailure(
        row: row, criterion: LowPriceInquiry.gate,
        basis: "price disregarded as abnormally low\(ground) by recorded decision of "
          + "\(decision.role) on \(decision.date): \(decision.reason); asked on "
          + "\(inquiry.askedOn), \(inquiry.answer.inBrief)",
        sources: [lot.bids[row].price?.source ?? lot.bids[row].source, decision.source],
        obstacle: "its price is disregarded by a recorded decision")
    }
  }

  /// The decision by which a bid's low price is accepted.
  func accepting(_ bid: String) -> Decision? {
    decisions.first { $0.decision.bid.value == bid && $0.inquiry.outcome == .accepted }?.decision
  }

  /// Reports acceptances of prices that nothing flags.
  func report(_ screens: [ScreenedRule], log: inout DiagnosticLog) {
    if decisions.isEmpty { return }
    let flagged = Set(screens.flatMap(\.flags).map(\.bid.id))
    for (decision, inquiry) in decisions
    where inquiry.outcome == .accepted && !flagged.contains(decision.bid.value) {
      log.report(
        .priceDecisionWithoutFlag,
        "the price of bid \"\(decision.bid.value)\" is accepted, and no published rule flags it",
        at: decision.source,
        hint: "keep it as a record, or correct the bid; it has no effect on the result")
    }
  }
}

extension LowPriceInquiry.Answer {
  /// That the bidder answered, without its words, which are its own affair: `answered on 2026-06-20`.
  var inBrief: String {
    switch self {
    case .given(let date, _): "answered on \(date)"
    case .none: inWords
    }
  }

  /// What the bidder said: `answered on 2026-06-20: “…”`.
  public var inWords: String {
    switch self {
    case .given(let date, let explanation): "answered on \(date): “\(explanation)”"
    case .none(let statement): "no answer: \(statement)"
    }
  }
}
