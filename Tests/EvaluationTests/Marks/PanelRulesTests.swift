import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("rules on a panel's marks")
struct PanelRulesTests {
  private static func conflict(_ evaluator: String, bidder: String) -> ConflictDeclaration {
    let place = SourceLocation(file: "conflicts.csv", line: 2, column: 1)
    return ConflictDeclaration(
      evaluator: Sourced(evaluator, at: place), bidder: Sourced(bidder, at: place),
      interest: "Former employee")
  }

  @Test("reasons and evidence are missed where agreed marks were read, and not for n/a's evidence")
  func missing() throws {
    var sample = MarkSample()
    sample.agree("b1", 4, nil, evidence: nil)
    sample.agree("b2", nil, nil, evidence: nil)
    sample.agree("b3", 4, " \u{200B} ", evidence: "p. 2")
    #expect(
      try sample.found() == [
        "evidence-missing b1 marks.csv:2:6", "reason-missing b1 marks.csv:2:5",
        "reason-missing b2 marks.csv:3:5", "reason-missing b3 marks.csv:4:5",
      ])
  }

  @Test("a table of answers alone has no reasons to miss")
  func bareAnswers() throws {
    let sample = MarkSample()
    let bare = Lot(
      id: nil, title: nil, bids: sample.lot.bids,
      marks: MarkTable(
        criteria: ["quality"], bidCount: 3, answers: [4, 3, 2].map { .mark(FixedDecimal($0)) }))
    #expect(LotMarkReview(bare, rubric: try sample.rubric()) == nil)
  }

  @Test("an agreed mark outside the individual ones is found at either end")
  func outside() throws {
    var sample = MarkSample()
    for bid in ["b1", "b2", "b3"] { sample.give(bid, [2, 3].map { FixedDecimal($0) }) }
    sample.agree("b1", 4, "Rota for nights")
    sample.agree("b2", 1, "No rota for nights")
    sample.agree("b3", 3, "Rota without names")
    #expect(
      try sample.found() == [
        "agreed-outside-individual b1 marks.csv:8:4", "agreed-outside-individual b2 marks.csv:9:4",
      ])
  }

  @Test(
    "marks are flagged strictly over the published share of the scale's extent",
    arguments: [
      ("", "1, 3", []), ("", "1, 3.01", ["marks-far-apart"]),
      ("marking: {spread: 0}", "3, 3", []), ("marking: {spread: 0}", "3, 4", ["marks-far-apart"]),
      ("marking: {spread: 100}", "0, 5", []),
      ("marking: {spread: 33.4}", "1, 2.67", []),
      ("marking: {spread: 33.3}", "1, 2.67", ["marks-far-apart"]),
    ])
  func spread(marking: String, marks: String, rules: [String]) throws {
    var sample = MarkSample()
    sample.marking = marking
    sample.give("b1", try marks.split(separator: ", ").map { try FixedDecimal(parsing: $0) })
    #expect(try sample.found().map { String($0.prefix { $0 != " " }) } == rules)
  }

  @Test(
    "a scale that does not begin at zero is measured from its bottom, and huge ones do not overflow"
  )
  func extents() throws {
    var sample = MarkSample()
    sample.scale = "{from: 50, to: 100, step: 10}"
    sample.give("b1", [60, 90].map { FixedDecimal($0) })
    #expect(try sample.found() == ["marks-far-apart b1 marks.csv:2:4"])
    let huge = "1" + String(repeating: "0", count: 37)
    sample.scale = "{from: 0, to: \(huge), step: \(huge)}"
    sample.marks = []
    sample.give("b1", [.zero, try FixedDecimal(parsing: huge)])
    #expect(try sample.found() == ["marks-far-apart b1 marks.csv:2:4"])
  }

  @Test("a barred mark is in no look at individual marks, and the agreed mark on it is told")
  func barred() throws {
    var sample = MarkSample()
    sample.give("b1", [FixedDecimal(0), FixedDecimal(4)])
    sample.agree("b1", 4, "Rota for nights")
    sample.give("b2", [FixedDecimal(3)])
    sample.agree("b2", 3, "Rota without names")
    sample.conflicts = [
      Self.conflict("e1", bidder: "ALDER  grounds ltd"), Self.conflict("e1", bidder: "Birch Ltd"),
    ]
    #expect(
      try sample.found() == [
        "agreed-on-barred-marks b2 marks.csv:6:4", "mark-barred b1 marks.csv:2:4",
        "mark-barred b2 marks.csv:5:4",
      ])
    let marks = sample.lot.marks
    #expect(marks.individualMarks(row: 0, column: 0).map(\.evaluator) == ["e2"])
    #expect(marks.barredMarks(row: 0, column: 0).map(\.mark.evaluator) == ["e1"])
    #expect(marks.allIndividualMarks.count == 1 && marks.allBarredMarks.count == 2)
    #expect(try #require(LotMarkReview(sample.lot, rubric: try sample.rubric())).standsOpen)
  }

  @Test("fewer marks than other bids have is a note, which does not stand open")
  func fewer() throws {
    var sample = MarkSample()
    sample.give("b1", [FixedDecimal(3), FixedDecimal(4)])
    sample.give("b2", [FixedDecimal(3)])
    let review = try #require(LotMarkReview(sample.lot, rubric: try sample.rubric()))
    #expect(review.findings.map(\.rule.name) == ["fewer-marks"])
    #expect(!review.standsOpen)
  }

  @Test("a moderation record that goes with nothing is found")
  func moderation() throws {
    var sample = MarkSample()
    sample.give("b1", [FixedDecimal(3), FixedDecimal(4)])
    sample.agree("b1", 4, "Rota for nights")
    sample.moderate("b1", [3, 5], 4)
    sample.moderate("b2", [3], 4, discussed: nil)
    sample.moderate("b3", [4], 4, discussed: nil)
    #expect(
      try sample.found() == [
        "moderation-before b1 moderation.csv:2:1",
        "moderation-without-discussion b2 moderation.csv:3:1",
      ])
  }

  @Test("nothing that is found changes a score, and shuffled marks are found alike")
  func order() throws {
    var sample = MarkSample()
    sample.give("b1", [FixedDecimal(0), FixedDecimal(4)])
    sample.agree("b1", 4, "Good")
    sample.agree("b2", 3, "Better than the others")
    let once = try sample.found().map { String($0.prefix { $0 != ":" }) }
    sample.marks.reverse()
    sample.bids.reverse()
    #expect(try sample.found().map { String($0.prefix { $0 != ":" }) } == once)
  }

  @Test("the registry is in alphabetical order, each rule with a kind of its own")
  func registry() {
    let names = MarkRules.pages.map(\.name)
    #expect(names == Set(names).sorted())
    #expect(Set(MarkRules.pages.map(\.kind)).count == names.count)
    #expect(MarkRules.pages.allSatisfy { $0.kind.severity < .error })
  }
}
