import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("scores in points")
struct PointsScoreTests {
  private static let points =
    "weights: points\nrounding: {scores: 2, mode: half-up}"

  @Test("scores and totals are points, and out of all of them")
  func totals() throws {
    let rubric = try Sample.rubric(
      """
        - {id: quality, title: Quality, criteria: [
            {id: plan, title: Plan, weight: 60}, {id: staff, title: Staff, weight: 40}]}
        - {id: price, title: Price, weight: 80, measure: price, formula: lowest-proportional}
      """, settings: PointsScoreTests.points)
    let (lot, diagnostics) = try Sample.evaluate(
      [
        SampleBid("b1", price: "100", marks: ["plan": 5, "staff": 5]),
        SampleBid("b2", price: "160", marks: ["plan": 4, "staff": 1]),
      ], rubric)
    #expect(!diagnostics.contains { $0.severity == .error })
    #expect(lot.totals == ["b1": "180.00", "b2": "106.00"])
    #expect(try lot.score("b2", "plan").basis.hasSuffix("60 × (4 ÷ 5) = 48.00"))
    #expect(try lot.score("b2", "price").weight == FixedDecimal(80))
  }

  @Test("a method that takes the price apart takes quality as a share of all points")
  func apart() throws {
    let rubric = try Sample.rubric(
      """
        - {id: plan, title: Plan, weight: 150}
        - {id: staff, title: Staff, weight: 50}
        - {id: price, title: Price, measure: price}
      """, settings: PointsScoreTests.points, method: "price-per-quality-point")
    let lot = try Sample.evaluate(
      [
        SampleBid("b1", price: "120000", marks: ["plan": 4, "staff": 4]),
        SampleBid("b2", price: "90000", marks: ["plan": 2, "staff": 4]),
      ], rubric
    ).lot
    // 160 and 100 of 200 points are 80 and 50 of 100.
    #expect(lot.ranking.map { $0.figure?.shown?.description } == ["1500.00", "1800.00"])
    #expect(
      lot.ranking[0].figure?.basis == "120,000.00 ÷ (160 ÷ 200 × 100) = 1,500.00")
  }

  @Test("many points keep full precision, and too many stop the lot without a crash")
  func large() throws {
    for (points, isRanked) in [("1000000000", true), ("10000000000000000000000000", false)] {
      let rubric = try Sample.rubric(
        "  - {id: price, title: Price, weight: \(points), measure: price, formula: quadratic}",
        settings: "weights: points")
      let (lot, diagnostics) = try Sample.evaluate(
        [SampleBid("b1", price: "1"), SampleBid("b2", price: "3")], rubric)
      #expect(lot.ranking.count == (isRanked ? 2 : 0))
      #expect(diagnostics.contains { $0.code == "PRB4022" } != isRanked)
      if isRanked { #expect(lot.totals["b2"] == "111111111.11111111111111111111") }
    }
  }
}
