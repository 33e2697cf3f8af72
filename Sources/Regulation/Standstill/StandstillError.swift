public import Procurement

/// Why a standstill period or a deadline cannot be counted.
public enum StandstillError: Error, Hashable {
  /// The count reaches a day outside the years of the table of bank holidays.
  case outsideTable(CalendarDate, years: ClosedRange<Int>)
  /// The count leaves the calendar.
  case outsideCalendar
  /// The notice promises fewer working days than the law allows.
  case tooShort(days: Int, least: Int)
  /// The notice states an end before the one that the law allows.
  case endsTooEarly(stated: CalendarDate, earliest: CalendarDate)

  /// The kind of diagnostic that it is reported as.
  public var kind: DiagnosticKind {
    switch self {
    case .outsideTable, .outsideCalendar: .dateOutsideBankHolidays
    case .tooShort, .endsTooEarly: .standstillTooShort
    }
  }

  /// What is wrong, in words.
  public var message: String {
    switch self {
    case .outsideTable(let date, let years):
      "\(date) is outside the bank holidays that are known, \(years.lowerBound) to \(years.upperBound)"
    case .outsideCalendar: "the count leaves the years 1900 to 2999"
    case .tooShort(let days, let least):
      "a standstill of \(days) working \(days == 1 ? "day" : "days") is shorter than the \(least) that the "
        + "law asks for"
    case .endsTooEarly(let stated, let earliest):
      "the stated end \(stated) is before \(earliest), the earliest that the law allows"
    }
  }

  /// What to do.
  public var hint: String {
    switch self {
    case .outsideTable:
      "download https://www.gov.uk/bank-holidays.json and give it as --bank-holidays FILE"
    case .outsideCalendar: "give a nearer date"
    case .tooShort(_, let least): "promise at least \(least) working days, or none"
    case .endsTooEarly(_, let earliest): "state \(earliest) or a later day"
    }
  }
}
