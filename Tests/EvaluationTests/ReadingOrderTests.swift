import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("the order in which bids were read changes nothing")
struct ReadingOrderTests {
  private let rubric = """
      - {id: length, title: Length, weight: 50, measure: contract-length, normalise: best,
         curve: [{months: 1, score: 0}, {months: 25, score: 100}, {months: 49, score: 0}]}
      - {id: price, title: Price, weight: 30, measure: price, formula: linear-min-max}
      - {id: quality, title: Quality, weight: 20, minimum-mark: 2}
    """

  private func bids(_ ids: [String: SampleBid], order: [String]) -> [SampleBid] {
    order.compactMap { ids[$0] }
  }

  /// Two bids have the best length and the lowest price, on the two sides of the curve's top.
  private let level = [
    "a": SampleBid("a", price: "100", months: 13, marks: ["quality": 4]),
    "b": SampleBid("b", price: "100", months: 37, marks: ["quality": 4]),
    "c": SampleBid("c", price: "200", months: 7, marks: ["quality": 4]),
    "d": SampleBid("d", price: "150", months: 7, marks: ["quality": 1]),
    "e": SampleBid("e", price: "150", months: 7, marks: ["quality": 0]),
  ]

  @Test("the bid that others are compared with is named alike in every basis")
  func bases() throws {
    func bases(_ order: [String]) throws -> [String: [String]] {
      let lot = try Sample.evaluate(bids(level, order: order), try Sample.rubric(rubric)).lot
      return Dictionary(
        uniqueKeysWithValues: lot.ranking.map { ranked in
          (lot.bid(ranked).id, lot.scores(of: ranked).map(\.basis))
        })
    }
    let expected = try bases(["a", "b", "c"])
    #expect(expected.count == 3)
    #expect(try bases(["b", "a", "c"]) == expected)
    #expect(try bases(["c", "b", "a"]) == expected)
  }

  @Test("the lowest price that a score rests on is the same bid's")
  func comparedPrice() throws {
    for order in [["a", "b", "c"], ["c", "b", "a"]] {
      let lot = try Sample.evaluate(bids(level, order: order), try Sample.rubric(rubric)).lot
      let line = try #require(lot.lot.bids.first { $0.id == "a" }).source.line
      #expect(try lot.score("c", "price").sources.map(\.line).contains(line))
    }
  }

  @Test("bids that are out, and bids that lack something, stand in the order of their ids")
  func disqualified() throws {
    let lot = try Sample.evaluate(
      bids(level, order: ["e", "a", "d"]), try Sample.rubric(rubric)
    ).lot
    #expect(lot.disqualified.map(\.bid.id) == ["d", "e"])
    let incomplete = try Sample.evaluate(
      [SampleBid("z", price: "1", months: 2), SampleBid("y", price: "1", months: 2)],
      try Sample.rubric(rubric)
    ).lot
    #expect(incomplete.incomplete.map(\.bid.id) == ["y", "z"])
  }
}
