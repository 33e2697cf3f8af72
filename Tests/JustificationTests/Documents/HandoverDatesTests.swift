import Procurement
import Testing

@testable import Justification

@Suite("the days of a contract to be handed over")
struct HandoverDatesTests {
  private static let place = SourceLocation(file: "terms.csv", line: 2, column: 3)

  private func bid(initial: Int?, extension extra: Int? = nil, _ terms: [(String, String)]) -> Bid {
    let length = initial.flatMap { ContractLength(initialMonths: $0, extensionMonths: extra) }
    return Bid(
      id: "b1", bidder: "Alder Ltd", source: Self.place,
      contractLength: length.map { Sourced($0, at: Self.place) },
      contract: ContractSchedule(
        terms: ContractTerms(
          terms.map { name, value in
            ContractTerm(
              name: name, value: Sourced(value, at: Self.place),
              typed: TermValue.parse(value, forTerm: name), clause: "1")
          })))
  }

  private func days(
    _ dates: KeyPath<HandoverDates, [HandoverDate]>, of bid: Bid, start: String?
  ) -> [String] {
    HandoverDates(bid, start: start.flatMap { CalendarDate(iso: $0) })[keyPath: dates].map {
      "\($0.what.text): \($0.date?.description ?? "–")"
    }
  }

  @Test(
    "the last day is the day before the one on which a whole number of months has passed",
    arguments: [
      ("2027-04-01", 12, "2028-03-31"), ("2027-03-01", 12, "2028-02-29"),
      ("2026-03-01", 12, "2027-02-28"), ("2028-02-29", 12, "2029-02-27"),
      ("2028-02-29", 48, "2032-02-28"), ("2027-01-31", 1, "2027-02-27"),
      ("2027-08-31", 6, "2028-02-28"),
    ])
  func last(start: String, months: Int, last: String) {
    #expect(
      days(\.life, of: bid(initial: months, extension: 0, []), start: start)[1]
        == "Last day of the initial period: \(last)")
  }

  @Test("a break has the last day on which its whole notice still lies before the end")
  func breaks() {
    let terms = [("break.at-months", "24; 48"), ("break.notice-months", "6")]
    #expect(
      days(\.breaks, of: bid(initial: 60, terms), start: "2026-03-01") == [
        "Break after 24 months: last day of the contract: 2028-02-29",
        "Break after 24 months: last day for notice: 2027-08-31",
        "Break after 48 months: last day of the contract: 2030-02-28",
        "Break after 48 months: last day for notice: 2029-08-31",
      ])
  }

  @Test("a notice in days is counted in days, and one in working days is not computed")
  func spans() {
    func notice(_ span: String) -> String? {
      days(
        \.breaks,
        of: bid(initial: 36, [("break.at-months", "12"), ("break.notice-months", span)]),
        start: "2027-04-01"
      ).last
    }
    #expect(notice("90 days") == "Break after 12 months: last day for notice: 2028-01-01")
    #expect(notice("12 weeks") == "Break after 12 months: last day for notice: 2028-01-07")
    #expect(notice("10 working days") == "Break after 12 months: last day for notice: –")
  }

  @Test("extensions follow each other, each with its notice")
  func extensions() {
    let terms = [
      ("extension.months", "12 months; 6 months"), ("extension.notice-months", "3 months"),
    ]
    #expect(
      days(\.extensions, of: bid(initial: 36, extension: 18, terms), start: "2027-04-01") == [
        "Extension 1 (12 months) begins: 2030-04-01",
        "Extension 1: last day for notice: 2029-12-31",
        "Extension 1 ends: 2031-03-31",
        "Extension 2 (6 months) begins: 2031-04-01",
        "Extension 2: last day for notice: 2030-12-31",
        "Extension 2 ends: 2031-09-30",
      ])
  }

  @Test("what the terms and the length say differently about extensions is named")
  func contradiction() {
    let dates = HandoverDates(
      bid(initial: 36, extension: 24, [("extension.months", "12 months")]),
      start: CalendarDate(iso: "2027-04-01"))
    let basis = dates.extensions.last?.basis
    #expect(
      basis?.hasPrefix("extension.months comes to 12 months and the length of the bid to 24")
        == true)
  }

  @Test("a day that cannot be computed says which term or fact is missing")
  func missing() {
    func bases(_ bid: Bid, start: String?) -> String {
      let dates = HandoverDates(bid, start: start.flatMap { CalendarDate(iso: $0) })
      return (dates.life + dates.extensions + dates.breaks + dates.reviews).filter {
        $0.date == nil
      }
      .map(\.basis).joined(separator: "\n")
    }
    #expect(
      bases(bid(initial: 36, extension: 12, [("break.at-months", "12")]), start: "2027-04-01")
        == "the term extension.notice-months is missing\nthe term break.notice-months is missing")
    #expect(bases(bid(initial: 36, extension: 0, []), start: nil).contains("contract-start"))
    #expect(
      bases(bid(initial: nil, []), start: "2027-04-01").contains("the bid gives no contract length")
    )
    #expect(
      bases(bid(initial: 36, []), start: "2027-04-01").contains(
        "does not say how far the contract can be extended"))
    #expect(
      bases(
        bid(initial: 36, extension: 12, [("extension.notice-months", "as agreed")]),
        start: "2027-04-01") == "the term extension.notice-months gives no one span of time")
  }

  @Test("a contract without extensions or breaks has none, and nothing overflows")
  func extremes() {
    #expect(days(\.extensions, of: bid(initial: 36, extension: 0, []), start: "2027-04-01").isEmpty)
    #expect(days(\.breaks, of: bid(initial: 36, extension: 0, []), start: "2027-04-01").isEmpty)
    let far = bid(
      initial: 1200, extension: 1200,
      [("break.at-months", "100000 months"), ("break.notice-months", "100000 years")])
    #expect(days(\.breaks, of: far, start: "2990-04-01").allSatisfy { $0.hasSuffix("–") })
    #expect(days(\.life, of: far, start: "2990-04-01")[1].hasSuffix("–"))
  }
}
