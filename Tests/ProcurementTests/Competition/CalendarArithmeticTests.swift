import Procurement
import Testing

@Suite("Arithmetic of calendar dates")
struct CalendarArithmeticTests {
  private func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

  @Test(
    "days are added as Python's datetime adds them",
    arguments: [
      ("2024-02-28", 1, "2024-02-29", 4), ("2024-02-28", 2, "2024-03-01", 5),
      ("2023-02-28", 1, "2023-03-01", 3), ("1900-02-28", 1, "1900-03-01", 4),
      ("2000-02-28", 1, "2000-02-29", 2), ("2024-12-24", 15, "2025-01-08", 3),
      ("2026-11-21", 10_000, "2054-04-08", 3), ("2026-11-21", -10_000, "1999-07-06", 2),
      ("1900-01-01", 401_766, "2999-12-31", 2), ("2999-12-31", -401_766, "1900-01-01", 1),
      ("2100-02-28", 1, "2100-03-01", 1), ("2026-03-31", 0, "2026-03-31", 2),
    ])
  func days(from: String, days: Int, to: String, weekday: Int) throws {
    let sum = try #require(try date(from).adding(days: days))
    #expect(sum.description == to)
    #expect(sum.weekday.rawValue == weekday)
    #expect(try date(from).days(until: sum) == days)
  }

  @Test("every day of eleven centuries follows the one before, on the next day of the week")
  func everyDay() throws {
    var day = try date("1900-01-01")
    var count = 0
    #expect(day.weekday == .monday)
    while let next = day.adding(days: 1) {
      let follows =
        day < next && day.days(until: next) == 1 && next.adding(days: -1) == day
        && next.weekday.rawValue == day.weekday.rawValue % 7 + 1
      if !follows { Issue.record("\(next) does not follow \(day)") }
      day = next
      count += 1
    }
    #expect(day == (try date("2999-12-31")))
    #expect(count == 401_766)
  }

  @Test(
    "months are added to the month's end at most",
    arguments: [
      ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"),
      ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
      ("2026-11-21", 2, "2027-01-21"), ("2026-03-31", -1, "2026-02-28"),
      ("2026-01-15", -1, "2025-12-15"), ("2026-10-31", 1, "2026-11-30"),
      ("2026-12-31", 0, "2026-12-31"), ("1900-01-31", 13_199, "2999-12-31"),
    ])
  func months(from: String, months: Int, to: String) throws {
    #expect(try date(from).adding(months: months)?.description == to)
  }

  @Test("what leaves the calendar is no date")
  func outside() throws {
    let first = try date("1900-01-01")
    let last = try date("2999-12-31")
    for days in [-1, Int.min, Int.max] { #expect(first.adding(days: days) == nil) }
    for days in [1, Int.min, Int.max] { #expect(last.adding(days: days) == nil) }
    for months in [-1, -30_000, Int.min, Int.max] { #expect(first.adding(months: months) == nil) }
    for months in [1, Int.min, Int.max] { #expect(last.adding(months: months) == nil) }
  }
}
