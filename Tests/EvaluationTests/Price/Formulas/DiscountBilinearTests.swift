import Evaluation
import Procurement
import Testing

@Suite("price formula discount-bilinear")
struct DiscountBilinearTests {
  // D.P.R. 207/2010, annex P, with discounts of 30, 20, 10 and 0 percent: the mean is 15.
  @Test(
    "the mean discount earns X, the greatest everything",
    arguments: [
      ("0.80", ["70", "80", "90", "100"], ["100", "86.6667", "53.3333", "0"]),
      ("0.85", ["70", "80", "90", "100"], ["100", "90", "56.6667", "0"]),
      ("0.9", ["70", "80", "90", "100"], ["100", "93.3333", "60", "0"]),
      // A price over the base has the discount 0, in the mean too.
      ("0.85", ["70", "80", "90", "130"], ["100", "90", "56.6667", "0"]),
      // Where all discounts are equal each is the mean.
      ("0.85", ["80", "80"], ["85", "85"]),
      ("0.85", ["80"], ["85"]),
      ("0.85", ["100", "101"], ["0", "0"]),
    ])
  func scores(share: String, prices: [String], expected: [String]) throws {
    let scores = try FormulaScores.scores(
      "{name: discount-bilinear, base: 100, mean-share: \(share)}", prices)
    #expect(try scores.map(Sample.decimal) == expected.map(Sample.decimal))
  }

  @Test("both lines are shown with discount, mean and greatest")
  func basis() throws {
    let scores = try FormulaScores.explained(
      "{name: discount-bilinear, base: 100, mean-share: 0.85}", ["70", "80", "90", "100"])
    #expect(
      scores[1].basis
        == "100 × (0.85 + (1 − 0.85) × (d − A) ÷ (B − A), with d = 1 − 80.00 ÷ 100.00, "
        + "A = 60.00 ÷ (4 × 100.00), B = 1 − 70.00 ÷ 100.00) = 90.0000")
  }

  @Test("other shares than the three of the annex are refused")
  func shares() throws {
    for share in ["0.8", "0.850"] {
      #expect(
        try FormulaScores.codes("{name: discount-bilinear, base: 100, mean-share: \(share)}") == [])
    }
    for share in ["0.7", "85", "1"] {
      #expect(
        try FormulaScores.codes("{name: discount-bilinear, base: 100, mean-share: \(share)}")
          == ["PRB4004"])
    }
  }
}
