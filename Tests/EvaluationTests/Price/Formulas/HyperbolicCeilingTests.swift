import Evaluation
import Procurement
import Testing

@Suite("price formula hyperbolic-ceiling")
struct HyperbolicCeilingTests {
  @Test(
    "the published reference stands where the lowest price stood",
    arguments: [
      ("reference: 100", ["50", "100", "125", "400"], ["100", "100", "80", "25"]),
      ("reference: 100, factor: 0.8", ["50", "100", "160"], ["100", "80", "50"]),
      ("reference: 100, factor: 1.25", ["125", "250"], ["100", "50"]),
    ])
  func scores(parameters: String, prices: [String], expected: [String]) throws {
    let scores = try FormulaScores.scores("{name: hyperbolic-ceiling, \(parameters)}", prices)
    #expect(try scores.map(Sample.decimal) == expected.map(Sample.decimal))
  }

  @Test("a wrong factor is an error, and not left out in silence")
  func parameters() throws {
    #expect(
      try FormulaScores.codes("{name: hyperbolic-ceiling, reference: 1, factor: x}") == ["PRB4004"])
    #expect(try FormulaScores.codes("hyperbolic-ceiling") == ["PRB4004"])
  }
}
