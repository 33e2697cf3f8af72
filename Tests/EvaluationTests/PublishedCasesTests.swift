import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("published worked examples")
struct PublishedCasesTests {
  private static let priceOnly =
    "  - {id: price, title: Price, weight: 100, measure: price, formula: lowest-proportional}"

  @Test(
    "price weight 40: bids of 100, 105, 108 score 40, 38, 37 in whole points",
    arguments: [("b1", "40"), ("b2", "38"), ("b3", "37")])
  // Source: impactbids.com, "The quality imperative".
  func qualityImperative(bid: String, score: String) throws {
    let rubric = try Sample.rubric(
      """
        - {id: quality, title: Quality, weight: 60}
        - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}
      """, settings: "rounding: {scores: 0, mode: half-up}")
    let lot = try Sample.evaluate(
      [
        SampleBid("b1", price: "100", marks: ["quality": 5]),
        SampleBid("b2", price: "105", marks: ["quality": 5]),
        SampleBid("b3", price: "108", marks: ["quality": 5]),
      ], rubric
    ).lot
    #expect(try lot.score(bid, "price").score.description == score)
  }

  @Test(
    "QCBS: prices of 20, 40, 60 crore score 100, 50, 33.3",
    arguments: [("b1", "100.0"), ("b2", "50.0"), ("b3", "33.3")])
  // Source: e-government procurement guide, quality and cost based selection: 100 × lowest ÷ price.
  func qualityAndCostBasedSelection(bid: String, score: String) throws {
    let rubric = try Sample.rubric(
      PublishedCasesTests.priceOnly, settings: "rounding: {scores: 1, mode: half-up}")
    let lot = try Sample.evaluate(
      [
        SampleBid("b1", price: "20"), SampleBid("b2", price: "40"), SampleBid("b3", price: "60"),
      ], rubric
    ).lot
    #expect(lot.totals[bid] == score)
  }

  private static let halfAndHalf = """
      - {id: quality, title: Quality, weight: 50, scale: {from: 0, to: 100, step: 1}}
      - {id: price, title: Price, weight: 50, measure: price, formula: lowest-proportional}
    """

  @Test("the evenly matched trap: quality 50, 75, 100 at prices 50, 75, 100 give 75.0, 70.8, 75.0")
  // Source: ../shared/reference/formulas.md, section 3 (by arithmetic).
  func evenlyMatchedTrap() throws {
    let rubric = try Sample.rubric(
      PublishedCasesTests.halfAndHalf, settings: "rounding: {scores: 1, mode: half-up}")
    let lot = try Sample.evaluate(
      [50, 75, 100].map {
        SampleBid("b\($0)", price: "\($0)", marks: ["quality": .mark(FixedDecimal($0))])
      }, rubric
    ).lot
    #expect(lot.totals == ["b50": "75.0", "b75": "70.8", "b100": "75.0"])
    #expect(lot.ranking.map(\.status) == [.tied, .tied, .unsuccessful])
  }

  @Test("a third bid turns the order of the first two round under a relative formula")
  // Source: ../shared/reference/formulas.md, section 3 (by arithmetic).
  func rankReversal() throws {
    let rubric = try Sample.rubric(
      """
        - {id: quality, title: Quality, weight: 60, scale: {from: 0, to: 60, step: 1}}
        - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}
      """)
    let first = SampleBid("a", price: "100", marks: ["quality": 45])
    let second = SampleBid("b", price: "120", marks: ["quality": 50])
    let third = SampleBid("c", price: "60", marks: ["quality": 20])
    let two = try Sample.evaluate([first, second], rubric).lot
    #expect(two.order == ["a", "b"])
    #expect(two.totals == ["a": "85.00", "b": "83.33"])
    let three = try Sample.evaluate([first, second, third], rubric).lot
    #expect(three.order == ["b", "a", "c"])
    #expect(three.totals["a"] == "69.00")
    #expect(three.totals["b"] == "70.00")
  }

  @Test("rounding before ranking would tie the dearer with the cheaper bid; unrounded it is behind")
  // Source: the national system, where 100.04 and 100.03 both became 76.95.
  func roundingBeforeRanking() throws {
    let bids = [
      SampleBid("dear", price: "100.04"), SampleBid("low", price: "76.98"),
      SampleBid("cheap", price: "100.03"),
    ]
    let unrounded = try Sample.rubric(PublishedCasesTests.priceOnly, settings: "")
    #expect(try Sample.evaluate(bids, unrounded).lot.order == ["low", "cheap", "dear"])
    let rounded = try Sample.rubric(
      PublishedCasesTests.priceOnly, settings: "rounding: {scores: 0, mode: half-up}")
    let lot = try Sample.evaluate(bids, rounded).lot
    #expect(lot.ranking.map(\.rank) == [1, 2, 2])
    #expect(lot.ranking.map(\.status) == [.recommended, .tied, .tied])
  }
}
