internal import Procurement

/// An open framework is awarded again within three years, then at least every five, and ends after
/// eight; a framework with one supplier under it runs four years at most.
///
/// - Source: Procurement Act 2023, s.49.
enum OpenFrameworkTerm: StatuteCheck {
  static let id = "open-framework-term"
  static let title = "Term and new awards of an open framework"
  static let citation = "Procurement Act 2023, s.49"
  static let appliesTo = "open frameworks"
  static let statute = Statute.procurementAct2023
  static var parameters: [Parameter] {
    [
      Parameters.openFrameworkTermYears, Parameters.openFrameworkFirstAwardYears,
      Parameters.openFrameworkNextAwardYears, Parameters.openFrameworkSingleSupplierYears,
    ]
  }

  static func judge(_ situation: Situation) throws(Undecided) -> CheckFinding {
    try situation.requireArrangement(.openFramework, of: "s.49")
    let isSingle = situation.facts.suppliers.map { $0.value == 1 }
    var reliedOn: [ReliedOn] = []
    if let arrangement = situation.arrangement { reliedOn.append(arrangement.reliedOn) }
    if let suppliers = situation.facts.suppliers {
      reliedOn.append(.fact("suppliers", "\(suppliers.value)", suppliers.source))
    }
    let scope = Scope(reliedOn: reliedOn, missing: [])
    var limits: [Figure] = []
    if isSingle != false {
      limits.append(try situation.figure(Parameters.openFrameworkSingleSupplierYears))
    }
    if isSingle != true {
      limits.append(try situation.figure(Parameters.openFrameworkTermYears))
    }
    let term = try TermLimit(
      limits: limits, missing: ["suppliers"],
      what: isSingle == true ? "an open framework with one supplier" : "an open framework"
    )
    .finding(in: situation, scope)
    guard term.outcome == .pass, isSingle != true else { return term }
    return try awards(situation, scope)
  }

  /// Whether the awards follow each other as the section asks.
  private static func awards(
    _ situation: Situation, _ scope: Scope
  ) throws(Undecided) -> CheckFinding {
    let first = try situation.figure(Parameters.openFrameworkFirstAwardYears)
    let next = try situation.figure(Parameters.openFrameworkNextAwardYears)
    let whole = try situation.figure(Parameters.openFrameworkTermYears)
    let figures = [first, next, whole]
    guard let again = situation.facts.reAwardMonths, let end = situation.bid.contractLength,
      let last = end.value.maximum
    else {
      return scope.finding(
        .couldNotTell,
        "an open framework is awarded again within \(first.amount), and nothing says when: "
          + MissingFacts.advice(["re-awards"]),
        figures: figures, reliedOn: situation.lengthReliedOn,
        lookedFor: MissingFacts.lookedFor(["re-awards"]))
    }
    let months = again.value.map(String.init).joined(separator: ", ")
    let reliedOn =
      situation.lengthReliedOn + [.fact("re-awards", "months \(months)", again.source)]
    let firstMonths = try first.months()
    let nextMonths = try next.months()
    guard let earliest = again.value.first, FixedDecimal(earliest) <= firstMonths else {
      return scope.finding(
        .fail, "an open framework is awarded again within \(first.amount), and this one is not",
        figures: figures, reliedOn: reliedOn)
    }
    for (from, to) in zip(again.value, again.value.dropFirst() + [last])
    where FixedDecimal(to - from) > nextMonths {
      return scope.finding(
        .fail,
        "after month \(from) an open framework is awarded again within \(next.amount), and this one "
          + "goes on to month \(to)", figures: figures, reliedOn: reliedOn)
    }
    if let beyond = again.value.last, beyond >= last {
      return scope.finding(
        .couldNotTell,
        "an award in month \(beyond) does not go with an end in month \(last)",
        figures: figures, reliedOn: reliedOn,
        lookedFor: ["re-awards before the end, under legal in competition.yaml"])
    }
    return scope.finding(
      .pass, "the open framework is awarded again in months \(months) and ends in month \(last)",
      figures: figures, reliedOn: reliedOn)
  }
}
