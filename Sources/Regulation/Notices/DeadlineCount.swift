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
    let (value, number) = value(of: parameter, on: start)
    guard let date = start.adding(days: number - 1) else { throw .outsideCalendar }
    return NoticeDeadline(
      date: date, basis: "\(number) days that begin with \(start), \(what)", condition: condition,
      citation: value.citation, note: value.note)
  }

  /// So many months of a parameter that begin with a day: they end on the day before the same day of a later
  /// month, or with that month where it has no such day.
  ///
  /// - Source: Dodds v Walker [1981] 1 WLR 1027 (HL), the corresponding date rule.
  static func months(
    _ parameter: Parameter, beginningWith start: CalendarDate, called what: String,
    condition: String? = nil
  ) throws(StandstillError) -> NoticeDeadline {
    let (value, number) = value(of: parameter, on: start)
    guard let same = start.adding(months: number),
      let date = same.day == start.day ? same.adding(days: -1) : same
    else { throw .outsideCalendar }
    return NoticeDeadline(
      date: date, basis: "\(number) months that begin with \(start), \(what)", condition: condition,
      citation: value.citation, note: value.note)
  }

  /// What a parameter says for a day; before the law, its first value.
  private static func value(
    of parameter: Parameter, on date: CalendarDate
  ) -> (value: DatedValue, number: Int) {
    let value = parameter.value(on: date).value ?? parameter.values[0]
    guard let number = value.number.flatMap({ Int($0.description) }) else {
      // The files are part of the program, and a test counts with every one.
      preconditionFailure("\(parameter.id) is not a whole number")
    }
    return (value, number)
  }
}
