import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("agreed marks off the scale under a gate")
struct OffScaleMarkTests {
  @Test(
    "a mark off the scale disqualifies nobody, however low: it has to be put right first",
    arguments: ["0.4", "1.5", "-3", "40"])
  func offScaleIsNoFailure(mark: String) throws {
    let rubric = try Sample.rubric(
      """
        - {id: quality, title: Quality, weight: 60, minimum-mark: 2}
        - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}
      """)
    let (lot, diagnostics) = try Sample.evaluate(
      [
        SampleBid("b1", price: "100", marks: ["quality": 4]),
        SampleBid("b2", price: "50", marks: ["quality": .mark(try Sample.decimal(mark))]),
      ], rubric)
    #expect(diagnostics.map(\.code) == ["PRB4013"])
    #expect(lot.disqualified.isEmpty && lot.ranking.isEmpty)
    #expect(lot.incomplete.map(\.bid.id) == ["b2"])
  }
}
