internal import Procurement

/// A longest term held against the length that a bid offers.
struct TermLimit {
  /// The limits that the stated facts leave possible, in years; one where they decide.
  let limits: [Figure]
  /// The keys of the facts that would decide between them.
  let missing: [String]
  /// What may not run longer, `a framework`.
  let what: String
  /// The reason that the authority has published for a longer term.
  var reason: Sourced<String>?
  /// The facts that decide between the limits.
  var deciding: [ReliedOn] = []

  private enum Answer { case within, over, unknown }

  /// What the limit says of the bid.
  func finding(in situation: Situation, _ scope: Scope) throws(Undecided) -> CheckFinding {
    let length = situation.bid.contractLength?.value
    var answers: Set<Answer> = []
    for limit in limits { answers.insert(answer(length, try limit.months())) }
    let relied = situation.lengthReliedOn + deciding
    let limit = limits.map(\.amount).joined(separator: " or ")
    let offered = length?.description ?? "not stated"
    if answers == [.within] {
      return scope.finding(
        .pass, "\(what) may run \(limit), and the length is \(offered)", figures: limits,
        reliedOn: relied)
    }
    if let reason, !answers.contains(.unknown) {
      return scope.finding(
        .pass, "the length, \(offered), is over \(limit), and the authority has stated a reason",
        figures: limits,
        reliedOn: relied + [ReliedOn("reason: \(reason.value)", source: reason.source)])
    }
    if answers == [.over] {
      return scope.finding(
        .fail, "\(what) may run \(limit), and the length is \(offered)", figures: limits,
        reliedOn: relied)
    }
    if answers.contains(.unknown) {
      return scope.finding(
        .couldNotTell,
        length == nil
          ? "\(what) may run \(limit), and the bid states no length"
          : "\(what) may run \(limit), and \(offered) with unstated extensions can be more",
        figures: limits, reliedOn: relied,
        lookedFor: [length == nil ? "length months of the bid" : "extension months of the bid"])
    }
    return scope.finding(
      .couldNotTell,
      "\(what) may run \(limit), and the length is \(offered): " + MissingFacts.advice(missing),
      figures: limits, reliedOn: relied, lookedFor: MissingFacts.lookedFor(missing))
  }

  private func answer(_ length: ContractLength?, _ limit: FixedDecimal) -> Answer {
    guard let length else { return .unknown }
    if FixedDecimal(length.initialMonths) > limit { return .over }
    guard let maximum = length.maximum else { return .unknown }
    return FixedDecimal(maximum) > limit ? .over : .within
  }
}
