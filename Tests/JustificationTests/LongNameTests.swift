import Evaluation
import Justification
import Procurement
import Rubrics
import Testing

@Suite("names without blanks, as long as they may be")
struct LongNameTests {
  @Test(
    "no line of a table is wider than 100 columns",
    arguments: ["W", "名", "é"], ["", "rounding: {scores: 20, mode: half-up}"])
  func width(letter: String, rounding: String) throws {
    let long = String(repeating: letter, count: 199)
    let text = """
      rubric: long
      title: Long
      version: 1.0.0
      method: weighted-sum
      \(rounding)
      scale: {0: Bad, 3: Fair, 7: Good}
      criteria:
        - {id: quality, title: Quality, weight: 100, minimum-mark: 3}
      ties: []

      """
    var log = DiagnosticLog()
    let rubric = try #require(
      RubricReader.read(Array(text.utf8), file: "rubric.yaml", log: &log), "\(log.finished())")
    let place = SourceLocation(file: "\(long).xml", line: 2, column: 1)
    let ids = ["1", "2", "3"].map { long + $0 }
    let lot = Lot(
      id: long, title: long, bids: ids.map { Bid(id: $0, bidder: "x" + $0, source: place) },
      marks: MarkTable(
        bids: ids,
        marks: zip(ids, [7, 3, 0]).map { id, mark in
          Mark(
            bid: id, criterion: "quality", evaluator: Mark.agreed,
            answer: Sourced(.mark(FixedDecimal(mark)), at: place))
        }))
    let competition = Competition(
      id: long, title: long, currency: try #require(Currency("GBP")), lots: [lot])
    let result = try #require(Evaluator.evaluate(competition, against: rubric, log: &log))
    let report = TableReport.text(of: Report(result, diagnostics: []))
    let columns = letter == "名" ? 2 : 1
    for line in report.split(separator: "\n") {
      let width = line.reduce(0) { $0 + (String($1) == letter ? columns : 1) }
      #expect(width <= 100, "\(line)")
    }
    // Nothing is lost by breaking: the sentences still name every bid in full.
    let joined = report.filter { $0 != "\n" && $0 != " " }
    for id in ids { #expect(joined.contains(id)) }
  }
}
