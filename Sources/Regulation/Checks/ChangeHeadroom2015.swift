internal import Procurement

/// How far the contract can be changed later, in money, and whether its own terms allow more.
///
/// - Source: Public Contracts Regulations 2015, reg 72 (percentages from memory, as their parameters
///   say).
enum ChangeHeadroom2015: StatuteCheck {
  static let id = "change-headroom-2015"
  static let title = "Headroom for later changes"
  static let citation = "Public Contracts Regulations 2015, reg 72"
  static let appliesTo = "contracts and framework agreements; utilities have their own regulations"
  static let statute = Statute.publicContractsRegulations2015
  static var parameters: [Parameter] {
    [
      Parameters.changePermittedPercent2015, Parameters.changeValuePercent2015,
      Parameters.changeValuePercentWorks2015,
    ]
  }

  static func judge(_ situation: Situation) throws(Undecided) -> CheckFinding {
    let scope = try situation.scope(
      of: "reg 72",
      excluding: Exclusions(
        authorities: [.utility, .privateUtility], subjects: [.concession]))
    return try ChangeLimits(
      law: "reg 72", term: nil,
      value: try ChangeLimits.possible(
        situation, other: Parameters.changeValuePercent2015,
        works: Parameters.changeValuePercentWorks2015),
      permitted: try situation.figure(Parameters.changePermittedPercent2015),
      remarks: [
        "changes by value are added up and together stay below the threshold"
      ]
    ).finding(in: situation, try MaximumValue(of: situation), scope)
  }
}
