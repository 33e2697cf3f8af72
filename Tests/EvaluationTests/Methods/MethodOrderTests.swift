import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("award methods with an order of their own")
struct MethodOrderTests {
  private func evaluate(
    _ method: String, _ bids: [(id: String, price: String, quality: Int)], ties: String = "[]",
    price: String = ""
  ) throws -> LotResult {
    let rubric = try Sample.rubric(
      """
        - {id: quality, title: Quality, weight: 100, scale: {from: 0, to: 100, step: 1}}
        - {id: price, title: Price, measure: price\(price)}
      """, ties: ties, method: method)
    let (lot, diagnostics) = try Sample.evaluate(
      bids.map {
        SampleBid($0.id, price: $0.price, marks: ["quality": .mark(FixedDecimal($0.quality))])
      },
      rubric)
    #expect(!diagnostics.contains { $0.severity == .error })
    return lot
  }

  @Test("within the range quality decides, and the others follow by their quotient")
  func richtwertByQuality() throws {
    let bids = [
      ("cheap", "100", 50), ("good", "190", 90), ("edge", "200", 90), ("poor", "100", 44),
    ]
    // Z: 0.5, 0.4737, 0.45 and 0.44; ten percent under the best is 0.45, which is within.
    let lot = try evaluate("{name: extended-richtwert, range: 10, decide-by: quality}", bids)
    #expect(lot.order == ["edge", "good", "cheap", "poor"])
    #expect(lot.ranking.map(\.rank) == [1, 1, 3, 4])
    #expect(lot.ranking[0].figure?.level == "quality 90")
    let broken = try evaluate(
      "{name: extended-richtwert, range: 10, decide-by: quality}", bids, ties: "[price]")
    #expect(broken.order == ["good", "edge", "cheap", "poor"])
    #expect(broken.ranking[0].aheadBy == "price")
    let narrow = try evaluate("{name: extended-richtwert, range: 5%, decide-by: quality}", bids)
    #expect(narrow.order == ["cheap", "good", "edge", "poor"])
    #expect(
      narrow.reason
        == "Bidder cheap (cheap) is the only bid with a value-for-money index within 5% of the best, at "
        + "quality 50; next is Bidder good (good) at quality 90, outside the range")
  }

  @Test(
    "within the range the lower price decides where the rubric says so, and the sentence says it")
  func richtwertByPrice() throws {
    let lot = try evaluate(
      "{name: extended-richtwert, range: 10, decide-by: price}",
      [("best", "200", 100), ("cheap", "190", 90), ("out", "100", 40)])
    #expect(lot.order == ["cheap", "best", "out"])
    #expect(
      lot.reason
        == "Bidder cheap (cheap) has the lowest price, 190.00 GBP, of the 2 bids with a value-for-money "
        + "index within 10% of the best; next is Bidder best (best) with 200.00 GBP")
  }

  @Test(
    "only the prices of the best are opened, and a closed price is neither shown nor breaks a tie")
  func envelopes() throws {
    let bids = [
      ("a", "300", 90), ("b", "200", 80), ("c", "10", 70), ("d", "20", 70), ("e", "5", 60),
    ]
    let lot = try evaluate("{name: two-envelope, open: 2}", bids, ties: "[price]")
    #expect(lot.order == ["b", "a", "c", "d", "e"])
    #expect(lot.ranking.map(\.rank) == [1, 2, 3, 3, 5])
    #expect(
      lot.ranking.map { $0.figure?.shown?.description } == ["200.00", "300.00", nil, nil, nil])
    #expect(lot.ranking.map(\.hasClosedPrice) == [false, false, true, true, true])
    #expect(
      lot.ranking[2].figure?.basis == "quality 70 is under 80, so that the price stays closed")
    #expect(
      lot.reason
        == "Bidder b (b) has the lowest price, 200.00 GBP, of the 2 bids of best quality, whose prices "
        + "are opened; next is Bidder a (a) with 300.00 GBP")
  }

  @Test("bids level with the last that is opened are opened too")
  func levelEnvelopes() throws {
    let lot = try evaluate(
      "{name: two-envelope, open: 2}", [("a", "300", 90), ("b", "200", 80), ("c", "10", 80)])
    #expect(lot.order == ["c", "b", "a"])
    #expect(lot.ranking.allSatisfy { !$0.hasClosedPrice })
  }

  @Test("prices that stay closed are not screened either")
  func screenedEnvelopes() throws {
    let rubric = try Sample.rubric(
      """
        - {id: quality, title: Quality, weight: 100, scale: {from: 0, to: 100, step: 1}}
        - {id: price, title: Price, measure: price}
      """, settings: "price-screen: {below-mean-of-others: 20}",
      method: "{name: two-envelope, open: 2}")
    let (lot, _) = try Sample.evaluate(
      [
        SampleBid("a", price: "100", marks: ["quality": 90]),
        SampleBid("b", price: "100", marks: ["quality": 80]),
        SampleBid("c", price: "1", marks: ["quality": 70]),
      ], rubric)
    #expect(lot.priceScreens.map(\.priceCount) == [2])
    #expect(lot.priceFlags.isEmpty)
  }

  @Test("the best quality within the budget wins, and a bid over it is out")
  func budget() throws {
    let lot = try evaluate(
      "best-quality-at-fixed-price", [("a", "100", 70), ("b", "100.01", 90), ("c", "20", 60)],
      price: ", maximum-price: 100")
    #expect(lot.order == ["a", "c"])
    #expect(lot.disqualified.map(\.bid.id) == ["b"])
    #expect(
      lot.reason
        == "Bidder a (a) has the highest quality, 70, of the 2 bids still standing after the "
        + "budget and all other gates; next is Bidder c (c) with 60")
  }

  @Test("a sentence names qualities with two decimals, or as many more as tell them apart")
  func qualitiesInWords() throws {
    let rubric = try Sample.rubric(
      """
        - {id: quality, title: Quality, weight: 100, scale: {from: 0, to: 300000, step: 1}}
        - {id: price, title: Price, measure: price, maximum-price: 100}
      """, settings: "", method: "best-quality-at-fixed-price")
    func reason(_ one: Int, _ other: Int) throws -> String? {
      try Sample.evaluate(
        [
          SampleBid("a", price: "90", marks: ["quality": .mark(FixedDecimal(one))]),
          SampleBid("b", price: "80", marks: ["quality": .mark(FixedDecimal(other))]),
        ], rubric
      ).lot.reason
    }
    #expect(
      try reason(200_000, 100_000)
        == "Bidder a (a) has the highest quality, 66.67, of the 2 bids still standing after the "
        + "budget and all other gates; next is Bidder b (b) with 33.33")
    #expect(
      try reason(200_001, 200_000)
        == "Bidder a (a) has the highest quality, 66.667, of the 2 bids still standing after the "
        + "budget and all other gates; next is Bidder b (b) with 66.6667")
  }

  @Test("the bid without a figure that is named is the first by id, however bids are read")
  func obstacleByID() throws {
    let rubric = try Sample.rubric(
      """
        - {id: quality, title: Quality, weight: 100, scale: {from: 0, to: 100, step: 1}}
        - {id: price, title: Price, measure: price}
      """, method: "price-per-quality-point")
    let bids = ["c", "a", "b"].map {
      SampleBid($0, price: "90", marks: ["quality": .mark(FixedDecimal($0 == "b" ? 5 : 0))])
    }
    for read in [bids, bids.reversed()] {
      let found = try Sample.evaluate(read, rubric).diagnostics
      #expect(found.contains { $0.message.hasPrefix("bid \"a\" has no price per quality point") })
    }
  }

  @Test("a quality so far behind that the utility index were negative stops the lot")
  func negativeUtility() throws {
    let rubric = try Sample.rubric(
      """
        - {id: quality, title: Quality, weight: 80, scale: {from: 0, to: 100, step: 1}}
        - {id: price, title: Price, weight: 20, measure: price}
      """, method: "utility-index")
    func bids(_ quality: Int) -> [SampleBid] {
      [
        SampleBid("best", price: "100", marks: ["quality": 90]),
        SampleBid("poor", price: "10", marks: ["quality": .mark(FixedDecimal(quality))]),
      ]
    }
    #expect(try Sample.codes(bids(64), rubric) == ["PRB4064"])
    // At exactly a quarter behind, N = 4 leaves nothing, which is an index of 0.
    let lot = try Sample.evaluate(bids(65), rubric).lot
    #expect(lot.ranking.map { $0.figure?.shown?.description } == ["0.10", "0.00"])
    #expect(
      lot.ranking[0].figure?.basis
        == "(1 − (72 − 72) ÷ 80 × 80 ÷ 20) ÷ 100.00 × 10.00 = 0.10")
    #expect(
      lot.ranking[0].figure?.sources.map(\.line) == [2, 3], "the lowest price is the other's")
  }
}
