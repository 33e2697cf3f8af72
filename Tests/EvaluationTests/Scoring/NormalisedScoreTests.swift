import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("scores normalised to the best bid")
struct NormalisedScoreTests {
  @Test("a leaf is set against the best bid's mark instead of the scale's top")
  func leaf() throws {
    let rubric = try Sample.rubric(
      """
        - {id: quality, title: Quality, weight: 60, normalise: best}
        - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}
      """)
    let lot = try Sample.evaluate(
      [
        SampleBid("b1", price: "100", marks: ["quality": 4]),
        SampleBid("b2", price: "100", marks: ["quality": 3]),
      ], rubric
    ).lot
    #expect(lot.totals == ["b1": "100.00", "b2": "85.00"])
    #expect(
      try lot.score("b2", "quality").basis
        == "agreed mark 3 of 5 (Satisfactory): 60 × (3 ÷ 5) ÷ (4 ÷ 5) of the best bid, b1, = 45.00")
  }

  @Test("a group is set against the best bid's sum")
  func group() throws {
    let rubric = try Sample.rubric(
      """
        - {id: quality, title: Quality, weight: 60, normalise: best, criteria: [
            {id: one, title: One, weight: 50}, {id: two, title: Two, weight: 50}]}
        - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}
      """)
    let lot = try Sample.evaluate(
      [
        SampleBid("b1", price: "100", marks: ["one": 4, "two": 3]),
        SampleBid("b2", price: "100", marks: ["one": 1, "two": 3]),
      ], rubric
    ).lot
    // 24 + 18 = 42 is the best; 6 + 18 = 24; 60 × 24 ÷ 42 = 34.2857…
    #expect(try lot.score("b1", "quality").score.description == "60.00")
    #expect(try lot.score("b2", "quality").score.description == "34.29")
    #expect(
      try lot.score("b2", "quality").basis
        == "one 6.00 + two 18.00 = 24.00: 60 × (24.00) ÷ (42.00) of the best bid, b1, = 34.285… → 34.29"
    )
  }

  @Test("where no bid earns anything, each scores nothing")
  func nothingAtAll() throws {
    let rubric = try Sample.rubric(
      """
        - {id: quality, title: Quality, weight: 60, normalise: best}
        - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}
      """)
    let lot = try Sample.evaluate(
      [
        SampleBid("b1", price: "100", marks: ["quality": 0]),
        SampleBid("b2", price: "200", marks: ["quality": 0]),
      ], rubric
    ).lot
    #expect(lot.totals == ["b1": "40.00", "b2": "20.00"])
  }

  @Test("the best is looked for among the bids still standing")
  func bestOfStanding() throws {
    let rubric = try Sample.rubric(
      """
        - {id: gate, title: Gate, weight: 10, minimum-mark: 3}
        - {id: quality, title: Quality, weight: 90, normalise: best}
      """)
    let lot = try Sample.evaluate(
      [
        SampleBid("b1", marks: ["gate": 5, "quality": 3]),
        SampleBid("b2", marks: ["gate": 2, "quality": 5]),
      ], rubric
    ).lot
    #expect(lot.totals == ["b1": "100.00"])
  }
}
