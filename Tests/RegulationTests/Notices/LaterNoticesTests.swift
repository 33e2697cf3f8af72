import Procurement
import Regulation
import Testing

@Suite("Later notices")
struct LaterNoticesTests {
  private func due(_ contract: SignedContract) throws -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: try LaterNotices.deadlines(of: contract).map {
        ($0.kind.name, $0.deadline.date.description)
      })
  }

  @Test("a large contract has every notice, the day of signing counted as the first")
  func large() throws {
    let signed = try #require(CalendarDate(iso: "2026-06-01"))
    #expect(
      try due(SignedContract(signedOn: signed, isLarge: true)) == [
        "contract-details": "2026-06-30", "contract-copy": "2026-08-29",
        "indicator-assessment": "2027-05-31", "set-aside-claims": "2026-11-30",
      ])
  }

  @Test(
    "months end on the day before the same day, or with a month that has no such day",
    arguments: [
      ("2026-08-31", "2027-02-28"), ("2027-08-30", "2028-02-29"), ("2026-03-01", "2026-08-31"),
      ("2026-03-31", "2026-09-30"), ("2026-08-28", "2027-02-27"), ("2026-12-31", "2027-06-30"),
    ])
  func monthEnds(signed: String, last: String) throws {
    let signed = try #require(CalendarDate(iso: signed))
    #expect(try due(SignedContract(signedOn: signed))["set-aside-claims"] == last)
  }

  @Test("a light touch contract has longer, and no indicators")
  func lightTouch() throws {
    let signed = try #require(CalendarDate(iso: "2026-06-01"))
    #expect(
      try due(SignedContract(signedOn: signed, isLightTouch: true, isLarge: true)) == [
        "contract-details": "2026-09-28", "contract-copy": "2026-11-27",
        "set-aside-claims": "2026-11-30",
      ])
  }

  @Test("a small contract is not published, and one of unknown worth is under a condition")
  func worth() throws {
    let signed = try #require(CalendarDate(iso: "2026-06-01"))
    #expect(
      try due(SignedContract(signedOn: signed, isLarge: false)).keys.sorted()
        == ["contract-details", "set-aside-claims"])
    for (kind, deadline) in try LaterNotices.deadlines(of: SignedContract(signedOn: signed)) {
      let depends = ["contract-copy", "indicator-assessment"].contains(kind.name)
      #expect((deadline.condition != nil) == depends)
    }
  }

  @Test("kinds stand in alphabetical order, each with a citation and a basis")
  func registry() throws {
    let names = LaterNotices.all.map { $0.name }
    #expect(names == names.sorted())
    let signed = try #require(CalendarDate(iso: "2999-12-30"))
    #expect(throws: StandstillError.outsideCalendar) {
      try LaterNotices.deadlines(of: SignedContract(signedOn: signed))
    }
  }

  @Test("claims are counted from the first day on which a supplier could know")
  func claims() throws {
    let known = try #require(CalendarDate(iso: "2026-05-14"))
    let deadline = try ClaimPeriod.deadline(knownOn: known)
    #expect(deadline.date.description == "2026-06-12")
    #expect(deadline.citation == "Procurement Act 2023, section 106(2)")
  }

  @Test("records and the notice of the end are counted from the day that begins them")
  func others() throws {
    let day = try #require(CalendarDate(iso: "2027-12-01"))
    let records = try RecordKeeping.deadline(signedOn: day)
    #expect(records.date.description == "2030-11-30")
    #expect(records.period == "3 years that begin with the day of signing")
    let ended = try ContractEnd.deadline(endedOn: day)
    #expect(ended.date.description == "2027-12-30")
    #expect(ended.citation == "Procurement Act 2023, section 80(1)")
  }
}
