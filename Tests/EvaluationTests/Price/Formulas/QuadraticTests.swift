import Evaluation
import Procurement
import Testing

@Suite("price formula quadratic")
struct QuadraticTests {
  @Test("twice the lowest price earns a quarter")
  func scores() throws {
    let scores = try FormulaScores.explained("quadratic", ["100", "125", "200"])
    #expect(scores.map(\.score.description) == ["100.0000", "64.0000", "25.0000"])
    #expect(scores[1].basis == "100 × ((100.00 ÷ 125.00)²) = 64.0000")
  }

  @Test("prices too long to be squared stop the lot and do not crash")
  func overflow() throws {
    let long = "1000000000000000.00000000001"
    let (lot, diagnostics) = try Sample.evaluate(
      [SampleBid("b1", price: long), SampleBid("b2", price: "1")],
      try FormulaScores.rubric("quadratic"))
    #expect(lot.ranking.isEmpty)
    #expect(diagnostics.filter { $0.severity == .error }.map(\.code) == ["PRB4022"])
  }
}
