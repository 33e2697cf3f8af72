import Evaluation
import Procurement
import Testing

@Suite("price formula percent-over-lowest")
struct PercentOverLowestTests {
  @Test(
    "every percent over the lowest price costs its share",
    arguments: [
      // DFØ, linear basic model: 10 − 10 × (Pe − Pb) ÷ Pb, here out of 100.
      ("1", ["100", "105", "150", "200", "300"], ["100", "95", "50", "0", "0"]),
      ("2", ["100", "105", "150", "151"], ["100", "90", "0", "0"]),
      ("0.5", ["80", "100"], ["100", "87.5"]),
    ])
  func scores(factor: String, prices: [String], expected: [String]) throws {
    let scores = try FormulaScores.scores("{name: percent-over-lowest, factor: \(factor)}", prices)
    #expect(try scores.map(Sample.decimal) == expected.map(Sample.decimal))
  }

  @Test("a score that is cut says what it was cut from")
  func cut() throws {
    let scores = try FormulaScores.explained(
      "{name: percent-over-lowest, factor: 2}", ["100", "160"])
    #expect(
      scores[1].basis
        == "100 × (0, as 1 − 2 × (160.00 − 100.00) ÷ 100.00 is below 0) = 0.0000")
  }

  @Test("the factor is needed, and above zero")
  func parameters() throws {
    #expect(try FormulaScores.codes("percent-over-lowest") == ["PRB4004"])
    #expect(try FormulaScores.codes("{name: percent-over-lowest, factor: 0}") == ["PRB4004"])
  }
}
