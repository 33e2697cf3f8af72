import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("gates and completeness")
struct GateTests {
  private let criteria = """
      - {id: quality, title: Quality, weight: 60, minimum-mark: 2}
      - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}
    """

  @Test("a bid that fails a gate is not ranked, and the others are scored without it")
  func failsMinimumMark() throws {
    let bids = [
      SampleBid("b1", price: "100", marks: ["quality": 4]),
      SampleBid("b2", price: "50", marks: ["quality": 1]),
      SampleBid("b3", price: "200", marks: ["quality": 2]),
    ]
    let lot = try Sample.evaluate(bids, try Sample.rubric(criteria)).lot
    #expect(lot.order == ["b1", "b3"])
    #expect(lot.totals == ["b1": "88.00", "b3": "44.00"])
    #expect(lot.disqualified.map(\.bid.id) == ["b2"])
    let gate = try #require(lot.disqualified.first?.gates.first)
    #expect(gate.criterion == "quality")
    #expect(gate.basis == "agreed mark 1, minimum 2")
    #expect(gate.sources.map(\.file) == ["marks.csv", "rubric.yaml"])
  }

  @Test("a bid that fails several gates is shown with each of them")
  func failsSeveral() throws {
    let rubric = try Sample.rubric(
      """
        - {id: one, title: One, weight: 50, minimum-mark: 3}
        - {id: two, title: Two, weight: 50, minimum-mark: 3}
      """)
    let lot = try Sample.evaluate([SampleBid("b1", marks: ["one": 1, "two": 2])], rubric).lot
    #expect(lot.disqualified.first?.gates.map(\.criterion) == ["one", "two"])
    #expect(lot.ranking.isEmpty && lot.standsOpen)
  }

  @Test(
    "blank, abstained, n/a and a mark off the scale are four different things, and none is a zero",
    arguments: [
      (MarkAnswer.blank, "PRB4010"), (.abstained, "PRB4011"), (.notApplicable, "PRB4012"),
      (6, "PRB4013"),
    ])
  func unscoredMarks(answer: MarkAnswer, code: String) throws {
    let bids = [
      SampleBid("b1", price: "100", marks: ["quality": 4]),
      SampleBid("b2", price: "50", marks: ["quality": answer]),
    ]
    let (lot, diagnostics) = try Sample.evaluate(bids, try Sample.rubric(criteria))
    #expect(diagnostics.map(\.code) == [code])
    #expect(lot.ranking.isEmpty)
    #expect(lot.incomplete.map(\.bid.id) == ["b2"])
  }

  @Test("a zero is a mark: it fails the gate or scores nothing")
  func zeroIsAMark() throws {
    let bids = [SampleBid("b1", price: "100", marks: ["quality": 0])]
    #expect(try Sample.evaluate(bids, try Sample.rubric(criteria)).lot.disqualified.count == 1)
    let open = try Sample.rubric(criteria.replacing(", minimum-mark: 2", with: ""))
    #expect(try Sample.evaluate(bids, open).lot.totals == ["b1": "40.00"])
  }

  @Test("individual marks are shown and never averaged")
  func individualMarks() throws {
    let bids = [SampleBid("b1", price: "100", individual: ["quality": [3, 5]])]
    let (lot, diagnostics) = try Sample.evaluate(bids, try Sample.rubric(criteria))
    #expect(lot.ranking.isEmpty)
    #expect(diagnostics.map(\.code) == ["PRB4010"])
    #expect(
      diagnostics[0].related.map(\.message) == ["evaluator-1 gave 3", "evaluator-2 gave 5"])
  }

  @Test("n/a counts as what the rubric publishes")
  func notApplicablePublished() throws {
    let rubric = try Sample.rubric(
      criteria.replacing("minimum-mark: 2", with: "not-applicable-counts-as: 3"))
    let lot = try Sample.evaluate(
      [SampleBid("b1", price: "100", marks: ["quality": .notApplicable])], rubric
    ).lot
    #expect(lot.totals == ["b1": "76.00"])
    #expect(
      try lot.score("b1", "quality").basis
        == "not applicable, counts as 3 as published: 60 × (3 ÷ 5) = 36.00")
  }

  private let needsEverything = """
      - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}
      - {id: length, title: Length, weight: 30, measure: contract-length,
         bands: [{up-to: 60, score: 100}, {over: 60, score: 50}]}
      - {id: type, title: Type, weight: 30, measure: contract-type, not-allowed: [prime-partner-framework],
         preferences: {joint-venture: 100, fixed-term: 75, framework: 50}}
    """

  @Test("whatever a bid lacks is reported at once")
  func everythingMissing() throws {
    let (lot, diagnostics) = try Sample.evaluate(
      [SampleBid("b1")], try Sample.rubric(needsEverything))
    #expect(diagnostics.map(\.code) == ["PRB4014", "PRB4016", "PRB4018"])
    #expect(lot.incomplete.first?.missing.count == 3)
  }

  @Test("what the bidder left out disqualifies only where the rubric publishes that")
  func incompleteBidsDisqualify() throws {
    let rubric = try Sample.rubric(
      needsEverything, settings: "incomplete-bids: disqualify")
    let (lot, diagnostics) = try Sample.evaluate(
      [
        SampleBid("b1", price: "100", months: 36, type: "framework"),
        SampleBid("b2", price: "90", months: 36),
      ], rubric)
    #expect(!diagnostics.contains { $0.severity == .error })
    #expect(lot.order == ["b1"])
    #expect(lot.disqualified.map(\.bid.id) == ["b2"])
  }

  @Test("what the panel left out never disqualifies")
  func panelsOmissionStops() throws {
    let rubric = try Sample.rubric(criteria, settings: "incomplete-bids: disqualify")
    let (lot, _) = try Sample.evaluate([SampleBid("b1", price: "100")], rubric)
    #expect(lot.disqualified.isEmpty && lot.incomplete.count == 1)
  }

  @Test("a type that is not allowed disqualifies; one nobody knows is an error")
  func contractTypes() throws {
    let rubric = try Sample.rubric(needsEverything)
    let lot = try Sample.evaluate(
      [
        SampleBid("b1", price: "100", months: 36, type: "framework"),
        SampleBid("b2", price: "90", months: 36, type: "prime-partner-framework"),
      ], rubric
    ).lot
    #expect(lot.order == ["b1"])
    #expect(
      lot.disqualified.first?.gates.map(\.basis)
        == ["contract type prime-partner-framework is not allowed"])
    #expect(
      try Sample.codes([SampleBid("b1", price: "1", months: 36, type: "alliance")], rubric)
        == ["PRB4026"])
  }

  @Test(
    "a price of zero or less is an error unless the rubric says what it means",
    arguments: ["0", "-1"])
  func nonPositivePrice(price: String) throws {
    let bids = [SampleBid("b1", price: price), SampleBid("b2", price: "10")]
    func rubric(_ rule: String) throws -> Rubric {
      try Sample.rubric(
        "  - {id: price, title: Price, weight: 100, measure: price, formula: \(rule)}")
    }
    #expect(try Sample.codes(bids, try rubric("lowest-proportional")) == ["PRB4015"])
    let disqualified = try Sample.evaluate(
      bids, try rubric("lowest-proportional, non-positive-price: disqualify")
    ).lot
    #expect(disqualified.order == ["b2"])
    let asIs = try Sample.evaluate(
      bids, try rubric("linear-min-max, non-positive-price: as-is")
    ).lot
    #expect(asIs.order == ["b1", "b2"])
  }

  @Test("marks for something the rubric does not mark are an error, never dropped")
  func unknownCriterion() throws {
    let bids = [SampleBid("b1", price: "100", marks: ["quality": 4, "qualty": 4])]
    #expect(try Sample.codes(bids, try Sample.rubric(criteria)) == ["PRB4023"])
    let priced = [SampleBid("b1", price: "100", marks: ["quality": 4, "price": 4])]
    #expect(try Sample.codes(priced, try Sample.rubric(criteria)) == ["PRB4023"])
  }

  @Test("numbers past what can be computed exactly are an error, not a crash")
  func overflow() throws {
    let rubric = try Sample.rubric(
      "  - {id: price, title: Price, weight: 100, measure: price, formula: linear-min-max, non-positive-price: as-is}"
    )
    let bids = [
      SampleBid("b1", price: "-170000000000000000000000000000000000000"),
      SampleBid("b2", price: "170000000000000000000000000000000000000"),
    ]
    #expect(try Sample.codes(bids, rubric) == ["PRB4022"])
  }
}
