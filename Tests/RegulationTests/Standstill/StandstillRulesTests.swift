import Procurement
import Regulation
import Testing

@Suite("Rules of standstill")
struct StandstillRulesTests {
  private func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

  @Test(
    "the 2015 Regulations count calendar days after sending, on to a working day",
    arguments: [
      ("2026-05-04", StandstillRule.sentElectronically, "2026-05-14"),
      ("2026-05-14", .sentElectronically, "2026-05-26"),
      ("2024-12-15", .sentElectronically, "2024-12-27"),
      ("2024-12-24", .sentElectronically, "2025-01-03"),
      ("2026-05-04", .sentOtherwise, "2026-05-19"),
      ("2026-03-19", .sentOtherwise, "2026-04-07"),
    ])
  func regulations(sent: String, rule: StandstillRule, end: String) throws {
    let period = try StandstillClock.period(noticeOn: try date(sent), rule: rule)
    #expect(period.end.description == end)
    #expect(period.days.first?.date == (try date(sent)).adding(days: 1))
    #expect(period.days.last?.date == period.end)
    #expect(period.citation.contains("regulation 87"))
  }

  @Test(
    "a notice on a day that is none begins with the next working day",
    arguments: [
      ("2026-05-16", "2026-05-28"), ("2026-07-13", "2026-07-23"), ("2025-03-17", "2025-03-27"),
      ("2022-09-19", "2022-09-29"), ("2026-06-15", "2026-06-25"), ("2020-05-08", "2020-05-20"),
    ])
  func closed(notice: String, end: String) throws {
    let period = try StandstillClock.period(noticeOn: try date(notice), rule: .mandatory)
    #expect(period.days[0].number == nil)
    #expect(period.end.description == end)
  }

  @Test("a promise lasts as long as it says, and never less than eight working days")
  func voluntary() throws {
    let notice = try date("2026-05-04")
    let shortest = try StandstillClock.period(noticeOn: notice, rule: .voluntary(workingDays: nil))
    let eight = try StandstillClock.period(noticeOn: notice, rule: .voluntary(workingDays: 8))
    #expect(shortest.days == eight.days)
    let ten = try StandstillClock.period(noticeOn: notice, rule: .voluntary(workingDays: 10))
    #expect(ten.days.compactMap(\.number) == Array(1...10))
    for days in [Int.min, -1, 0, 7] {
      #expect(throws: StandstillError.tooShort(days: days, least: 8)) {
        try StandstillClock.period(noticeOn: notice, rule: .voluntary(workingDays: days))
      }
    }
  }

  @Test(
    "an end that the notice states counts where it is later, and is refused where it is earlier")
  func stated() throws {
    let notice = try date("2026-05-14")
    let later = try date("2026-06-30")
    let period = try StandstillClock.period(noticeOn: notice, rule: .mandatory, statedEnd: later)
    #expect(period.end == later)
    #expect(period.earliestSigning.description == "2026-07-01")
    #expect(period.basis.contains("2026-05-26") && period.basis.contains("2026-06-30"))
    let earlier = try date("2026-05-25")
    #expect(
      throws: StandstillError.endsTooEarly(stated: earlier, earliest: try date("2026-05-26"))
    ) { try StandstillClock.period(noticeOn: notice, rule: .mandatory, statedEnd: earlier) }
  }

  @Test(
    "nothing is counted outside the years that are known",
    arguments: ["2018-12-31", "2029-01-01", "2028-12-28", "1900-01-01", "2999-12-31"])
  func outside(notice: String) throws {
    let notice = try date(notice)
    for rule in [
      StandstillRule.mandatory, .voluntary(workingDays: .max), .sentElectronically, .sentOtherwise,
    ] {
      // Ten days sent on the last day of 2018 fall into a year that is known.
      if notice.year == 2018, rule != .mandatory, rule != .voluntary(workingDays: .max) { continue }
      #expect(throws: StandstillError.self) {
        try StandstillClock.period(noticeOn: notice, rule: rule)
      }
    }
  }
}
