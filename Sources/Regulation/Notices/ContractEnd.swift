public import Procurement

/// The notice that a contract has ended, for whatever reason: expiry counts too.
///
/// - Source: Procurement Act 2023, section 80.
public enum ContractEnd {
  /// The last day for the notice of a contract that ends on a day.
  ///
  /// - Throws: ``StandstillError/outsideCalendar``.
  public static func deadline(
    endedOn date: CalendarDate
  ) throws(StandstillError) -> NoticeDeadline {
    try .days(
      Parameters.contractTerminationDays, beginningWith: date,
      called: "the day on which the contract ends, for any reason, expiry too")
  }
}
