public import Procurement

/// The time for which the records that explain an award are kept at least.
///
/// Other law may ask for longer.
///
/// - Source: Procurement Act 2023, section 98(4).
public enum RecordKeeping {
  /// The last day on which the records of a contract that is signed on a day have to be kept.
  ///
  /// - Throws: ``StandstillError/outsideCalendar``.
  public static func deadline(
    signedOn date: CalendarDate
  ) throws(StandstillError) -> NoticeDeadline {
    try .years(Parameters.recordYears, beginningWith: date, called: "the day of signing")
  }
}
