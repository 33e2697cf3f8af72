import Procurement
import Regulation
import Testing

@Suite("Standstill periods")
struct StandstillClockTests {
  private func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

  @Test("a notice on 24 December 2024 ends on 8 January 2025, not the 7th")
  func publishedTrap() throws {
    let notice = try date("2024-12-24")
    let period = try StandstillClock.period(noticeOn: notice, rule: .mandatory)
    #expect(period.end.description == "2025-01-08")
    #expect(period.earliestSigning.description == "2025-01-09")
    let second = try #require(period.days.first { $0.date.description == "2025-01-02" })
    #expect(second.number == nil)
    #expect(second.reason == "2nd January (Scotland)")
    let alone = WorkingDays.shipped.limited(to: [.englandAndWales])
    let short = try StandstillClock.period(noticeOn: notice, rule: .mandatory, workingDays: alone)
    #expect(short.end.description == "2025-01-07")
  }

  @Test("every notice of the years that are known ends as a naive count of working days does")
  func everyDay() throws {
    let known = WorkingDays.shipped.holidays.years
    #expect(known == 2019...2028)
    var notice = try date("2019-01-01")
    let last = try date("2028-11-30")
    while notice <= last {
      let period = try StandstillClock.period(noticeOn: notice, rule: .mandatory)
      var count = 0
      for offset in 0... {
        let day = try #require(notice.adding(days: offset))
        if try WorkingDays.shipped.reasonAgainst(day) == nil { count += 1 }
        if count == 8 {
          #expect(period.end == day)
          #expect(period.days.count == offset + 1)
          break
        }
      }
      #expect(period.days.compactMap(\.number) == Array(1...8))
      #expect(period.days.first?.date == notice)
      #expect(period.earliestSigning == period.end.adding(days: 1))
      notice = try #require(notice.adding(days: 1))
    }
  }
}
