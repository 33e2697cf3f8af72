public import Procurement

/// The time in which a supplier may bring a claim.
///
/// - Source: Procurement Act 2023, section 106(2).
public enum ClaimPeriod {
  /// The last day for a claim of a supplier that knew, or ought to have known, of the grounds on a day.
  ///
  /// A supplier that learns of them later has longer, up to three months by leave of the court.
  ///
  /// - Throws: ``StandstillError/outsideCalendar``.
  public static func deadline(
    knownOn date: CalendarDate
  ) throws(StandstillError) -> NoticeDeadline {
    try .days(
      Parameters.claimDays, beginningWith: date,
      called: "the day on which a supplier could first know",
      condition: "later for a supplier that learns of its grounds later")
  }
}
