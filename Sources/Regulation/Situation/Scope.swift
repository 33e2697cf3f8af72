internal import Procurement

/// What a section of the law does not bind.
struct Exclusions: Sendable {
  /// Authorities that are free of it.
  var authorities: [ProcurementFacts.Authority] = []
  /// Subjects that are.
  var subjects: [ProcurementFacts.Subject] = []
  /// Arrangements that are.
  var arrangements: [ProcurementFacts.Arrangement] = []
}

/// Whether a section of the law binds a bid, as far as the stated facts tell.
struct Scope: Sendable {
  /// The facts by which it is bound.
  let reliedOn: [ReliedOn]
  /// The keys of the facts that might still free it.
  let missing: [String]

  /// A finding within this scope.
  ///
  /// A breach where a fact is missing that might free the bid is no breach yet: it cannot be told.
  func finding(
    _ outcome: CheckOutcome, _ basis: String, figures: [Figure] = [], details: [String] = [],
    reliedOn: [ReliedOn] = [], lookedFor: [String] = []
  ) -> CheckFinding {
    let details = details + figures.map(\.detail)
    guard outcome == .fail, !missing.isEmpty else {
      return CheckFinding(
        outcome, basis, details: details, reliedOn: reliedOn + self.reliedOn, lookedFor: lookedFor)
    }
    return CheckFinding(
      .couldNotTell,
      "\(basis); whether the law binds here depends on what is not stated: "
        + MissingFacts.advice(missing),
      details: details, reliedOn: reliedOn + self.reliedOn,
      lookedFor: lookedFor + MissingFacts.lookedFor(missing))
  }
}

extension Situation {
  /// Sees to it that the bid is for this arrangement.
  ///
  /// - Throws: a finding where it is for another, or where nothing tells.
  func requireArrangement(
    _ wanted: ProcurementFacts.Arrangement, of section: String
  ) throws(Undecided) {
    guard let arrangement else {
      throw .couldNotTell(
        "\(section) is on \(wanted.inWords), and nothing says what is concluded: "
          + MissingFacts.advice(["arrangement"]), lookedFor: MissingFacts.lookedFor(["arrangement"])
      )
    }
    guard arrangement.value == wanted else {
      throw .notApplicable(
        "\(section) is on \(wanted.inWords), not on \(arrangement.value.inWords)",
        reliedOn: [arrangement.reliedOn])
    }
  }

  /// Whether `section` binds the bid.
  ///
  /// - Throws: a finding that it does not apply, where a stated fact frees the bid.
  func scope(of section: String, excluding: Exclusions) throws(Undecided) -> Scope {
    var reliedOn: [ReliedOn] = []
    var missing: [String] = []
    func consider<Fact: Bound & Equatable>(
      _ key: String, _ fact: Fact?, _ source: ReliedOn?, _ excluded: [Fact]
    ) throws(Undecided) {
      guard !excluded.isEmpty else { return }
      guard let fact, let source else {
        missing.append(key)
        return
      }
      if excluded.contains(fact) {
        throw .notApplicable("\(section) does not bind \(fact.inWords)", reliedOn: [source])
      }
      reliedOn.append(source)
    }
    let authority = facts.authority
    try consider(
      "authority", authority?.value,
      authority.map { .fact("authority", $0.value.rawValue, $0.source) }, excluding.authorities)
    let subject = facts.subject
    try consider(
      "subject", subject?.value, subject.map { .fact("subject", $0.value.rawValue, $0.source) },
      excluding.subjects)
    let arrangement = arrangement
    try consider(
      "arrangement", arrangement?.value, arrangement?.reliedOn, excluding.arrangements)
    return Scope(reliedOn: reliedOn, missing: missing)
  }
}
