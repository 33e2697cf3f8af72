import Evaluation
import Procurement
import Testing

@Suite("price formula published-range")
struct PublishedRangeTests {
  @Test("the published range is a straight line, flat outside")
  func scores() throws {
    let scores = try FormulaScores.scores(
      "{name: published-range, lowest: 100, highest: 200}", ["90", "100", "125", "200", "210"])
    #expect(scores == ["100.0000", "100.0000", "75.0000", "0.0000", "0.0000"])
  }

  @Test("a range that is none is refused")
  func range() throws {
    for range in ["lowest: 200, highest: 100", "lowest: 100, highest: 100.0", "lowest: 100"] {
      #expect(try FormulaScores.codes("{name: published-range, \(range)}") == ["PRB4004"])
    }
  }
}
