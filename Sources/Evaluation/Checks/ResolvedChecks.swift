internal import Procurement
internal import Regulation
internal import Rubrics

/// The checks that a rubric publishes and includes, looked up once.
struct ResolvedChecks: Sendable {
  /// What a check of the rubric asks.
  enum Test: Sendable {
    /// A condition on terms.
    case condition(TermCondition)
    /// A check that ships with Probity.
    case shipped(any ScheduleCheck)
  }

  /// The rubric's own checks, in published order.
  private(set) var own: [(check: RubricCheck, test: Test)] = []
  /// The checks of the included sets, set by set in the order of their names.
  private(set) var included: [any StatutoryCheck.Type] = []

  /// The checks; what does not exist is left out and reported.
  init(_ rubric: Rubric, log: inout DiagnosticLog) {
    for check in rubric.checks {
      switch check.requirement {
      case .condition(let condition): own.append((check, .condition(condition)))
      case .shipped(let reference):
        if let shipped = ScheduleChecks.check(reference, log: &log) {
          own.append((check, .shipped(shipped)))
        }
      }
    }
    // What is kept, and by what.
    var taken = [PromiseCheck.id: "the check of promises"]
    for check in rubric.checks where taken[check.id] != nil {
      report(check.id, by: taken[check.id] ?? "", at: check.source, log: &log)
    }
    for check in rubric.checks { taken[check.id] = "a check of the rubric" }
    for include in rubric.includes.sorted(by: { $0.value < $1.value }) {
      guard let set = StatutoryChecks.set(include.value) else {
        log.report(
          .unknownCheckSet,
          "there is no set of checks \(Diagnostic.quoted(include.value)) to include",
          at: include.source,
          hint: NearestName.hint(
            for: include.value, among: StatutoryChecks.sets.map { $0.name }))
        continue
      }
      for type in set {
        if let owner = taken[type.id] { report(type.id, by: owner, at: include.source, log: &log) }
        taken[type.id] = "the set \"\(include.value)\""
        included.append(type)
      }
    }
  }

  private func report(
    _ id: String, by owner: String, at source: SourceLocation, log: inout DiagnosticLog
  ) {
    log.report(
      .checkIDTaken, "the id \"\(id)\" is used by \(owner) as well", at: source,
      hint: "give the rubric's check another id")
  }
}
