import Evaluation
import Procurement
import Testing

@Suite("price formula spread-to-median")
struct SpreadToMedianTests {
  @Test(
    "the median earns half",
    arguments: [
      (["100", "110", "120", "125"], ["100", "66.6667", "33.3333", "16.6667"]),
      (["100", "110", "150"], ["100", "50", "0"]),
      (["100", "100", "150"], ["100", "100", "0"]),
      (["100"], ["100"]),
      (["100", "100"], ["100", "100"]),
    ])
  func scores(prices: [String], expected: [String]) throws {
    let scores = try FormulaScores.scores("spread-to-median", prices)
    #expect(try scores.map(Sample.decimal) == expected.map(Sample.decimal))
  }
}
