internal import Procurement
internal import Rubrics

/// Whether the recorded decisions name bids, lots and gates that there are.
///
/// Whether a bid failed the gate is seen only when the gates are computed: ``LotDecisions`` reports that.
struct DecisionChecks {
  private let competition: Competition
  private let rubric: Rubric
  private let lots: [String: Lot]

  init(_ competition: Competition, _ rubric: Rubric) {
    self.competition = competition
    self.rubric = rubric
    var lots: [String: Lot] = [:]
    for lot in competition.lots { for bid in lot.bids { lots[bid.id] = lot } }
    self.lots = lots
  }

  /// Reports decisions that name what there is not.
  func check(_ decisions: Decisions, log: inout DiagnosticLog) {
    for decision in decisions.all {
      checkBid(of: decision, log: &log)
      switch decision.kind {
      case .setAside(let gate, _): check(gate, log: &log)
      case .tie(let over, _): check(over, against: decision, among: decisions, log: &log)
      case .lowPrice: break
      case .clarification(let clarification): checkClarified(clarification.check, log: &log)
      }
    }
  }

  /// The bids that another is put before are bids of its lot, and none is put before it in turn.
  private func check(
    _ over: [Sourced<String>], against decision: Decision, among decisions: Decisions,
    log: inout DiagnosticLog
  ) {
    let first = decision.bid.value
    for other in over {
      if lots[other.value] == nil {
        log.report(
          .decisionUnknownBid,
          "the decision is for an unknown bid \(Diagnostic.quoted(other.value))", at: other.source,
          hint: NearestName.hint(for: other.value, among: lots.keys.sorted()))
      } else if other.value == first || lots[other.value]?.id != lots[first]?.id {
        log.report(
          .tieDecisionUnfit,
          "bid \"\(first)\" cannot be put before \"\(other.value)\": "
            + (other.value == first ? "that is the same bid" : "that is a bid for another lot"),
          at: other.source, hint: "name the bids that stand level with it")
      }
      let opposite = decisions.all.first {
        guard case .tie(let theirs, _) = $0.kind, $0.bid.value == other.value else { return false }
        return other.value != first && theirs.contains { $0.value == first }
      }
      if let opposite {
        log.report(
          .tieDecisionUnfit,
          "bid \"\(first)\" is put before \"\(other.value)\", and \"\(other.value)\" before "
            + "\"\(first)\"", at: other.source, hint: "keep the decision that was made",
          related: [Diagnostic.Related("the other decision begins here", at: opposite.source)])
      }
    }
  }

  private func checkClarified(_ check: Sourced<String>, log: inout DiagnosticLog) {
    let asking = rubric.checks.filter { $0.points == nil && $0.onFailure == .clarify }.map(\.id)
    let known =
      asking + (competition.lots.contains { $0.marks.hasPromises } ? [PromiseCheck.id] : [])
    if known.contains(check.value) { return }
    let isOther = rubric.checks.contains { $0.id == check.value }
    log.report(
      .decisionUnknownCheck,
      isOther
        ? "the check \"\(check.value)\" asks for no clarification"
        : "the decision is about an unknown check \(Diagnostic.quoted(check.value))",
      at: check.source,
      hint: isOther
        ? "remove the decision" : NearestName.hint(for: check.value, among: known))
  }

  private func checkBid(of decision: Decision, log: inout DiagnosticLog) {
    let declared = competition.lots.compactMap(\.id)
    if let lot = decision.lot, !declared.contains(lot.value) {
      log.report(
        .decisionLot,
        declared.isEmpty
          ? "the decision is for the lot \(Diagnostic.quoted(lot.value)), and there are no lots"
          : "the decision is for an unknown lot \(Diagnostic.quoted(lot.value))", at: lot.source,
        hint: declared.isEmpty
          ? "remove `lot`" : NearestName.hint(for: lot.value, among: declared))
    } else if decision.lot == nil, !declared.isEmpty {
      log.report(
        .decisionLot, "the decision does not say which lot it is for", at: decision.source,
        hint: lots[decision.bid.value]?.id.map { "add `lot: \($0)`" } ?? "add `lot`")
    }
    guard let lot = lots[decision.bid.value] else {
      log.report(
        .decisionUnknownBid,
        "the decision is for an unknown bid \(Diagnostic.quoted(decision.bid.value))",
        at: decision.bid.source,
        hint: NearestName.hint(for: decision.bid.value, among: lots.keys.sorted()))
      return
    }
    if let named = decision.lot, declared.contains(named.value), let own = lot.id,
      own != named.value
    {
      log.report(
        .decisionLot,
        "the decision is for the lot \"\(named.value)\", and bid \"\(decision.bid.value)\" is for "
          + "\"\(own)\"",
        at: named.source, hint: "correct the lot or the bid")
    }
  }

  private func check(_ gate: Sourced<String>, log: inout DiagnosticLog) {
    let checks = rubric.checks.filter { $0.points == nil && $0.onFailure == .disqualify }
    let known =
      rubric.allCriteria.map(\.id) + (rubric.minimumQuality == nil ? [] : [MinimumQuality.id])
      + checks.map(\.id)
    if known.contains(gate.value) { return }
    let isOther = rubric.checks.contains { $0.id == gate.value }
    log.report(
      .decisionUnknownGate,
      isOther
        ? "the check \"\(gate.value)\" disqualifies nobody, so that it cannot be set aside"
        : "the decision is about an unknown gate \(Diagnostic.quoted(gate.value))", at: gate.source,
      hint: isOther
        ? "remove the decision" : NearestName.hint(for: gate.value, among: known))
  }
}
