import Procurement
import Testing

@testable import Intake

/// Dates, months, ids, contract types and marks.
struct WrittenFactsTests {
  private static let here = SourceLocation(file: "bids.csv", line: 2, column: 3)

  private func date(
    _ text: String, _ order: FileSettings.DateOrder? = nil
  ) -> (date: String?, code: String?) {
    var log = DiagnosticLog()
    let date = WrittenDate.read(text, as: "submitted", order: order, at: Self.here, log: &log)
    return (date?.value.description, codes(log).first)
  }

  @Test("ISO dates are always read")
  func isoDates() {
    #expect(date("2026-03-31").date == "2026-03-31")
    #expect(date(" 2026-03-31 ", .monthDayYear).date == "2026-03-31")
  }

  @Test(
    "other dates are read in the declared order",
    arguments: ["31/03/2026", "31.03.2026", "31-03-2026", "31/3/2026"])
  func declaredDates(text: String) {
    #expect(date(text, .dayMonthYear).date == "2026-03-31")
    #expect(date(text).code == "PRB2014")
    #expect(date(text, .monthDayYear).code == "PRB2013")
  }

  @Test("the declared order decides")
  func order() {
    #expect(date("01/02/2026", .dayMonthYear).date == "2026-02-01")
    #expect(date("01/02/2026", .monthDayYear).date == "2026-01-02")
  }

  @Test(
    "two-digit years, serial numbers, words and days that are none are refused",
    arguments: [
      "31/03/26", "43831", "16 Mar 2011", "2026-02-30", "2026-3-1", "2026-03-31T12:00:00Z",
      "31/03-2026", "1/2", "1/2/3/2026", "31/03/026", "٣١/٠٣/٢٠٢٦", "//", "00/00/2026",
    ])
  func refusedDates(text: String) {
    #expect(date(text, .dayMonthYear).code == "PRB2013", "\(text)")
  }

  @Test("months are whole numbers, and 999 is no length")
  func months() {
    for (text, expected) in [("36", 36), (" 1 ", 1), ("1200", 1200), ("060", 60)] {
      var log = DiagnosticLog()
      let months = WrittenMonths.read(
        text, as: "length months", in: 1...1200, at: Self.here, log: &log)
      #expect(months?.value == expected)
    }
    for text in ["0", "999", "9999", "1201", "36.0", "3 years", "-1", "99999999999999999999"] {
      var log = DiagnosticLog()
      let months = WrittenMonths.read(
        text, as: "length months", in: 1...1200, at: Self.here, log: &log)
      #expect(months == nil)
      #expect(codes(log) == ["PRB2015"], "\(text)")
    }
  }

  @Test("ids are trimmed; blank, long and unprintable ones are refused")
  func identifiers() {
    var log = DiagnosticLog()
    #expect(Identifier.read(" \u{A0}b1 ", as: "bid", at: Self.here, log: &log)?.value == "b1")
    #expect(Identifier.read("Café & Co. 😎", as: "bid", at: Self.here, log: &log) != nil)
    #expect(
      Identifier.read(String(repeating: "é", count: 200), as: "bid", at: Self.here, log: &log)
        != nil)
    #expect(lines(log).isEmpty)
    for text in ["", "  ", "a\nb", "a\u{0}b", "a\u{80}b", String(repeating: "x", count: 201)] {
      #expect(Identifier.read(text, as: "bid", at: Self.here, log: &log) == nil)
    }
    #expect(codes(log) == ["PRB2006", "PRB2006"] + Array(repeating: "PRB2016", count: 4))
  }

  @Test(
    "contract types are read whatever their case, blanks and hyphens",
    arguments: [
      ("Joint venture", "joint-venture"), ("JOINT_VENTURE", "joint-venture"),
      ("fixed - term", "fixed-term"), ("framework ", "framework"), ("Alliance", "alliance"),
      ("Prime\u{A0}partner  framework", "prime-partner-framework"),
    ])
  func contractTypes(text: String, name: String) {
    var log = DiagnosticLog()
    let type = WrittenContractType.read(text, at: Self.here, log: &log)
    #expect(type?.value == ContractType(rawValue: name))
  }

  @Test("blank, zero, abstained, n/a, pass and fail are different answers")
  func marks() throws {
    var log = DiagnosticLog()
    func answer(_ text: String) -> MarkAnswer? {
      WrittenMark.read(text, at: Self.here, log: &log)?.value
    }
    #expect(answer(" ") == .blank)
    #expect(answer("0") == .mark(.zero))
    #expect(answer("4.5") == .mark(try FixedDecimal(parsing: "4.5")))
    #expect(answer("Abstained") == .abstained)
    #expect(answer("N/A") == .notApplicable)
    #expect(answer(" Pass ") == .verdict(.pass))
    #expect(answer("FAIL") == .verdict(.fail))
    #expect(lines(log).isEmpty)
    #expect(answer("TBC") == nil)
    #expect(answer("4,5") == nil)
    #expect(answer("80%") == nil)
    #expect(codes(log) == ["PRB2004", "PRB2005", "PRB2004"])
    #expect(
      log.finished().first?.hint
        == "write a mark of the scale, `pass` or `fail`, `abstained` or `n/a`, or leave it blank")
  }
}
