import Evaluation
import Procurement
import Testing

@Suite("worked examples of price formulas that others have published")
struct WorkedExamplesTests {
  private func scores(
    weight: Int, rounding: String, _ prices: [(id: String, price: String)]
  ) throws -> [String: String] {
    let rest = 100 - weight
    let other = rest == 0 ? "" : "\n  - {id: quality, title: Quality, weight: \(rest)}"
    let rubric = try Sample.rubric(
      """
        - {id: price, title: Price, weight: \(weight), measure: price, formula: lowest-proportional}\(other)
      """, settings: "rounding: \(rounding)")
    let lot = try Sample.evaluate(
      prices.map { SampleBid($0.id, price: $0.price, marks: rest == 0 ? [:] : ["quality": 5]) },
      rubric
    ).lot
    return Dictionary(
      uniqueKeysWithValues: try prices.map {
        ($0.id, try lot.score($0.id, "price").score.description)
      })
  }

  // impactbids.com, "The quality imperative": a price weight of 40, in whole points.
  @Test("impactbids: prices 100, 105 and 108 earn 40, 38 and 37 points of 40")
  func impactbids() throws {
    let scores = try scores(
      weight: 40, rounding: "{scores: 0, mode: half-up}",
      [("1", "100"), ("2", "105"), ("3", "108")])
    #expect(scores == ["1": "40", "2": "38", "3": "37"])
  }

  // the-egov-blog.blogspot.com on quality and cost based selection: one decimal.
  @Test("e-governance blog: prices 20, 40 and 60 earn 100, 50 and 33.3")
  func qcbs() throws {
    let scores = try scores(
      weight: 100, rounding: "{scores: 1, mode: half-up}", [("A", "20"), ("B", "40"), ("C", "60")])
    #expect(scores == ["A": "100.0", "B": "50.0", "C": "33.3"])
  }

  // localgovernmentlawyer.co.uk 39482, three evenly matched bids; the totals by arithmetic, one decimal.
  @Test("evenly matched bids: half and half, the middle one loses by construction")
  func evenlyMatched() throws {
    let rubric = try Sample.rubric(
      """
        - {id: quality, title: Quality, weight: 50, scale: {from: 0, to: 100, step: 1}}
        - {id: price, title: Price, weight: 50, measure: price, formula: lowest-proportional}
      """, settings: "rounding: {scores: 1, mode: half-up}")
    let lot = try Sample.evaluate(
      [
        SampleBid("A", price: "50", marks: ["quality": 50]),
        SampleBid("B", price: "75", marks: ["quality": 75]),
        SampleBid("C", price: "100", marks: ["quality": 100]),
      ], rubric
    ).lot
    #expect(lot.totals == ["A": "75.0", "B": "70.8", "C": "75.0"])
    #expect(lot.order.last == "B")
  }

  // Reversal by arithmetic: 60 points of quality, 40 of price; A 45 at 100, B 50 at 120, then C 20 at 60.
  @Test("a third bid that cannot win turns the first two round")
  func reversal() throws {
    let rubric = try Sample.rubric(
      """
        - {id: quality, title: Quality, weight: 60, scale: {from: 0, to: 60, step: 1}}
        - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}
      """)
    let two = [
      SampleBid("A", price: "100", marks: ["quality": 45]),
      SampleBid("B", price: "120", marks: ["quality": 50]),
    ]
    let third = SampleBid("C", price: "60", marks: ["quality": 20])
    let before = try Sample.evaluate(two, rubric).lot
    let after = try Sample.evaluate(two + [third], rubric).lot
    #expect(before.totals == ["A": "85.00", "B": "83.33"])
    #expect(after.order.prefix(2) == ["B", "A"])
    #expect(after.totals["B"] == "70.00" && after.totals["A"] == "69.00")
  }
}
