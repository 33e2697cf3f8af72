import Procurement
import Testing

@Suite("Calendar dates")
struct CalendarDateTests {
  @Test(
    "days of the calendar are read and print as written",
    arguments: [
      "2026-03-31", "2024-02-29", "2000-02-29", "2400-02-29", "1900-01-01", "2999-12-31",
      "2026-04-30", "2026-02-28",
    ])
  func sound(text: String) throws {
    #expect(try #require(CalendarDate(iso: text)).description == text)
  }

  @Test(
    "days that the calendar does not have are refused",
    arguments: [
      "2026-02-29", "1900-02-29", "2100-02-29", "2026-04-31", "2026-06-31", "2026-09-31",
      "2026-11-31", "2026-13-01", "2026-00-10", "2026-01-00", "2026-01-32", "1899-12-31",
      "3000-01-01", "0000-01-01",
    ])
  func unsound(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test(
    "any other form is refused",
    arguments: [
      "", "2026", "2026-3-31", "26-03-31", "2026/03/31", "31-03-2026", "31.03.2026", "20260331",
      "2026-03-31 ", " 2026-03-31", "2026-03-31T00:00:00Z", "+026-03-31", "2026--3-31",
      "2026-O3-31",
      "２０26-03", "2026‑03‑31", "2026-03-3١",
    ])
  func malformed(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test("days are in the order of the calendar")
  func order() {
    let texts = [
      "2025-12-31", "2026-01-01", "2026-01-31", "2026-02-01", "2026-12-30", "2027-01-01",
    ]
    let days = texts.compactMap { CalendarDate(iso: $0) }
    #expect(days.count == texts.count)
    #expect(days.shuffled().sorted() == days)
    #expect(!(days[0] < days[0]))
  }

  @Test("every year has 365 days, a leap year 366, and 400 years have 97 leap years")
  func leapYears() {
    var leapYears = 0
    for year in 2000..<2400 {
      let days = (1...12).flatMap { month in
        (0...32).compactMap { CalendarDate(year: year, month: month, day: $0) }
      }
      if days.count == 366 { leapYears += 1 } else { #expect(days.count == 365) }
    }
    #expect(leapYears == 97)
  }

  @Test("numbers of any size are refused without a crash")
  func extremes() {
    for number in [Int.min, -1, 0, .max] {
      #expect(CalendarDate(year: number, month: 1, day: 1) == nil)
      #expect(CalendarDate(year: 2026, month: number, day: 1) == nil)
      #expect(CalendarDate(year: 2026, month: 1, day: number) == nil)
    }
  }
}
