internal import Procurement
internal import Regulation

extension AwardCase {
  /// The standstill period that begins with the contract award notice; `nil` where there is none, or it
  /// cannot be counted from what is known.
  ///
  /// Other laws than the Act count from the day on which the decision is sent, and by the means by which
  /// it is, and nothing here says which.
  var standstillPeriod: StandstillPeriod? {
    guard competition.regime == .procurementAct2023, let notice = facts.noticeOn,
      let standstill = facts.standstill?.value, standstill != .exempt
    else { return nil }
    return try? StandstillClock.period(
      noticeOn: notice.value,
      rule: standstill == .voluntary ? .voluntary(workingDays: nil) : .mandatory,
      workingDays: workingDays)
  }
}
