import Evaluation
import Foundation
import Justification
import Procurement
import Rubrics
import Testing

@Suite("a group that is set against the best bid's")
struct NormalisedGroupTests {
  @Test("the table shows how its score came from the sum of its parts")
  func table() throws {
    let text = """
      rubric: group
      title: Group
      version: 1.0.0
      method: weighted-sum
      rounding: {scores: 2, mode: half-up}
      scale: {0: Bad, 1: Fair, 2: Good, 3: Best}
      criteria:
        - {id: quality, title: Quality, weight: 60, normalise: best, criteria: [
            {id: one, title: One, weight: 50}, {id: two, title: Two, weight: 50}]}
        - {id: staff, title: Staff, weight: 40, criteria: [
            {id: three, title: Three, weight: 100}]}
      ties: []

      """
    var log = DiagnosticLog()
    let rubric = try #require(
      RubricReader.read(Array(text.utf8), file: "rubric.yaml", log: &log), "\(log.finished())")
    let place = SourceLocation(file: "marks.csv", line: 2, column: 1)
    let given = ["b1": ["one": 2, "two": 2, "three": 3], "b2": ["one": 1, "two": 2, "three": 2]]
    let ids = given.keys.sorted()
    let marks = ids.flatMap { id in
      (given[id] ?? [:]).sorted { $0.key < $1.key }.map {
        Mark(
          bid: id, criterion: $0.key, evaluator: Mark.agreed,
          answer: Sourced(.mark(FixedDecimal($0.value)), at: place),
          reason: "Reason \(id) \($0.key)", evidence: "section 2")
      }
    }
    let lot = Lot(
      id: nil, title: nil, bids: ids.map { Bid(id: $0, bidder: $0, source: place) },
      marks: MarkTable(bids: ids, marks: marks))
    let competition = Competition(
      id: "group", title: "Group", currency: try #require(Currency("GBP")), lots: [lot])
    let result = try #require(Evaluator.evaluate(competition, against: rubric, log: &log))
    let table = TableReport.text(of: Report(result, diagnostics: []))
    // 20 + 20 = 40 is the best; 10 + 20 = 30; 60 × 30 ÷ 40 = 45.
    #expect(
      table.contains(
        "    b2, quality: one 10.00 + two 20.00 = 30.00: 60 × (30.00) ÷ (40.00) of the best bid, b1, = 45.00\n"
      ))
    // A group that is a plain sum needs no line of its own.
    #expect(!table.contains("b1, staff:"))
  }
}
