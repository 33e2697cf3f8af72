/// A day of the week, Monday first.
public enum Weekday: Int, CaseIterable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// Its name: `Monday`.
  public var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }

  /// Whether it is a Saturday or a Sunday.
  public var isWeekend: Bool { self == .saturday || self == .sunday }
}

extension CalendarDate {
  /// The day of the week.
  public var weekday: Weekday {
    // 1 January 1900, the first day there is, was a Monday.
    Weekday.allCases[(number - CalendarDate.first) % 7]
  }

  /// The day that many days later, or earlier for a negative number; `nil` outside the years 1900 to
  /// 2999.
  public func adding(days: Int) -> CalendarDate? {
    let (sum, overflow) = number.addingReportingOverflow(days)
    return overflow ? nil : CalendarDate(number: sum)
  }

  /// The same day that many months later, or earlier for a negative number.
  ///
  /// It is the last day of the month where the month has no such day; `nil` outside the years 1900 to
  /// 2999.
  public func adding(months: Int) -> CalendarDate? {
    let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, sum >= 0 else { return nil }
    for day in stride(from: day, through: 28, by: -1) {
      if let date = CalendarDate(year: sum / 12, month: sum % 12 + 1, day: day) { return date }
    }
    return CalendarDate(year: sum / 12, month: sum % 12 + 1, day: day)
  }

  /// How many days later another day is; negative where it is earlier.
  public func days(until other: CalendarDate) -> Int { other.number - number }

  private static let first = days(beforeYear: 1900)

  /// The days of the Gregorian calendar before this one, carried back to the year 1.
  private var number: Int {
    CalendarDate.days(beforeYear: year) + CalendarDate.days(beforeMonth: month, of: year) + day - 1
  }

  private init?(number: Int) {
    guard number >= CalendarDate.first, number < CalendarDate.days(beforeYear: 3000) else {
      return nil
    }
    // No year has more than 366 days, so the estimate is never too late.
    var year = 1900 + (number - CalendarDate.first) / 366
    while CalendarDate.days(beforeYear: year + 1) <= number { year += 1 }
    let rest = number - CalendarDate.days(beforeYear: year)
    var month = 1
    while month < 12, CalendarDate.days(beforeMonth: month + 1, of: year) <= rest { month += 1 }
    self.init(
      year: year, month: month,
      day: rest - CalendarDate.days(beforeMonth: month, of: year) + 1)
  }

  private static func days(beforeYear year: Int) -> Int {
    let past = year - 1
    return past * 365 + past / 4 - past / 100 + past / 400
  }

  private static func days(beforeMonth month: Int, of year: Int) -> Int {
    (1..<month).reduce(0) { $0 + days(inMonth: $1, of: year) }
  }
}
