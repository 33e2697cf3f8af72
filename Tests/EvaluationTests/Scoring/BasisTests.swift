import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("the basis of a score")
struct BasisTests {
  private let bids = [
    SampleBid(
      "b1", price: "100000.00", months: 48, type: "framework", marks: ["delivery": 4, "idea": 3]),
    SampleBid(
      "b2", price: "105000.00", months: 36, type: "joint-venture",
      marks: ["delivery": 5, "idea": 1]),
  ]
  private let criteria = """
      - {id: quality, title: Quality, weight: 40, criteria: [
          {id: delivery, title: Delivery, weight: 75}, {id: idea, title: Idea, weight: 25}]}
      - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}
      - {id: length, title: Length, weight: 10, measure: contract-length,
         curve: [{months: 12, score: 0}, {months: 36, score: 60}, {months: 60, score: 100}]}
      - {id: type, title: Type, weight: 10, measure: contract-type,
         preferences: {joint-venture: 100, fixed-term: 75, framework: 50, prime-partner-framework: 25}}
    """

  @Test(
    "it can be recomputed by hand, with the one rounding shown",
    arguments: [
      ("b2", "price", "40 × (100,000.00 ÷ 105,000.00) = 38.095… → 38.10"),
      ("b1", "price", "40 × (100,000.00 ÷ 100,000.00) = 40.00"),
      ("b1", "delivery", "agreed mark 4 of 5 (Good): 30 × (4 ÷ 5) = 24.00"),
      ("b1", "quality", "delivery 24.00 + idea 6.00 = 30.00"),
      ("b2", "length", "36 months, a point of the curve: 10 × (60 ÷ 100) = 6.00"),
      (
        "b1", "length",
        "48 months, on the line from 36 months (60) to 60 (100): "
          + "10 × ((60 + (100 − 60) × (48 − 36) ÷ (60 − 36)) ÷ 100) = 8.00"
      ),
      ("b1", "type", "framework, preference 50: 10 × (50 ÷ 100) = 5.00"),
    ])
  func text(bid: String, criterion: String, basis: String) throws {
    let lot = try Sample.evaluate(bids, try Sample.rubric(criteria)).lot
    #expect(try lot.score(bid, criterion).basis == basis)
  }

  @Test("an exact value with one digit too many is shown without dots before it is rounded")
  func exactMiddle() throws {
    let rubric = try Sample.rubric(
      "  - {id: price, title: Price, weight: 100, measure: price, formula: lowest-proportional}",
      settings: "rounding: {scores: 1, mode: half-even}")
    let lot = try Sample.evaluate(
      [SampleBid("b1", price: "1"), SampleBid("b2", price: "16")], rubric
    ).lot
    #expect(try lot.score("b2", "price").basis == "100 × (1.00 ÷ 16.00) = 6.25 → 6.2")
  }

  @Test("without a published rounding the score keeps twenty decimals, marked as nearly equal")
  func unrounded() throws {
    let rubric = try Sample.rubric(criteria, settings: "")
    let lot = try Sample.evaluate(bids, rubric).lot
    #expect(
      try lot.score("b2", "price").basis
        == "40 × (100,000.00 ÷ 105,000.00) ≈ 38.09523809523809523810")
    #expect(try lot.score("b1", "delivery").basis.hasSuffix("= 24.00"))
  }

  @Test("it names the cells: the bid's own first, then what that is compared with")
  func sources() throws {
    let lot = try Sample.evaluate(bids, try Sample.rubric(criteria)).lot
    #expect(
      try lot.score("b2", "price").sources.map(\.description) == ["bids.csv:3:1", "bids.csv:2:1"])
    #expect(try lot.score("b1", "price").sources.map(\.description) == ["bids.csv:2:1"])
    #expect(try lot.score("b1", "delivery").sources.map(\.description) == ["marks.csv:2:4"])
    #expect(
      try lot.score("b1", "length").sources.map(\.file) == [
        "bids.csv", "rubric.yaml", "rubric.yaml",
      ])
    #expect(try lot.score("b1", "quality").sources.isEmpty)
  }
}
