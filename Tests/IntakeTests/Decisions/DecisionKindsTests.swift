import Procurement
import Rubrics
import Testing

@testable import Intake

@Suite("the kinds of decisions in decisions.yaml")
struct DecisionKindsTests {
  private func read(_ keys: String) -> (decisions: Decisions?, found: [String]) {
    var log = DiagnosticLog()
    let text = "decisions:\n  - {\(keys), reason: Because, role: Head, date: 2026-06-30}\n"
    let decisions = DecisionsReader.read(Array(text.utf8), log: &log)
    return (decisions, log.finished().map(\.code))
  }

  @Test("each kind keeps its own facts")
  func kinds() throws {
    let tie = try #require(read("decision: tie, bid: b1, over: [b2, b3]").decisions?.all.first)
    guard case .tie(let over, nil) = tie.kind else {
      Issue.record("not a tie")
      return
    }
    #expect(over.map(\.value) == ["b2", "b3"])
    let based = try #require(
      read("decision: tie, bid: b1, over: [b2], legal-basis: Paragraph 5.4").decisions?.all.first)
    guard case .tie(_, "Paragraph 5.4"?) = based.kind else {
      Issue.record("no legal basis")
      return
    }
    let asked = "asked-on: 2026-06-20, answered-on: 2026-06-25, explanation: Own stock"
    let price = try #require(
      read("decision: low-price, bid: b1, outcome: accepted, \(asked)").decisions?.all.first)
    guard case .lowPrice(let inquiry) = price.kind else {
      Issue.record("not a price")
      return
    }
    #expect(inquiry.outcome == .accepted && inquiry.askedOn.description == "2026-06-20")
    let answered = try #require(CalendarDate(iso: "2026-06-25"))
    #expect(inquiry.answer == .given(on: answered, explanation: "Own stock"))
    let term = try #require(
      read("decision: clarification, bid: b1, check: pay, outcome: refused, text: Said so")
        .decisions?.all.first)
    guard case .clarification(let clarification) = term.kind else {
      Issue.record("not a clarification")
      return
    }
    #expect(clarification.check.value == "pay" && clarification.outcome == .refused)
    #expect(clarification.text == "Said so")
  }

  @Test(
    "what does not make a decision is an error",
    arguments: [
      ("decision: tie, bid: b1", "PRB1306"), ("decision: tie, bid: b1, over: []", "PRB1307"),
      ("decision: tie, bid: b1, over: b2", "PRB1304"),
      ("decision: tie, bid: b1, over: [\"\"]", "PRB2006"),
      ("decision: tie, bid: b1, over: [b2, b3, b2]", "PRB1307"),
      ("decision: tie, bid: b1, over: [b2], gate: q", "PRB2295"),
      ("decision: low-price, bid: b1, outcome: accepted, asked-on: 2026-06-20", "PRB2297"),
      (
        "decision: low-price, bid: b1, outcome: accepted, asked-on: 2026-06-20, no-answer: none came",
        "PRB2297"
      ),
      (
        "decision: low-price, bid: b1, outcome: disregarded, asked-on: 2026-06-20, no-answer: none, explanation: x",
        "PRB2297"
      ),
      ("decision: low-price, bid: b1, outcome: disregarded, no-answer: none came", "PRB1306"),
      (
        "decision: low-price, bid: b1, outcome: accepted, asked-on: 2026-06-20, explanation: x",
        "PRB1306"
      ),
      (
        "decision: low-price, bid: b1, outcome: accepted, asked-on: 2026-06-20, answered-on: 2026-06-19, explanation: x",
        "PRB2296"
      ),
      (
        "decision: low-price, bid: b1, outcome: disregarded, asked-on: 2026-07-01, no-answer: none came",
        "PRB2296"
      ),
      (
        "decision: low-price, bid: b1, outcome: disregarded, asked-on: 2026-06-30, no-answer: none came",
        "PRB2296"
      ),
      ("decision: clarification, bid: b1, check: c, outcome: maybe, text: x", "PRB1307"),
      ("decision: clarification, bid: b1, check: c, outcome: accepted", "PRB1306"),
      ("decision: clarification, bid: b1, check: c, outcome: accepted, text: \"..\"", "PRB2006"),
    ])
  func mistakes(keys: String, code: String) {
    let (decisions, found) = read(keys)
    #expect(decisions == nil && found.contains(code), "\(found)")
  }

  @Test("the hash tells every fact of a decision, and not the order of a list")
  func hash() throws {
    func sha(_ keys: String) throws -> String { try #require(read(keys).decisions).sha256 }
    let price =
      "decision: low-price, bid: b1, outcome: disregarded, asked-on: 2026-06-20, no-answer: "
    let hashes = [
      try sha("decision: tie, bid: b1, over: [b2]"), try sha("decision: tie, bid: b1, over: [b3]"),
      try sha("decision: tie, bid: b1, over: [b2], legal-basis: Paragraph 5.4"),
      try sha(price + "none"), try sha(price + "none yet"),
      try sha("decision: clarification, bid: b1, check: c, outcome: accepted, text: x"),
      try sha("decision: clarification, bid: b1, check: c, outcome: refused, text: x"),
    ]
    #expect(Set(hashes).count == hashes.count)
    #expect(
      try sha("decision: tie, bid: b1, over: [b2, b3]")
        == sha("decision: tie, bid: b1, over: [b3, b2]"))
  }
}
