import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("line rounding that the rubric does not publish")
struct LineRoundingTests {
  private func codes(_ criteria: String) throws -> [String] {
    let text = """
      rubric: sample
      title: Sample
      version: 1.0.0
      method: weighted-sum
      scale: {0: Poor, 1: Good}
      criteria:
      \(criteria)

      """
    var reading = DiagnosticLog()
    let rubric = try #require(
      RubricReader.read(Array(text.utf8), file: "rubric.yaml", log: &reading))
    let place = SourceLocation(file: "prices.csv", line: 2, column: 1)
    let pounds = try #require(Currency("GBP"))
    let bid = Bid(
      id: "b1", bidder: "Alder", source: place,
      schedule: PriceSchedule(
        lineCount: 1, total: Money(try Sample.decimal("100.005"), pounds), lineRounding: nil,
        first: place, last: place, firstFineLine: place))
    let lot = Lot(
      id: nil, title: nil, bids: [bid],
      marks: MarkTable(
        bids: ["b1"],
        marks: [
          Mark(
            bid: "b1", criterion: "quality", evaluator: Mark.agreed, answer: Sourced(1, at: place),
            reason: "Plan without dates", evidence: "section 2")
        ]))
    var log = DiagnosticLog()
    _ = Evaluator.evaluate(
      Competition(id: "c", title: "C", currency: pounds, lots: [lot]), against: rubric, log: &log)
    return log.finished().map(\.code)
  }

  @Test("it stops a rubric that scores the price, and no other")
  func onlyWhereThePriceIsScored() throws {
    #expect(
      try codes(
        """
          - {id: quality, title: Quality, weight: 60}
          - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}
        """) == ["PRB4027"])
    #expect(try codes("  - {id: quality, title: Quality, weight: 100}") == [])
  }
}
