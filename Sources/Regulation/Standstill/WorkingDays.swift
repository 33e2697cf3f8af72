public import Procurement

/// Tells working days from others: weekends and bank holidays are none.
///
/// - Source: Procurement Act 2023, section 123(1): a bank holiday in any part of the United Kingdom is
///   none.
public struct WorkingDays: Sendable, Hashable {
  /// The name of a table of a competition's own, in its folder.
  public static let fileName = "bank-holidays.json"

  /// The bank holidays of any part of the United Kingdom that ship with Probity.
  public static let shipped: WorkingDays = {
    var log = DiagnosticLog()
    guard
      let days = WorkingDays.read(
        PackageResources.bank_holidays_json, file: fileName, log: &log)
    else {
      // The file is part of the program, and a test reads it.
      preconditionFailure("bank-holidays.json cannot be read: \(log.finished().map(\.message))")
    }
    return days
  }()

  /// The table of bank holidays.
  public let holidays: BankHolidays
  /// The parts of the United Kingdom whose bank holidays are no working days.
  public let divisions: [BankHolidays.Division]

  /// Working days by a table in the shape of `https://www.gov.uk/bank-holidays.json`, or `nil`; the log
  /// then says what is wrong with it.
  public static func read(
    _ bytes: [UInt8], file: String, log: inout DiagnosticLog
  ) -> WorkingDays? {
    BankHolidaysReader.read(bytes, file: file, log: &log).map {
      WorkingDays(holidays: $0, divisions: BankHolidays.Division.allCases)
    }
  }

  /// The same with the bank holidays of these parts only.
  public func limited(to divisions: [BankHolidays.Division]) -> WorkingDays {
    WorkingDays(holidays: holidays, divisions: divisions)
  }

  /// Why a day is no working day: `Saturday`, `2nd January (Scotland)`; `nil` where it is one.
  ///
  /// - Throws: ``StandstillError/outsideTable(_:years:)``; nothing is assumed of years that the table
  ///   does not hold.
  public func reasonAgainst(_ date: CalendarDate) throws(StandstillError) -> String? {
    guard holidays.years.contains(date.year) else {
      throw .outsideTable(date, years: holidays.years)
    }
    return date.weekday.isWeekend
      ? date.weekday.name : holidays.reason(for: date, in: divisions)
  }
}
