internal import Procurement

/// A contract over five million pounds has at least three KPIs, or a stated reason why not.
///
/// - Source: Procurement Act 2023, s.52.
enum KeyPerformanceIndicators: StatuteCheck {
  static let id = "kpis"
  static let title = "Key performance indicators of a large contract"
  static let citation = "Procurement Act 2023, s.52"
  static let appliesTo =
    "public contracts over the value; not frameworks, concessions, light touch, private utilities"
  static let statute = Statute.procurementAct2023
  static var parameters: [Parameter] { [Parameters.kpiValue, Parameters.kpiCount] }

  static func judge(_ situation: Situation) throws(Undecided) -> CheckFinding {
    let scope = try situation.scope(
      of: "s.52",
      excluding: Exclusions(
        authorities: [.privateUtility], subjects: [.concession, .lightTouch],
        arrangements: [.framework, .openFramework]))
    let limit = try situation.figure(Parameters.kpiValue)
    let least = try situation.figure(Parameters.kpiCount)
    let value = try MaximumValue(of: situation)
    let kpis = situation.bid.contract.kpis
    let count = kpis.count == 1 ? "1 indicator" : "\(kpis.count) indicators"
    let given = kpis.map { ReliedOn("indicator: \($0.name.value)", source: $0.name.source) }
    func finding(
      _ outcome: CheckOutcome, _ basis: String, _ reliedOn: [ReliedOn], _ lookedFor: [String] = []
    ) -> CheckFinding {
      scope.finding(
        outcome, basis, figures: [limit, least], details: value.details, reliedOn: reliedOn,
        lookedFor: lookedFor)
    }
    let side = value.side(of: limit.number)
    if side == .notOver {
      return finding(
        .notApplicable, "the value, \(value.text), is not over \(limit.amount)", value.reliedOn)
    }
    // The threshold of works is above the value from which indicators are set.
    let thresholds = try Thresholds(situation)
    let standing = thresholds.side(ofContractWorth: value)
    if standing == .below {
      return finding(
        .notApplicable,
        "the value, \(value.text), is below the threshold of \(thresholds.text), so the contract is "
          + "no public contract", value.reliedOn + thresholds.reliedOn)
    }
    if FixedDecimal(kpis.count) >= least.number {
      return finding(.pass, "the schedule sets \(count)", given)
    }
    if let reason = situation.facts.reasons["kpis"] {
      return finding(
        .pass, "the schedule sets \(count), and the authority has stated a reason",
        given + [ReliedOn("reason: \(reason.value)", source: reason.source)])
    }
    if side == .unknown {
      return finding(
        .couldNotTell,
        "the schedule sets \(count), and whether the value is over \(limit.amount) cannot be told "
          + "from \(value.text): \(value.gapText)", given + value.reliedOn,
        value.gaps.map(\.lookedFor))
    }
    if standing == .unknown {
      return finding(
        .couldNotTell,
        "the schedule sets \(count), and whether the value, \(value.text), reaches the threshold of "
          + "\(thresholds.text) cannot be told", given + value.reliedOn,
        value.gaps.map(\.lookedFor) + MissingFacts.lookedFor(thresholds.missing))
    }
    if kpis.isEmpty {
      return finding(
        .couldNotTell,
        "the value, \(value.text), is over \(limit.amount), and no indicators were given",
        value.reliedOn, ["indicators of the bid", "legal.reasons.kpis in competition.yaml"])
    }
    return finding(
      .fail,
      "the value, \(value.text), is over \(limit.amount), and the schedule sets \(count) instead of "
        + "at least \(least.amount), without a stated reason", given + value.reliedOn)
  }
}
