import Evaluation
import Procurement
import Testing

@Suite("price formula discount-linear")
struct DiscountLinearTests {
  @Test(
    "the greatest discount earns everything, none nothing",
    arguments: [
      (["80", "90", "100", "110"], ["100", "50", "0", "0"]),
      // ANAC, Linee guida n. 2: where no bid gives a discount, R is 0 and so is V.
      (["100", "120"], ["0", "0"]),
      (["95"], ["100"]),
    ])
  func scores(prices: [String], expected: [String]) throws {
    let scores = try FormulaScores.scores("{name: discount-linear, base: 100}", prices)
    #expect(try scores.map(Sample.decimal) == expected.map(Sample.decimal))
  }
}
