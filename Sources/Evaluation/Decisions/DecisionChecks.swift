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
      }
    }
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
