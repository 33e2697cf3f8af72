internal import Procurement

/// A framework agreement runs four years at most, save in exceptional and justified cases.
///
/// - Source: Public Contracts Regulations 2015, reg 33.
enum FrameworkTerm2015: StatuteCheck {
  static let id = "framework-term-2015"
  static let title = "Longest term of a framework agreement"
  static let citation = "Public Contracts Regulations 2015, reg 33"
  static let appliesTo = "framework agreements; utilities have regulations of their own"
  static let statute = Statute.publicContractsRegulations2015
  static var parameters: [Parameter] { [Parameters.frameworkTermYears2015] }

  static func judge(_ situation: Situation) throws(Undecided) -> CheckFinding {
    try situation.requireArrangement(.framework, of: "reg 33")
    let scope = try situation.scope(
      of: "reg 33",
      excluding: Exclusions(
        authorities: [.utility, .privateUtility], arrangements: [.openFramework]))
    return try TermLimit(
      limits: [try situation.figure(Parameters.frameworkTermYears2015)], missing: [],
      what: "a framework agreement", reason: situation.facts.reasons["framework-term"]
    ).finding(in: situation, scope)
  }
}
