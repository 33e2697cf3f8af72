public import Procurement

/// Counts standstill periods.
public enum StandstillClock {
  /// The period that begins with a notice.
  ///
  /// - Parameters:
  ///   - date: the day on which the contract award notice is published, or on which the last notice of
  ///     the decision is sent under the Public Contracts Regulations 2015.
  ///   - rule: how it is counted.
  ///   - statedEnd: the last day of the period as the notice states it, where it is later.
  ///   - workingDays: tells working days from others.
  /// - Throws: ``StandstillError``.
  /// - Source: Procurement Act 2023, section 51; Public Contracts Regulations 2015, regulation 87.
  public static func period(
    noticeOn date: CalendarDate, rule: StandstillRule, statedEnd: CalendarDate? = nil,
    workingDays: WorkingDays = .shipped
  ) throws(StandstillError) -> StandstillPeriod {
    switch rule {
    case .mandatory:
      let (value, least) = Parameters.standstillDays.whole(on: date)
      return try counted(
        least, from: date, statedEnd: statedEnd, citation: value.citation,
        workingDays: workingDays)
    case .voluntary(let promised):
      let (value, least) = Parameters.standstillDaysVoluntary.whole(on: date)
      if let promised, promised < least { throw .tooShort(days: promised, least: least) }
      return try counted(
        promised ?? least, from: date, statedEnd: statedEnd, citation: value.citation,
        workingDays: workingDays)
    case .sentElectronically:
      return try sent(
        date, days: Parameters.standstillDaysElectronic2015, how: "by electronic means",
        statedEnd: statedEnd, workingDays: workingDays)
    case .sentOtherwise:
      return try sent(
        date, days: Parameters.standstillDaysOtherwise2015,
        how: "by other means, unless the last receipt ends it earlier",
        statedEnd: statedEnd, workingDays: workingDays)
    }
  }

  /// So many working days, the day of publication as the first where it is one.
  private static func counted(
    _ length: Int, from date: CalendarDate, statedEnd: CalendarDate?, citation: String,
    workingDays: WorkingDays
  ) throws(StandstillError) -> StandstillPeriod {
    var days: [StandstillPeriod.Day] = []
    var next: CalendarDate? = date
    var count = 0
    while count < length {
      guard let day = next else { throw .outsideCalendar }
      let reason = try workingDays.reasonAgainst(day)
      if reason == nil { count += 1 }
      days.append(.init(date: day, number: reason == nil ? count : nil, reason: reason))
      next = day.adding(days: 1)
    }
    let basis =
      "\(length) working days that begin with \(date), the day on which the contract award notice is "
      + "published; Saturdays, Sundays and bank holidays in \(workingDays.parts) do not count"
    return try ended(days, basis: basis, citation: citation, statedEnd: statedEnd)
  }

  /// So many days after the day of sending, on to the next working day.
  private static func sent(
    _ date: CalendarDate, days parameter: Parameter, how: String, statedEnd: CalendarDate?,
    workingDays: WorkingDays
  ) throws(StandstillError) -> StandstillPeriod {
    let (value, length) = parameter.whole(on: date)
    var days: [StandstillPeriod.Day] = []
    var isOver = false
    while !isOver {
      guard let day = date.adding(days: days.count + 1) else { throw .outsideCalendar }
      let count = days.count + 1
      let against = try workingDays.reasonAgainst(day)
      let reason = count > length ? against ?? "the first working day after day \(length)" : nil
      days.append(.init(date: day, number: count > length ? nil : count, reason: reason))
      isOver = count >= length && against == nil
    }
    let basis =
      "midnight at the end of day \(length) after \(date), the day on which the notices are sent \(how); "
      + "where that is a Saturday, a Sunday or a bank holiday in \(workingDays.parts), the end of the next "
      + "working day"
    return try ended(days, basis: basis, citation: value.citation, statedEnd: statedEnd)
  }

  /// The period with the end that the notice states, which may be later than the one counted.
  private static func ended(
    _ days: [StandstillPeriod.Day], basis: String, citation: String, statedEnd: CalendarDate?
  ) throws(StandstillError) -> StandstillPeriod {
    guard let counted = days.last?.date else { throw .outsideCalendar }
    if let statedEnd, statedEnd < counted {
      throw .endsTooEarly(stated: statedEnd, earliest: counted)
    }
    let isExtended = statedEnd.map { $0 > counted } ?? false
    let end = max(counted, statedEnd ?? counted)
    guard let earliest = end.adding(days: 1) else { throw .outsideCalendar }
    return StandstillPeriod(
      days: days, end: end, earliestSigning: earliest,
      basis: isExtended
        ? basis + "; that ends on \(counted), and the notice states the later end \(end)" : basis,
      citation: citation)
  }
}

extension WorkingDays {
  /// The parts whose bank holidays count, in words.
  fileprivate var parts: String {
    divisions.count == BankHolidays.Division.allCases.count
      ? "any part of the United Kingdom" : divisions.map(\.name).joined(separator: ", ")
  }
}
