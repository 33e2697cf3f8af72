internal import Procurement

/// A framework runs four years at most; eight for defence and security and for utilities; longer only
/// with a reason in the notice.
///
/// - Source: Procurement Act 2023, s.47.
enum FrameworkTerm: StatuteCheck {
  static let id = "framework-term"
  static let title = "Longest term of a framework"
  static let citation = "Procurement Act 2023, s.47"
  static let appliesTo = "frameworks; not open frameworks, private utilities, light touch"
  static let statute = Statute.procurementAct2023
  static var parameters: [Parameter] {
    [Parameters.frameworkTermYears, Parameters.frameworkTermYearsDefenceUtilities]
  }

  static func judge(_ situation: Situation) throws(Undecided) -> CheckFinding {
    try situation.requireArrangement(.framework, of: "s.47")
    let scope = try situation.scope(
      of: "s.47",
      excluding: Exclusions(
        authorities: [.privateUtility], subjects: [.lightTouch], arrangements: [.openFramework]))
    var limits: [Figure] = []
    for isLonger in situation.mayBeDefenceOrUtility {
      limits.append(
        try situation.figure(
          isLonger
            ? Parameters.frameworkTermYearsDefenceUtilities : Parameters.frameworkTermYears))
    }
    return try TermLimit(
      limits: limits, missing: situation.missingDefenceAndAuthority, what: "a framework",
      reason: situation.facts.reasons["framework-term"], deciding: situation.defenceReliedOn
    ).finding(in: situation, scope)
  }
}
