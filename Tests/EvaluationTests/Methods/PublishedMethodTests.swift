import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("published examples of award methods")
struct PublishedMethodTests {
  private func figures(
    _ method: String, _ criteria: String, _ bids: [SampleBid], price: String = ""
  ) throws -> (order: [String], figures: [String?], bases: [String?]) {
    let rubric = try Sample.rubric(
      criteria + "\n  - {id: price, title: Price, measure: price\(price)}", ties: "[price]",
      method: method)
    let (lot, diagnostics) = try Sample.evaluate(bids, rubric)
    #expect(!diagnostics.contains { $0.severity == .error })
    return (
      lot.order, lot.ranking.map { $0.figure?.shown?.description }, lot.ranking.map(\.figure?.basis)
    )
  }

  private static let quality =
    "  - {id: quality, title: Quality, weight: 100, scale: {from: 0, to: 100, step: 1}}"

  // ProzorroUKR/openprocurement.api, tutorial of tendering/cfaselectionua: 499.00 with features 0.1 of
  // 0.15 and 0.1 of 0.15; coefficient 1.2857142857142858, reduced 388.11.
  @Test("Prozorro: 499.00 with 0.1 of 0.15 and 0.1 of 0.15 is reduced to 388.11")
  func prozorro() throws {
    let found = try figures(
      "reduced-price",
      """
        - {id: air, title: Air, weight: 15, scale: {from: 0, to: 15, step: 1}}
        - {id: years, title: Years, weight: 15, scale: {from: 0, to: 15, step: 1}}
      """, [SampleBid("A", price: "499.00", marks: ["air": 10, "years": 10])],
      price: ", weight: 70")
    #expect(found.figures == ["388.11"])
    #expect(found.bases == ["499.00 ÷ (1 + 20 ÷ 70) ≈ 388.11"])
  }

  // Arithmetic on the same method: a rounding to cents before ranking once gave a contract to the dearer.
  @Test(
    "Prozorro: of 100.04 and 100.03 at the coefficient 1.3 the cheaper is first, and both are told apart"
  )
  func halfPenny() throws {
    let bids = [
      SampleBid("cheap", price: "100.03", marks: ["air": 15, "years": 6]),
      SampleBid("dear", price: "100.04", marks: ["air": 15, "years": 6]),
    ]
    let criteria = """
        - {id: air, title: Air, weight: 15, scale: {from: 0, to: 15, step: 1}}
        - {id: years, title: Years, weight: 15, scale: {from: 0, to: 15, step: 1}}
      """
    let exact = try figures("reduced-price", criteria, bids, price: ", weight: 70")
    #expect(exact.order == ["cheap", "dear"])
    #expect(exact.figures == ["76.946", "76.954"])
    let rubric = try Sample.rubric(
      criteria + "\n  - {id: price, title: Price, weight: 70, measure: price}",
      method: "{name: reduced-price, round-to: 2}")
    let rounded = try Sample.evaluate(bids, rubric).lot
    #expect(rounded.ranking.map { $0.figure?.shown?.description } == ["76.95", "76.95"])
    #expect(rounded.ranking.map(\.rank) == [1, 1], "a published rounding makes them level")
  }

  // Negometrix, gunnen op waarde: a tender of 80,000 whose answer on 2.1.4 (worth 2,500; partly: 1,500)
  // meets the wish partly has the fictitious price 78,500.
  @Test("Negometrix: an answer worth 1,500 takes 80,000 down to 78,500")
  func awardOnValue() throws {
    let found = try figures(
      "{name: quality-adjusted-price, values: {wish: {0: 0, 1: 1500, 2: 2500}}}",
      "  - {id: wish, title: Wish, weight: 100, scale: {0: Not met, 1: Partly met, 2: Met}}",
      [SampleBid("A", price: "80000", marks: ["wish": 1])])
    #expect(found.figures == ["78500.00"])
    #expect(found.bases == ["80,000.00 − (wish 1,500.00 for mark 1) = 78,500.00"])
    let share = try figures(
      "{name: quality-adjusted-price, values: {wish: 2500}}",
      "  - {id: wish, title: Wish, weight: 100, scale: {from: 0, to: 100, step: 20}}",
      [SampleBid("A", price: "80000", marks: ["wish": 60])])
    #expect(share.bases == ["80,000.00 − (wish 60 ÷ 100 × 2,500.00) = 78,500.00"])
  }

  // Negometrix, utility index: with N = 1 the best quality at the lowest price reaches 1 (100%), and ten
  // parts of quality justify ten parts of price. The figures are arithmetic on its formula.
  @Test(
    "Negometrix: the best quality at the lowest price has the utility 1, and N scales what lacks")
  func utility() throws {
    let criteria =
      "  - {id: quality, title: Quality, weight: 50, scale: {from: 0, to: 100, step: 1}}"
    let even = try figures(
      "utility-index", criteria,
      [
        SampleBid("best", price: "100", marks: ["quality": 90]),
        SampleBid("less", price: "100", marks: ["quality": 80]),
        SampleBid("dear", price: "125", marks: ["quality": 90]),
      ], price: ", weight: 50")
    #expect(even.order == ["best", "less", "dear"])
    #expect(even.figures == ["1.00", "0.90", "0.80"])
    let quarter = try figures(
      "utility-index",
      "  - {id: quality, title: Quality, weight: 20, scale: {from: 0, to: 100, step: 1}}",
      [
        SampleBid("best", price: "100", marks: ["quality": 100]),
        SampleBid("less", price: "100", marks: ["quality": 60]),
      ], price: ", weight: 80")
    #expect(quarter.figures == ["1.00", "0.90"])
  }

  // Negometrix, value for money 50/50 index, (Q ÷ P) × X, with X of the size of the prices; arithmetic.
  @Test("Negometrix: with a constant of the size of the prices the value index is easy to read")
  func valueForMoney() throws {
    let found = try figures(
      "{name: quality-per-price, constant: 100000}", PublishedMethodTests.quality,
      [
        SampleBid("A", price: "80000", marks: ["quality": 60]),
        SampleBid("B", price: "100000", marks: ["quality": 80]),
      ])
    #expect(found.order == ["B", "A"])
    #expect(found.figures == ["80.00", "75.00"])
  }

  // tessa, value for money index: "if you were content with 80% at £1m you may not want to pay £180k more
  // for 99%, even if the latter has the higher index"; its arithmetic.
  @Test("tessa: 99% for 1.18 million has a higher index than 80% for one million")
  func goldPlating() throws {
    let found = try figures(
      "{name: quality-per-price, constant: 1000000}", PublishedMethodTests.quality,
      [
        SampleBid("content", price: "1000000", marks: ["quality": 80]),
        SampleBid("plated", price: "1180000", marks: ["quality": 99]),
      ])
    #expect(found.order == ["plated", "content"])
    #expect(found.figures == ["83.90", "80.00"])
  }

  // tessa, monetising non-cost score: Cost − (Q × WTP); arithmetic.
  @Test("tessa: Cost − Q × WTP")
  func monetised() throws {
    let found = try figures(
      "{name: monetised-quality, per-point: 5000}", PublishedMethodTests.quality,
      [
        SampleBid("content", price: "1000000", marks: ["quality": 80]),
        SampleBid("plated", price: "1180000", marks: ["quality": 99]),
      ])
    #expect(found.order == ["content", "plated"])
    #expect(found.figures == ["600000.00", "685000.00"])
  }

  // Local Government Procurement (Australia), Methods of evaluating price in tenders, part 4: a tender of
  // $100,000 with the score 85 of 100; the lowest score here is 60, SI = 185 ÷ 160.
  @Test("Local Government Procurement: 100,000 with 85 of 100 over a lowest score of 60")
  func relativeValue() throws {
    let found = try figures(
      "relative-value-cost", PublishedMethodTests.quality,
      [
        SampleBid("A", price: "100000", marks: ["quality": 85]),
        SampleBid("B", price: "90000", marks: ["quality": 60]),
      ])
    #expect(found.order == ["A", "B"])
    #expect(found.figures == ["86486.49", "90000.00"])
    #expect(
      found.bases[0] == "100,000.00 ÷ ((85 + 100) ÷ (60 + 100)) ≈ 86,486.49")
  }

  // New Zealand Transport Agency, price quality method: premium = estimate × weighted sum margin ÷ price
  // weight, nothing for the lowest weighted sum; arithmetic.
  @Test("New Zealand: a margin of 6 points at a price weight of 70 is worth 6/70 of the estimate")
  func priceQuality() throws {
    let found = try figures(
      "{name: price-quality-method, estimate: 700000}",
      "  - {id: quality, title: Quality, weight: 30, scale: {from: 0, to: 100, step: 5}}",
      [
        SampleBid("A", price: "720000", marks: ["quality": 80]),
        SampleBid("B", price: "670000", marks: ["quality": 60]),
      ], price: ", weight: 70")
    #expect(found.order == ["A", "B"])
    #expect(found.figures == ["660000.00", "670000.00"])
    #expect(found.bases[0] == "720,000.00 − 700,000.00 × (24 − 18) ÷ 70 = 660,000.00")
  }
}
