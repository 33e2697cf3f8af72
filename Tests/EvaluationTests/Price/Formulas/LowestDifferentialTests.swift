import Evaluation
import Procurement
import Testing

@Suite("price formula lowest-differential")
struct LowestDifferentialTests {
  @Test("it gives what lowest-proportional gives, and says so in its own words")
  func same() throws {
    let prices = ["100", "105", "108", "250.37"]
    let scores = try FormulaScores.explained("lowest-differential", prices)
    let other = try FormulaScores.scores("lowest-proportional", prices)
    #expect(scores.map(\.score.description) == other)
    #expect(
      scores[1].basis == "100 × (1 − (105.00 − 100.00) ÷ 105.00) = 95.23809… → 95.2381")
  }
}
