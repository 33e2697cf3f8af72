/// What a check of a contract schedule came to.
public enum CheckOutcome: String, CaseIterable, Sendable {
  /// What the check asks for was found.
  case pass
  /// It was not.
  case fail
  /// The check does not apply to the bid.
  case notApplicable = "not-applicable"
  /// What was given does not decide it; never the same as a pass.
  case couldNotTell = "could-not-tell"
}

/// What a check found in one bid.
public struct CheckFinding: Hashable, Sendable {
  /// The outcome.
  public let outcome: CheckOutcome
  /// Why, in a sentence without a full stop: `payment.days is 45 days, which is over 30 days`.
  public let basis: String
  /// Further lines that a person needs to follow it, in order: a year each, a partner each.
  public let details: [String]
  /// The terms, rows or elements that the finding rests on, for passes too.
  public let reliedOn: [ReliedOn]
  /// Where the check looked and found nothing: `payment.days in terms.csv`.
  public let lookedFor: [String]
  /// The recorded decision about it; `nil` where there is none.
  ///
  /// A check either disqualifies or asks for a clarification, so that there is one at most.
  public var decision: Decision? {
    get { decided.value }
    set { decided = Seldom(newValue) }
  }
  private var decided = Seldom<Decision>.none
  /// The recorded decision by which a failure does not disqualify; `nil` where there is none.
  public var setAside: Decision? {
    guard let decision, case .setAside = decision.kind else { return nil }
    return decision
  }
  /// The recorded decision on what the bidder clarified; `nil` where there is none.
  public var clarification: Decision? {
    guard let decision, case .clarification = decision.kind else { return nil }
    return decision
  }

  /// A finding.
  public init(
    _ outcome: CheckOutcome, _ basis: String, details: [String] = [], reliedOn: [ReliedOn] = [],
    lookedFor: [String] = []
  ) {
    self.outcome = outcome
    self.basis = basis
    self.details = details
    self.reliedOn = reliedOn
    self.lookedFor = lookedFor
  }
}

/// Something in a bid that a finding rests on.
public struct ReliedOn: Hashable, Sendable {
  /// What stands there: `payment.days: 45 days`.
  public let fact: String
  /// The clause it stands in.
  public let clause: String?
  /// The clause's own words, where the schedule quotes them.
  public let wording: String?
  /// Where it was read.
  public let source: SourceLocation

  /// Something relied on.
  public init(
    _ fact: String, clause: String? = nil, wording: String? = nil, source: SourceLocation
  ) {
    self.fact = fact
    self.clause = clause
    self.wording = wording
    self.source = source
  }

  /// A term with its clause.
  public init(_ term: ContractTerm) {
    self.init(
      "\(term.name): \(term.value.value)", clause: term.clause, wording: term.wording?.value,
      source: term.value.source)
  }
}
