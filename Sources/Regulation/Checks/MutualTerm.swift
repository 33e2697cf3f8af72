internal import Procurement

/// A light touch contract reserved to public service mutuals runs five years at most.
///
/// - Source: Procurement Act 2023, s.33(1).
enum MutualTerm: StatuteCheck {
  static let id = "mutual-term"
  static let title = "Longest term of a contract reserved to public service mutuals"
  static let citation = "Procurement Act 2023, s.33(1)"
  static let appliesTo = "light touch contracts that are reserved to public service mutuals"
  static let statute = Statute.procurementAct2023
  static var parameters: [Parameter] { [Parameters.mutualTermYears] }

  static func judge(_ situation: Situation) throws(Undecided) -> CheckFinding {
    var reliedOn: [ReliedOn] = []
    var missing: [String] = []
    if let subject = situation.facts.subject {
      let fact = ReliedOn.fact("subject", subject.value.rawValue, subject.source)
      guard subject.value == .lightTouch else {
        throw .notApplicable(
          "only light touch contracts are reserved to mutuals", reliedOn: [fact])
      }
      reliedOn.append(fact)
    } else {
      missing.append("subject")
    }
    if let reserved = situation.facts.isReservedToMutuals {
      let fact = ReliedOn.fact(
        "reserved-to-mutuals", reserved.value ? "yes" : "no", reserved.source)
      guard reserved.value else {
        throw .notApplicable("the contract is not reserved to mutuals", reliedOn: [fact])
      }
      reliedOn.append(fact)
    } else {
      missing.append("reserved-to-mutuals")
    }
    return try TermLimit(
      limits: [try situation.figure(Parameters.mutualTermYears)], missing: missing,
      what: "a contract reserved to mutuals"
    ).finding(in: situation, Scope(reliedOn: reliedOn, missing: missing))
  }
}
