import Evaluation
import Procurement
import Testing

@Suite("price formula spend-curve")
struct SpendCurveTests {
  private static let formula =
    "{name: spend-curve, points: {150000: 60, 100000: 100, 200000: 0}}"

  @Test("straight lines join the points, and outside them it is flat")
  func scores() throws {
    let scores = try FormulaScores.explained(
      SpendCurveTests.formula, ["90000", "100000", "125000", "150000", "175000", "200001"])
    #expect(
      scores.map(\.score.description) == [
        "100.0000", "100.0000", "80.0000", "60.0000", "30.0000", "0.0000",
      ])
    #expect(
      scores[2].basis
        == "100 × ((100 − (100 − 60) × (125,000.00 − 100,000.00) ÷ (150,000.00 − 100,000.00)) ÷ 100) "
        + "= 80.0000")
    #expect(scores[5].basis == "100 × (0 ÷ 100, as 200,001.00 is at or over 200,000.00) = 0.0000")
  }

  @Test(
    "points that rise, repeat or are too few are refused",
    arguments: [
      "{100: 50, 200: 60}", "{100: 50}", "{100: 50, 100.0: 50}", "{a: 100, b: 50}",
      "{100: 101, 200: 0}", "[100, 0]",
    ])
  func refused(points: String) throws {
    #expect(try FormulaScores.codes("{name: spend-curve, points: \(points)}") == ["PRB4004"])
  }
}
