import Procurement
import Testing

@testable import Intake

@Suite("reading confidential.yaml")
struct ConfidentialReaderTests {
  private func read(_ text: String) -> (marks: Confidentiality?, found: [String]) {
    var log = DiagnosticLog()
    let marks = ConfidentialReader.read(Array(text.utf8), log: &log)
    return (marks, log.finished().map { "\($0.code) \($0.location?.line ?? 0)" })
  }

  @Test("everything that can be withheld is read")
  func subjects() throws {
    let rest = "ground: commercial, reason: Rates"
    let (marks, found) = read(
      """
      confidential:
        - {withhold: price, bid: b1, \(rest)}
        - {withhold: term, term: payment.days, \(rest)}
        - {withhold: term, \(rest)}
        - {withhold: kpis, \(rest)}
        - {withhold: savings, \(rest)}
        - {withhold: responsibilities, \(rest)}
        - {withhold: criterion, criterion: q, ground: national-security, reason: Guards}

      """)
    #expect(found == [])
    let read = try #require(marks?.marks)
    #expect(
      read.map(\.subject) == [
        .price, .terms(named: "payment.days"), .terms(named: nil), .kpis, .savings,
        .responsibilities, .criterion("q"),
      ])
    #expect(read[0].bid?.value == "b1" && read[1].bid == nil)
    #expect(read[0].ground == .commercial && read[6].ground == .nationalSecurity)
    #expect(read[6].reason == "Guards" && read[6].source.description == "confidential.yaml:8:5")
  }

  @Test(
    "mistakes are errors",
    arguments: [
      ("{withhold: prices, ground: commercial, reason: R}", "PRB1307 2"),
      ("{ground: commercial, reason: R}", "PRB1306 2"),
      ("{withhold: price, reason: R}", "PRB1306 2"),
      ("{withhold: price, ground: commercial}", "PRB1306 2"),
      ("{withhold: price, ground: secret, reason: R}", "PRB1307 2"),
      ("{withhold: price, ground: commercial, reason: \"-\"}", "PRB2006 2"),
      ("{withhold: criterion, ground: commercial, reason: R}", "PRB1306 2"),
      ("{withhold: price, criterion: q, ground: commercial, reason: R}", "PRB2291 2"),
      ("{withhold: criterion, criterion: q, term: t, ground: commercial, reason: R}", "PRB2291 2"),
      ("{withhold: price, bid: \"b\\u200B1\", ground: commercial, reason: R}", "PRB2016 2"),
      ("{withhold: price, bids: b1, ground: commercial, reason: R}", "PRB1305 2"),
    ])
  func mistakes(mark: String, expected: String) {
    let (marks, found) = read("confidential:\n  - \(mark)\n")
    #expect(marks == nil && found.first == expected, "\(found)")
  }

  @Test(
    "hostile files are errors and nothing worse",
    arguments: [
      "", "confidential:", "confidential: 7", "confidential: [7]", "confidential: [[]]",
      "confidential: {a: b}", "other: []", "\u{0}", "confidential: &a [*a]",
      "confidential: " + String(repeating: "[", count: 5000),
      "confidential:\n" + String(repeating: "  - {withhold: price}\n", count: 1001),
    ])
  func hostile(text: String) {
    let (marks, found) = read(text)
    #expect(marks == nil && !found.isEmpty)
  }
}
