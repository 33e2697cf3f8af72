import Procurement
import Testing

@testable import Intake

@Suite("reading decisions.yaml")
struct DecisionsReaderTests {
  private func read(
    _ text: String, evaluatedOn: String? = nil
  ) -> (decisions: Decisions?, found: [Diagnostic]) {
    var log = DiagnosticLog()
    let decisions = DecisionsReader.read(
      Array(text.utf8), evaluatedOn: evaluatedOn.flatMap { CalendarDate(iso: $0) }, log: &log)
    return (decisions, log.finished())
  }

  private let sound = """
    decisions:
      - decision: set-aside
        gate: quality
        bid: b2
        legal-basis: Invitation to tender, paragraph 4.7
        reason: >
          Two readings,
          both answered
        role: Head of Procurement
        date: 2026-06-30

    """

  @Test("a decision is read with its places")
  func reads() throws {
    let (decisions, found) = read(sound, evaluatedOn: "2026-06-30")
    #expect(found.isEmpty)
    let one = try #require(decisions?.all.first)
    #expect(one.bid.value == "b2" && one.lot == nil)
    #expect(one.reason == "Two readings, both answered")
    #expect(one.role == "Head of Procurement")
    #expect(one.date.description == "2026-06-30")
    #expect(one.source.description == "decisions.yaml:2:5")
    guard case .setAside(let gate, let basis) = one.kind else { return }
    #expect(gate.value == "quality" && gate.source.description == "decisions.yaml:3:11")
    #expect(basis == "Invitation to tender, paragraph 4.7")
  }

  @Test(
    "mistakes are errors with their places",
    arguments: [
      ("decision: set-aside", "decision: set-asid", "PRB2220", 2),
      ("decision: set-aside", "decison: set-aside", "PRB1305", 2),
      ("    gate: quality\n", "", "PRB1306", 2), ("bid: b2", "bid: ", "PRB1306", 4),
      ("role: Head of Procurement", "role: \" \"", "PRB2006", 9),
      ("role: Head of Procurement", "role: \"\\u200B\"", "PRB2006", 9),
      ("role: Head of Procurement", "role: \"...\"", "PRB2006", 9),
      ("date: 2026-06-30", "date: 30.06.2026", "PRB1307", 10),
      ("date: 2026-06-30", "date: 2026-02-30", "PRB1307", 10),
      ("date: 2026-06-30", "date: 2026-07-01", "PRB2222", 10),
      ("bid: b2", "bid: [b1, b2]", "PRB1304", 4), ("bid: b2", "bid: b2\n    lot: ''", "PRB2006", 5),
      ("bid: b2", "bid: \"b\\u202E2\"", "PRB2016", 4),
      ("legal-basis: Invitation to tender, paragraph 4.7", "legal-basis: {a: b}", "PRB1304", 5),
    ])
  func mistakes(part: String, replacement: String, code: String, line: Int) {
    let text = sound.replacing(part, with: replacement)
    #expect(text != sound)
    let (decisions, found) = read(text, evaluatedOn: "2026-06-30")
    #expect(decisions == nil)
    #expect(found.first.map { "\($0.code) \($0.location?.line ?? 0)" } == "\(code) \(line)")
  }

  @Test("several mistakes are found in one run, and a decision is given once")
  func several() {
    let entry = sound.replacing("decisions:\n", with: "")
    #expect(read(sound + entry).found.map(\.code) == ["PRB2221"])
    let wrong = sound.replacing("gate: quality", with: "gates: quality")
      .replacing("role: Head of Procurement", with: "date: 2026-13-01")
    #expect(read(wrong).decisions == nil)
    let (_, found) = read(
      sound.replacing("gate: quality", with: "gates: quality")
        + entry.replacing("2026-06-30", with: "soon"))
    #expect(found.count == 3)
    // Another gate, or another bid, is another decision.
    #expect(read(sound + entry.replacing("b2", with: "b3")).decisions?.all.count == 2)
    #expect(read(sound + entry.replacing("gate: quality", with: "gate: price")).found.isEmpty)
  }

  @Test(
    "hostile files are errors and nothing worse",
    arguments: [
      "", "decisions:", "- decision: set-aside", "decisions: 7", "decisions: [[[]]]",
      "decisions: [7, a]", "decisions: [{}]", "decisions: &a [*a]", "decisions: {a: b}",
      "decisions:\n  - !!binary aGk=", "\u{0}", "decisions: [{decision: {set-aside: 1}}]",
      "other: []", "decisions: []\ndecisions: []",
      "decisions:\n" + String(repeating: "  - {decision: set-aside}\n", count: 1001),
      "decisions: " + String(repeating: "[", count: 5000),
    ])
  func hostile(text: String) {
    let (decisions, found) = read(text)
    #expect(decisions == nil)
    #expect(!found.isEmpty)
  }

  @Test("a file of no decisions holds none")
  func empty() {
    let (decisions, found) = read("decisions: []\n")
    #expect(decisions?.isEmpty == true && found.isEmpty)
  }
}
