import Evaluation
import Procurement
import Testing

@Suite("price formula median-deviation")
struct MedianDeviationTests {
  @Test(
    "the median earns half, of two middle prices their mean",
    arguments: [
      (["90", "100", "110"], ["60", "50", "40"]),
      (["90", "100", "900"], ["60", "50", "0"]),
      (["80", "90", "110", "120"], ["70", "60", "40", "30"]),
      (["7"], ["50"]),
    ])
  func scores(prices: [String], expected: [String]) throws {
    let scores = try FormulaScores.scores("{name: median-deviation, factor: 1}", prices)
    #expect(try scores.map(Sample.decimal) == expected.map(Sample.decimal))
  }

  @Test("the median is shown with the prices that it lies between")
  func basis() throws {
    let scores = try FormulaScores.explained(
      "{name: median-deviation, factor: 1}", ["80", "90", "110", "120"])
    #expect(
      scores[0].basis
        == "100 × (0.5 − 1 × (80.00 − M) ÷ M, with M = (90.00 + 110.00) ÷ 2) = 70.0000")
  }
}
