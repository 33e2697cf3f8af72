import Evaluation
import Procurement
import Testing

@Suite("rules for lots best-total and lowest-price")
struct BestTotalTests {
  // Prices are equal, so that a total is 40 and 0.6 of the mark.
  private let offers = """
    north: a1 Alder 100 90, b1 Birch 100 85
    south: a2 Alder 100 90, b2 Birch 100 40
    """

  @Test("the bidder keeps the lot where it is farther ahead, whatever the order of the lots")
  func trade() throws {
    let (result, codes) = try LotSample(offers, rules: "{most-per-bidder: 1, rule: best-total}")
      .evaluate()
    let assignment = try #require(result.assignment)
    #expect(codes.isEmpty)
    #expect(assignment.inShort == ["north b1", "south a2"])
    let objective = try #require(assignment.objective)
    #expect(objective.value.description == "185.00")
    #expect(objective.nextBest?.description == "158.00")
    #expect(objective.withoutCap.description == "188.00")
    #expect(objective.basis == "north b1 91.00 + south a2 94.00 = 185.00")
    #expect(
      assignment.awards[0].reason
        == "Birch (b1), rank 2, has it in the assignment of 2 lots with the highest sum of totals, "
        + "185.00; without it the highest is 158.00")
  }

  @Test("a bid passed over is told the cap, the lots that use it up, and their figures")
  func passedOver() throws {
    let (result, _) = try LotSample(offers, rules: "{most-per-bidder: 1, rule: best-total}")
      .evaluate()
    #expect(
      result.assignment?.awards[0].passedOver.map(\.reason) == [
        "at most 1 lot goes to a bidder, and this one has south (rank 1, total 94.00); the assignment "
          + "with the highest sum of totals, 185.00, gives it that"
      ])
  }

  @Test("without a bidder over the cap every lot goes to its first")
  func uncapped() throws {
    let (result, _) = try LotSample(offers, rules: "{most-per-bidder: 2, rule: best-total}")
      .evaluate()
    #expect(result.assignment?.inShort == ["north a1", "south a2"])
    #expect(result.assignment?.objective?.value == result.assignment?.objective?.withoutCap)
  }

  @Test("more lots awarded come before a higher sum")
  func moreLots() throws {
    let (result, codes) = try LotSample(
      "north: a1 Alder 100 90, b1 Birch 100 10\nsouth: a2 Alder 100 90",
      rules: "{most-per-bidder: 1, rule: best-total}"
    ).evaluate()
    let assignment = try #require(result.assignment)
    #expect(codes.isEmpty)
    #expect(assignment.inShort == ["north b1", "south a2"])
    #expect(assignment.awards[1].reason.hasSuffix("; without it only 1 lot could be awarded"))
  }

  @Test("equal best assignments are left to a person, lot by lot")
  func ties() throws {
    let (result, codes) = try LotSample(
      """
      north: a1 Alder 100 90, b1 Birch 100 80
      south: a2 Alder 100 90, b2 Birch 100 80
      east: c3 Cedar 100 70
      """, rules: "{most-per-bidder: 1, rule: best-total}"
    ).evaluate()
    #expect(result.assignment?.inShort == ["north ?", "south ?", "east c3"])
    #expect(codes == ["PRB4139", "PRB4139"])
    #expect(result.standsOpen)
  }

  @Test("a published order of the lots breaks the tie: the first lot gets its better-ranked bid")
  func tiesByOrder() throws {
    var sample = LotSample(
      "north: a1 Alder 100 90, b1 Birch 100 80\nsouth: a2 Alder 100 90, b2 Birch 100 80",
      rules: "{most-per-bidder: 1, rule: best-total, order: [south, north]}")
    let (result, codes) = try sample.evaluate()
    #expect(codes.isEmpty)
    #expect(result.assignment?.inShort == ["north b1", "south a2"])
    #expect(
      result.assignment?.awards[0].reason.hasSuffix("the published order of the lots decides")
        == true)
    sample.rules = "{most-per-bidder: 1, rule: best-total, order: [north, south]}"
    #expect(try sample.evaluate().result.assignment?.inShort == ["north a1", "south b2"])
  }

  @Test("lowest-price takes the lowest sum of prices, where the price alone is ranked by")
  func lowestPrice() throws {
    var sample = LotSample(
      "north: a1 Alder 100 50, b1 Birch 104 50\nsouth: a2 Alder 200 50, b2 Birch 290 50",
      rules: "{most-per-bidder: 1, rule: lowest-price}")
    sample.quality = 60
    var log = DiagnosticLog()
    #expect(
      Evaluator.evaluate(try sample.competition(), against: try sample.rubric(), log: &log) == nil)
    #expect(log.finished().map(\.code) == ["PRB4134"])
    let rubric = try Sample.rubric(
      "  - {id: price, title: Price, weight: 100, measure: price, formula: lowest-proportional}",
      settings: "rounding: {scores: 2, mode: half-up}\nlots: \(sample.rules)")
    log = DiagnosticLog()
    let unmarked = Competition(
      id: "x", title: "X", currency: try #require(Currency("GBP")),
      lots: try sample.competition().lots.map {
        Lot(
          id: $0.id, title: $0.title, bids: $0.bids,
          marks: MarkTable(bids: $0.bids.map(\.id), marks: []))
      })
    let result = try #require(Evaluator.evaluate(unmarked, against: rubric, log: &log))
    #expect(result.assignment?.inShort == ["north b1", "south a2"])
    #expect(result.assignment?.objective?.value == FixedDecimal(304))
    #expect(result.assignment?.objective?.nextBest == FixedDecimal(390))
    #expect(result.assignment?.objective?.withoutCap == FixedDecimal(300))
  }

  @Test("a lot that is not ranked yet leaves every lot to a person")
  func unranked() throws {
    var sample = LotSample(offers, rules: "{most-per-bidder: 1, rule: best-total}")
    sample.offers[3] = LotSample.Offer(
      id: "b2", bidder: "Birch", lot: "south", price: 0, mark: 40)
    let (result, codes) = try sample.evaluate()
    #expect(codes == ["PRB4015"])
    #expect(result.assignment?.inShort == ["north ?", "south ?"])
  }

  @Test("prices of more than thirty digits are refused, not wrapped around")
  func overflow() throws {
    let rubric = try Sample.rubric(
      "  - {id: price, title: Price, weight: 100, measure: price, formula: lowest-proportional}",
      settings:
        "rounding: {scores: 2, mode: half-up}\nlots: {most-per-bidder: 1, rule: lowest-price}")
    let huge = "170000000000000000000000000000000000000"
    let place = SourceLocation(file: "bids.csv", line: 2, column: 1)
    let pounds = try #require(Currency("GBP"))
    let lots = try ["north", "south"].map { id in
      let bids = try ["a", "b"].map { bidder in
        Bid(
          id: id + bidder, bidder: bidder, source: place,
          statedPrice: Sourced(Money(try FixedDecimal(parsing: huge), pounds), at: place))
      }
      return Lot(
        id: id, title: id, bids: bids, marks: MarkTable(bids: bids.map(\.id), marks: []))
    }
    var log = DiagnosticLog()
    let result = try #require(
      Evaluator.evaluate(
        Competition(id: "x", title: "X", currency: pounds, lots: lots), against: rubric, log: &log))
    #expect(log.finished().map(\.code) == ["PRB4022"])
    #expect(result.assignment?.inShort == ["north ?", "south ?"])
  }
}
