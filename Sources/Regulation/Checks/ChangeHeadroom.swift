internal import Procurement

/// How far the contract can be changed later, in months and in money, and whether its own terms allow
/// more.
///
/// A change within these bounds needs no other ground; one beyond them needs a ground of Schedule 8.
///
/// - Source: Procurement Act 2023, s.74(3)(a), s.74(4) and Sch 8 paras 4 to 8.
enum ChangeHeadroom: StatuteCheck {
  static let id = "change-headroom"
  static let title = "Headroom for later changes"
  static let citation = "Procurement Act 2023, s.74 and Sch 8"
  static let appliesTo = "contracts at or above the threshold; light touch contracts change freely"
  static let statute = Statute.procurementAct2023
  static var parameters: [Parameter] {
    [
      Parameters.changeTermPercent, Parameters.changeValuePercent,
      Parameters.changeValuePercentWorks, Parameters.changePermittedPercent,
    ]
  }

  static func judge(_ situation: Situation) throws(Undecided) -> CheckFinding {
    let scope = try situation.scope(of: "s.74", excluding: Exclusions(subjects: [.lightTouch]))
    let thresholds = try Thresholds(situation)
    let value = try MaximumValue(of: situation)
    if thresholds.side(ofContractWorth: value) == .below {
      throw .notApplicable(
        "the value, \(value.text), is below the threshold, so s.74 does not bind",
        reliedOn: value.reliedOn + thresholds.reliedOn)
    }
    let authority = situation.facts.authority?.value
    let isUtility = authority == .utility || authority == .privateUtility
    return try ChangeLimits(
      law: "s.74", term: try situation.figure(Parameters.changeTermPercent),
      value: try ChangeLimits.possible(
        situation, other: Parameters.changeValuePercent, works: Parameters.changeValuePercentWorks),
      thresholds: thresholds,
      permitted: isUtility ? nil : try situation.figure(Parameters.changePermittedPercent),
      remarks: thresholds.remarks(onContractWorth: value) + [
        "changes by value are added up and together stay below the threshold of "
          + thresholds.text + " (s.74(4))",
        "the bound of Sch 8 on permitted grounds does not bind utilities",
        "a clause that provides for more needs to be unambiguous and in the notice (Sch 8 para 1)",
      ]
    ).finding(in: situation, value, scope)
  }
}
