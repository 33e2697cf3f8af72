import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("minima of sections and of quality")
struct MinimumScoreTests {
  private func section(_ minimum: String) throws -> Rubric {
    try Sample.rubric(
      """
        - {id: quality, title: Quality, weight: 50, minimum-score: \(minimum), criteria: [
            {id: delivery, title: Delivery, weight: 60},
            {id: staff, title: Staff, weight: 40, scale: {from: 0, to: 20, step: 1}}]}
        - {id: price, title: Price, weight: 50, measure: price, formula: lowest-proportional}
      """)
  }

  @Test("a section below its minimum disqualifies, with figures that a person can recompute")
  func fails() throws {
    let bids = [
      SampleBid("b1", price: "100", marks: ["delivery": 3, "staff": 9]),
      SampleBid("b2", price: "400", marks: ["delivery": 4, "staff": 9]),
    ]
    let lot = try Sample.evaluate(bids, try section("60")).lot
    #expect(lot.order == ["b2"])
    let gate = try #require(lot.disqualified.first?.gates.first)
    #expect(gate.criterion == "quality")
    #expect(
      gate.basis
        == "delivery 30 × (3 ÷ 5) + staff 20 × (9 ÷ 20) = 27.00 of 50 = 54%, minimum 60%")
    #expect(gate.sources.map(\.file) == ["marks.csv", "marks.csv", "rubric.yaml"])
    // The price of the bid that failed is no longer the lowest.
    #expect(try lot.score("b2", "price").score == Sample.decimal("50.00"))
  }

  @Test(
    "equality passes, and the least shortfall fails",
    arguments: [
      ("54", true), ("54.0000000001", false), ("53.99", true), ("0", true), ("100", false),
    ])
  func boundary(minimum: String, passes: Bool) throws {
    let bids = [SampleBid("b1", price: "100", marks: ["delivery": 3, "staff": 9])]
    let lot = try Sample.evaluate(bids, try section(minimum)).lot
    #expect(lot.ranking.isEmpty != passes)
  }

  @Test(
    "thirds are compared exactly: nothing is rounded before the comparison",
    arguments: [
      ("66.66666666666666666666", true, "20.00 of 30 = 66.66666666666666666666…%"),
      ("66.66666666666666666667", false, "20.00 of 30 = 66.66666666666666666666…%"),
      ("66.67", false, "20.00 of 30 = 66.66…%"), ("66.66", true, "20.00 of 30 = 66.66…%"),
    ])
  func thirds(minimum: String, passes: Bool, figure: String) throws {
    let rubric = try Sample.rubric(
      """
        - {id: quality, title: Quality, weight: 30, minimum-score: \(minimum),
           scale: {0: No, 1: Some, 2: Most, 3: All}}
        - {id: rest, title: Rest, weight: 70}
      """)
    let lot = try Sample.evaluate([SampleBid("b1", marks: ["quality": 2, "rest": 1])], rubric).lot
    let finding = try #require(lot.gates.first?.findings.first)
    #expect(finding.outcome == (passes ? .pass : .fail))
    #expect(
      finding.basis
        == "30 × (2 ÷ 3) = \(figure), minimum \(try Sample.decimal(minimum).trimmed)%")
    #expect(lot.ranking.isEmpty != passes)
  }

  @Test("a section that falls short by a third of a mark's share is 59.99…%, and fails 60")
  func almost() throws {
    // 59.99 × 1 + 0.01 × (2 ÷ 3) of 100 = 59.996…; the published rounding makes both scores 60.00.
    let rubric = try Sample.rubric(
      """
        - {id: quality, title: Quality, weight: 100, minimum-score: 60, criteria: [
            {id: one, title: One, weight: 59.99},
            {id: two, title: Two, weight: 0.01, scale: {0: No, 1: Some, 2: Most, 3: All}},
            {id: three, title: Three, weight: 40}]}
      """)
    let lot = try Sample.evaluate(
      [SampleBid("b1", marks: ["one": 5, "two": 2, "three": 0])], rubric
    ).lot
    let gate = try #require(lot.disqualified.first?.gates.first)
    #expect(gate.basis.hasSuffix("= 59.99… of 100 = 59.99…%, minimum 60%"))
  }

  @Test("a missing mark is reported, and disqualifies nobody, however low the others are")
  func undecided() throws {
    let bids = [SampleBid("b1", price: "100", marks: ["delivery": 0])]
    let (lot, found) = try Sample.evaluate(bids, try section("60"))
    #expect(lot.disqualified.isEmpty)
    #expect(lot.incomplete.map(\.bid.id) == ["b1"])
    #expect(found.map(\.code) == ["PRB4010"])
    let finding = try #require(lot.gates.first?.findings.first)
    #expect(finding.outcome == .undecided)
    #expect(finding.basis == "bid \"b1\" has no agreed mark for \"staff\"")
  }

  @Test("the minimum quality counts all that is not price, whatever the price scores")
  func quality() throws {
    let rubric = try Sample.rubric(
      """
        - {id: quality, title: Quality, weight: 30}
        - {id: length, title: Length, weight: 20, measure: contract-length,
           bands: [{up-to: 12, score: 50}, {over: 12, score: 100}]}
        - {id: price, title: Price, weight: 50, measure: price, formula: lowest-proportional}
      """, settings: "minimum-quality: 64")
    let bids = [
      SampleBid("b1", price: "100", months: 36, marks: ["quality": 2]),
      SampleBid("b2", price: "900", months: 12, marks: ["quality": 4]),
      SampleBid("b3", price: "500", months: 12, marks: ["quality": 3]),
    ]
    let lot = try Sample.evaluate(bids, rubric).lot
    #expect(lot.order == ["b2", "b1"] || lot.order == ["b1", "b2"])
    let gate = try #require(lot.disqualified.first?.gates.first)
    #expect(gate.criterion == "minimum-quality")
    #expect(
      gate.basis
        == "quality 30 × (3 ÷ 5) + length 20 × (50 ÷ 100) = 28.00 of 50 = 56%, minimum 64%")
    // 12 + 20 of 50 is 64%, which is enough.
    #expect(lot.gates.first?.findings.map(\.outcome) == [.pass, .pass, .fail])
  }

  @Test("a single criterion can have a minimum, by length and by type as well")
  func leaves() throws {
    let rubric = try Sample.rubric(
      """
        - {id: length, title: Length, weight: 50, measure: contract-length, minimum-score: 40,
           curve: [{months: 12, score: 0}, {months: 36, score: 100}]}
        - {id: type, title: Type, weight: 50, measure: contract-type, minimum-score: 60,
           preferences: {joint-venture: 100, fixed-term: 60, framework: 50, prime-partner-framework: 0}}
      """)
    let bids = [
      SampleBid("b1", months: 21, type: "fixed-term"),
      SampleBid("b2", months: 22, type: "framework"),
    ]
    let lot = try Sample.evaluate(bids, rubric).lot
    #expect(
      lot.disqualified.map { $0.gates.map { "\($0.criterion): \($0.basis)" } } == [
        [
          "length: 50 × ((0 + (100 − 0) × (21 − 12) ÷ (36 − 12)) ÷ 100) = 18.75 of 50 = 37.5%, minimum 40%"
        ], ["type: 50 × (50 ÷ 100) = 25.00 of 50 = 50%, minimum 60%"],
      ])
  }
}
