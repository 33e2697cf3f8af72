public import Procurement
public import Rubrics

/// A check of contract schedules that ships with Probity and that a rubric names.
///
/// A check is one file in this folder and one line in ``ScheduleChecks``.
public protocol ScheduleCheck: Rule {
  /// What it finds in a bid.
  ///
  /// Where the schedule does not decide it, the outcome is ``CheckOutcome/couldNotTell``; never a pass.
  func finding(in bid: Bid, of context: CheckContext) -> CheckFinding
}

/// What a check knows beside the bid.
public struct CheckContext: Sendable {
  /// The competition.
  public let competition: Competition
  /// The lot that the bid is for.
  public let lot: Lot
  /// The rubric.
  public let rubric: Rubric

  /// A context.
  public init(competition: Competition, lot: Lot, rubric: Rubric) {
    self.competition = competition
    self.lot = lot
    self.rubric = rubric
  }
}

/// The shipped checks, in alphabetical order of their names.
public enum ScheduleChecks {
  /// Every check there is.
  public static let all: [any ScheduleCheck.Type] = [
    BenefitShare.self,
    Control.self,
    CostShunting.self,
    ExitReadiness.self,
    ExpectedTerms.self,
    ReversalCost.self,
    SavingsEvidence.self,
    ServiceVacuum.self,
    SocialValueWeight.self,
  ]

  /// The check that a rubric names, with its parameters, or `nil`; the log then says why.
  public static func check(
    _ reference: RuleReference, log: inout DiagnosticLog
  ) -> (any ScheduleCheck)? {
    var own = DiagnosticLog()
    let check =
      reference.resolve(
        among: all, noun: "check of contract schedules", unknown: .unknownScheduleCheck, log: &own)
      as? any ScheduleCheck
    log.append(own)
    return own.hasErrors ? nil : check
  }
}
