import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("award method price-per-quality-point")
struct PricePerQualityPointTests {
  private func rubric(price: String = "") throws -> Rubric {
    try Sample.rubric(
      """
        - {id: quality, title: Quality, weight: 100, scale: {from: 0, to: 100, step: 1}}
        - {id: price, title: Price, measure: price\(price)}
      """,
      settings: "rounding: {scores: 2, mode: half-up}", ties: "[quality, price]",
      method: "price-per-quality-point")
  }

  @Test("the price is divided by the quality points, and the lowest is first")
  func order() throws {
    let (lot, diagnostics) = try Sample.evaluate(
      [
        SampleBid("dear", price: "120000", marks: ["quality": 80]),
        SampleBid("cheap", price: "90000", marks: ["quality": 50]),
      ], try rubric())
    #expect(diagnostics.isEmpty)
    #expect(lot.ranking.map { lot.bid($0).id } == ["dear", "cheap"])
    #expect(lot.ranking.map { $0.figure?.shown?.description } == ["1500.00", "1800.00"])
    #expect(lot.ranking[0].figure?.basis == "120,000.00 ÷ 80 = 1,500.00")
    #expect(lot.ranking.map(\.total.description) == ["80.00", "50.00"])
    #expect(lot.scores(of: lot.ranking[0]).map(\.criterion) == ["quality"])
  }

  @Test("figures that print alike with two decimals are told apart, in the order and on paper")
  func halfPenny() throws {
    let (lot, _) = try Sample.evaluate(
      [
        SampleBid("dear", price: "100.04", marks: ["quality": 77]),
        SampleBid("cheap", price: "100.03", marks: ["quality": 77]),
      ], try rubric())
    #expect(lot.ranking.map { lot.bid($0).id } == ["cheap", "dear"])
    #expect(lot.ranking.map { $0.figure?.shown?.description } == ["1.2991", "1.2992"])
  }

  @Test("equal figures are broken by the published ties")
  func ties() throws {
    let (lot, _) = try Sample.evaluate(
      [
        SampleBid("b1", price: "50", marks: ["quality": 50]),
        SampleBid("b2", price: "80", marks: ["quality": 80]),
      ], try rubric())
    #expect(lot.ranking.map { lot.bid($0).id } == ["b2", "b1"])
    #expect(lot.ranking[0].aheadBy == "quality")
  }

  @Test("a quality of nothing, a missing price and a price of nothing stop the lot")
  func obstacles() throws {
    let rubric = try rubric()
    let sound = SampleBid("b1", price: "50", marks: ["quality": 50])
    #expect(
      try Sample.codes([sound, SampleBid("b2", price: "5", marks: ["quality": 0])], rubric)
        == ["PRB4064"])
    #expect(
      try Sample.codes([sound, SampleBid("b2", marks: ["quality": 5])], rubric) == ["PRB4014"])
    #expect(
      try Sample.codes([sound, SampleBid("b2", price: "0", marks: ["quality": 5])], rubric)
        == ["PRB4015"])
  }
}
