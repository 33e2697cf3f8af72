import Evaluation
import Procurement
import Testing

@Suite("price formula ceiling")
struct CeilingTests {
  @Test("the score is the discount on the ceiling")
  func scores() throws {
    let scores = try FormulaScores.scores(
      "{name: ceiling, ceiling: 200}", ["200", "150", "50", "250"])
    #expect(scores == ["0.0000", "25.0000", "75.0000", "0.0000"])
  }

  @Test("a price of nothing or less earns everything where the rubric takes it as it is")
  func negative() throws {
    let scores = try FormulaScores.explained(
      "{name: ceiling, ceiling: 200}", ["0", "-50"], extra: ", non-positive-price: as-is")
    #expect(scores.map(\.score.description) == ["100.0000", "100.0000"])
    #expect(
      scores[1].basis == "100 × (1, as (200.00 − (−50.00)) ÷ 200.00 is over 1) = 100.0000")
  }
}
