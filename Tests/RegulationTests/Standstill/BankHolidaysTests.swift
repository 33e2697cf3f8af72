import Foundation
import Procurement
import Regulation
import TestSupport
import Testing

@Suite("Bank holidays")
struct BankHolidaysTests {
  private static let file = Golden.project.appendingPathComponent(
    "Sources/Regulation/Standstill/bank-holidays.json")

  private func codes(_ change: (String) -> String) throws -> [String] {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let changed = change(text)
    #expect(changed != text)
    var log = DiagnosticLog()
    let days = WorkingDays.read(Array(changed.utf8), file: "feed.json", log: &log)
    #expect(days == nil)
    return log.finished().map(\.code)
  }

  @Test(
    "each part has its own holidays",
    arguments: [
      ("2025-01-02", "2nd January (Scotland)"), ("2022-01-04", "2nd January (Scotland)"),
      ("2024-03-18", "St Patrick’s Day (Northern Ireland)"),
      ("2026-07-13", "Battle of the Boyne (Orangemen’s Day) (Northern Ireland)"),
      ("2024-08-05", "Summer bank holiday (Scotland)"),
      ("2024-12-02", "St Andrew’s Day (Scotland)"),
      ("2024-04-01", "Easter Monday (England and Wales; Northern Ireland)"),
      ("2022-12-27", "Christmas Day"), ("2021-12-28", "Boxing Day"),
      ("2026-06-15", "World Cup bank holiday (Scotland)"),
    ])
  func parts(day: String, reason: String) throws {
    let date = try #require(CalendarDate(iso: day))
    #expect(try WorkingDays.shipped.reasonAgainst(date) == reason)
  }

  @Test("no bank holiday of the table is on a weekend, and every one is a day of its own year")
  func weekdays() throws {
    var count = 0
    var date = try #require(CalendarDate(iso: "2019-01-01"))
    while date.year <= 2028 {
      let parts = BankHolidays.Division.allCases.filter {
        WorkingDays.shipped.holidays.reason(for: date, in: [$0]) != nil
      }
      count += parts.count
      #expect(parts.isEmpty || !date.weekday.isWeekend, "\(date)")
      date = try #require(date.adding(days: 1))
    }
    #expect(count == 83 + 94 + 103)
  }

  @Test("the government's feed, without a day of its own, is read")
  func feed() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
      .replacingOccurrences(of: "  \"as-of\": \"2026-11-21\",\n", with: "")
    var log = DiagnosticLog()
    let days = try #require(WorkingDays.read(Array(text.utf8), file: "feed.json", log: &log))
    #expect(log.finished().isEmpty)
    #expect(days.holidays.asOf == nil)
    #expect(days.holidays.years == 2019...2028)
  }

  @Test("a table that is not whole is refused")
  func refused() throws {
    #expect(try codes { _ in "" }.count == 1)
    #expect(try codes { _ in "{}" }.contains("PRB5050"))
    #expect(try codes { String($0.dropLast(200)) }.isEmpty == false)
    #expect(
      try codes { $0.replacingOccurrences(of: "\"scotland\"", with: "\"wales\"") }.isEmpty == false)
    // A year in the middle that lacks its holidays for one part.
    #expect(
      try codes { text in
        text.components(separatedBy: "\n").filter { !$0.contains("\"2023-0") }
          .joined(separator: "\n")
      } == ["PRB5050"])
    #expect(
      try codes { $0.replacingOccurrences(of: "\"2023-05-08\"", with: "\"2023-05-38\"") }
        .isEmpty == false)
    #expect(
      try codes {
        $0.replacingOccurrences(
          of: "\"division\": \"scotland\"", with: "\"division\": \"northern-ireland\"")
      } == ["PRB5050"])
  }

  @Test("a last year that is not complete is left out")
  func incompleteEnd() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
      .replacingOccurrences(of: "\"2028-12", with: "\"2029-12")
    var log = DiagnosticLog()
    let days = try #require(WorkingDays.read(Array(text.utf8), file: "feed.json", log: &log))
    #expect(days.holidays.years == 2019...2027)
  }
}
