internal import Procurement

extension NoticeDeadline {
  /// So many days of a parameter that begin with a day: the day itself is the first.
  ///
  /// A period "beginning with" a day counts it; a reader who counts from the day after comes out a day
  /// later, so that this is never too late.
  static func days(
    _ parameter: Parameter, beginningWith start: CalendarDate, called what: String,
    condition: String? = nil
  ) throws(StandstillError) -> NoticeDeadline {
    try counted(parameter, "days", start, what, condition) { start.adding(days: $0 - 1) }
  }

  /// So many months of a parameter that begin with a day: they end on the day before the same day of a later
  /// month, or with that month where it has no such day.
  ///
  /// - Source: Dodds v Walker [1981] 1 WLR 1027 (HL), the corresponding date rule.
  static func months(
    _ parameter: Parameter, beginningWith start: CalendarDate, called what: String,
    condition: String? = nil
  ) throws(StandstillError) -> NoticeDeadline {
    try counted(parameter, "months", start, what, condition) { lastDay(of: $0, from: start) }
  }

  /// So many years of a parameter that begin with a day.
  static func years(
    _ parameter: Parameter, beginningWith start: CalendarDate, called what: String,
    condition: String? = nil
  ) throws(StandstillError) -> NoticeDeadline {
    try counted(parameter, "years", start, what, condition) { lastDay(of: 12 * $0, from: start) }
  }

  /// The last day of so many months that begin with a day.
  private static func lastDay(of months: Int, from start: CalendarDate) -> CalendarDate? {
    guard let same = start.adding(months: months) else { return nil }
    return same.day == start.day ? same.adding(days: -1) : same
  }

  /// - Parameter last: the last of so many units.
  private static func counted(
    _ parameter: Parameter, _ unit: String, _ start: CalendarDate, _ what: String,
    _ condition: String?, last: (Int) -> CalendarDate?
  ) throws(StandstillError) -> NoticeDeadline {
    let (value, number) = parameter.whole(on: start)
    guard let date = last(number) else { throw .outsideCalendar }
    return NoticeDeadline(
      date: date, period: "\(number) \(unit) that begin with \(what)",
      basis: "\(number) \(unit) that begin with \(start), \(what)", condition: condition,
      citation: value.citation, note: value.note)
  }
}
