import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("ranking and ties")
struct RankingTests {
  private let criteria = """
      - {id: quality, title: Quality, weight: 60}
      - {id: price, title: Price, weight: 40, measure: price, formula: linear-min-max}
    """

  @Test("first is recommended, second in reserve, the others unsuccessful")
  func statuses() throws {
    let bids = (0...3).map { SampleBid("b\($0)", price: "\(100 + $0)", marks: ["quality": 4]) }
    let lot = try Sample.evaluate(bids, try Sample.rubric(criteria)).lot
    #expect(lot.order == ["b0", "b1", "b2", "b3"])
    #expect(
      lot.ranking.map(\.status) == [.recommended, .reserve, .unsuccessful, .unsuccessful])
    #expect(lot.ranking.map(\.rank) == [1, 2, 3, 4])
    #expect(!lot.standsOpen)
  }

  /// Two bids at 76.00 each: one better in quality, one in price.
  private let level = [
    SampleBid("x", price: "100", marks: ["quality": 3]),
    SampleBid("y", price: "200", marks: ["quality": 5]),
    SampleBid("z", price: "250", marks: ["quality": 5]),
  ]

  @Test("a tie is broken by the published criteria in their order, and the report says by which")
  func publishedTieBreak() throws {
    // x: 36 + 40 = 76; y: 60 + 40 × (250 − 200) ÷ 150 = 73.33…, so level them with a scale of 60.
    let rubric = try Sample.rubric(
      """
        - {id: quality, title: Quality, weight: 50, scale: {from: 0, to: 100, step: 1}}
        - {id: price, title: Price, weight: 50, measure: price, formula: linear-min-max}
      """, ties: "[quality]")
    let bids = [
      SampleBid("x", price: "100", marks: ["quality": 50]),
      SampleBid("y", price: "200", marks: ["quality": 100]),
      SampleBid("z", price: "300", marks: ["quality": 10]),
    ]
    let byQuality = try Sample.evaluate(bids, rubric)
    #expect(byQuality.lot.order == ["y", "x", "z"])
    #expect(byQuality.lot.ranking.map(\.aheadBy) == ["quality", nil, nil])
    #expect(byQuality.lot.ranking.map(\.status) == [.recommended, .reserve, .unsuccessful])
    #expect(byQuality.diagnostics.isEmpty)
    let byPrice = try Sample.rubric(
      """
        - {id: quality, title: Quality, weight: 50, scale: {from: 0, to: 100, step: 1}}
        - {id: price, title: Price, weight: 50, measure: price, formula: linear-min-max}
      """, ties: "[price]")
    #expect(try Sample.evaluate(bids, byPrice).lot.order == ["x", "y", "z"])
  }

  @Test("a tie that nothing published breaks is left standing for a person")
  func tieStands() throws {
    let bids = ["b", "a", "c"].map { SampleBid($0, price: "100", marks: ["quality": 4]) }
    let (lot, diagnostics) = try Sample.evaluate(
      bids, try Sample.rubric(criteria, ties: "[quality, price]"))
    #expect(lot.ranking.map(\.rank) == [1, 1, 1])
    #expect(lot.ranking.map(\.status) == [.tied, .tied, .tied])
    #expect(lot.order == ["a", "b", "c"])
    #expect(lot.standsOpen)
    #expect(diagnostics.map(\.code) == ["PRB4020"])
  }

  @Test("a tie further down decides nothing and is shown by equal ranks")
  func tieFurtherDown() throws {
    let bids = [
      SampleBid("a", price: "100", marks: ["quality": 5]),
      SampleBid("b", price: "100", marks: ["quality": 4]),
      SampleBid("c", price: "100", marks: ["quality": 3]),
      SampleBid("d", price: "100", marks: ["quality": 3]),
    ]
    let (lot, diagnostics) = try Sample.evaluate(bids, try Sample.rubric(criteria))
    #expect(lot.ranking.map(\.rank) == [1, 2, 3, 3])
    #expect(lot.ranking.map(\.status) == [.recommended, .reserve, .unsuccessful, .unsuccessful])
    #expect(diagnostics.isEmpty && !lot.standsOpen)
  }

  @Test("a tie for the reserve is reported, and the first is recommended all the same")
  func tieForReserve() throws {
    let bids = [
      SampleBid("a", price: "100", marks: ["quality": 5]),
      SampleBid("b", price: "100", marks: ["quality": 4]),
      SampleBid("c", price: "100", marks: ["quality": 4]),
    ]
    let (lot, diagnostics) = try Sample.evaluate(bids, try Sample.rubric(criteria))
    #expect(lot.ranking.map(\.status) == [.recommended, .tied, .tied])
    #expect(diagnostics.map(\.code) == ["PRB4020"])
  }

  @Test("no bid at all leaves the lot open")
  func noBids() throws {
    let (lot, diagnostics) = try Sample.evaluate([], try Sample.rubric(criteria))
    #expect(lot.ranking.isEmpty && lot.standsOpen)
    // That there are no bids was reported when they were read.
    #expect(diagnostics.isEmpty)
  }
}
