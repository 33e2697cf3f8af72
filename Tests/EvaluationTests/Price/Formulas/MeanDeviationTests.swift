import Evaluation
import Procurement
import Testing

@Suite("price formula mean-deviation")
struct MeanDeviationTests {
  @Test(
    "the mean earns half, and each percent a point either way",
    arguments: [
      // procurementtemplates.co.uk, Mean Calculation: 50 at the mean, one point a percent.
      (["90", "100", "110"], ["60", "50", "40"]),
      (["10", "10", "280"], ["100", "100", "0"]),
      (["7"], ["50"]),
      (["1", "1", "2"], ["75", "75", "0"]),
    ])
  func scores(prices: [String], expected: [String]) throws {
    let scores = try FormulaScores.scores("{name: mean-deviation, factor: 1}", prices)
    #expect(try scores.map(Sample.decimal) == expected.map(Sample.decimal))
  }

  @Test("the mean is shown as the quotient that it is")
  func basis() throws {
    let scores = try FormulaScores.explained(
      "{name: mean-deviation, factor: 1}", ["100", "100", "101"])
    #expect(
      scores[2].basis
        == "100 × (0.5 − 1 × (101.00 − A) ÷ A, with A = 301.00 ÷ 3) = 49.33554… → 49.3355")
  }

  @Test("a cover bid lifts everyone else: the known weakness")
  func cover() throws {
    let formula = "{name: mean-deviation, factor: 1}"
    let before = try FormulaScores.scores(formula, ["100", "110"])
    let after = try FormulaScores.scores(formula, ["100", "110", "300"])
    #expect(before == ["54.7619", "45.2381"])
    #expect(after == ["91.1765", "85.2941", "0.0000"])
  }
}
