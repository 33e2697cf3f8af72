import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("setting a gate aside by a recorded decision")
struct SetAsideTests {
  private let criteria = """
      - {id: quality, title: Quality, weight: 60, minimum-mark: 2, minimum-score: 50}
      - {id: staff, title: Staff, weight: 10, minimum-mark: 2}
      - {id: price, title: Price, weight: 30, measure: price, formula: lowest-proportional,
         non-positive-price: disqualify}
    """

  private func decision(
    _ gate: String, _ bid: String, lot: String? = nil
  ) throws -> Decision {
    let place = SourceLocation(file: "decisions.yaml", line: 2, column: 5)
    return Decision(
      .setAside(gate: Sourced(gate, at: place), legalBasis: "Tender, paragraph 4.7"),
      bid: Sourced(bid, at: place), lot: lot.map { Sourced($0, at: place) }, reason: "Two readings",
      role: "Head of Procurement", date: try #require(CalendarDate(iso: "2026-06-30")),
      source: place)
  }

  private func evaluate(
    _ bids: [SampleBid], _ decisions: [Decision], criteria: String? = nil, settings: String = ""
  ) throws -> (lot: LotResult?, found: [Diagnostic]) {
    var log = DiagnosticLog()
    let result = Evaluator.evaluate(
      try Sample.competition(bids),
      against: try Sample.rubric(criteria ?? self.criteria, settings: settings),
      decisions: Decisions(decisions), log: &log)
    return (result?.lots[0], log.finished())
  }

  private let bids = [
    SampleBid("b1", price: "100", marks: ["quality": 1, "staff": 5]),
    SampleBid("b2", price: "200", marks: ["quality": 5, "staff": 5]),
    SampleBid("b3", price: "50", marks: ["quality": 1, "staff": 1]),
  ]

  @Test("a comparison of rules ranks the bids that the decisions let stand, lot by lot")
  func compared() throws {
    var log = DiagnosticLog()
    let comparison = try #require(
      RuleComparison.of(
        try Sample.competition(bids), against: try Sample.rubric(criteria),
        decisions: Decisions([try decision("quality", "b1")]), log: &log))
    let lot = try #require(comparison.lots.first)
    #expect(lot.published.order == ["b2", "b1"])
    let ranked = (lot.formulas + lot.methods).compactMap { rule -> LotResult? in
      if case .ranked(let lot) = rule.outcome { lot } else { nil }
    }
    #expect(ranked.count > 20)
    #expect(ranked.allSatisfy { $0.order.sorted() == ["b1", "b2"] })
  }

  @Test("a price over the maximum is set aside, and the formula compares it with the others")
  func maximumPrice() throws {
    let criteria = """
        - {id: quality, title: Quality, weight: 60}
        - {id: price, title: Price, weight: 40, measure: price, formula: linear-min-max, maximum-price: 150}
      """
    let bids = [
      SampleBid("b1", price: "150", marks: ["quality": 4]),
      SampleBid("b2", price: "150.01", marks: ["quality": 5]),
      SampleBid("b3", price: "100", marks: ["quality": 1]),
    ]
    let (barred, _) = try evaluate(bids, [], criteria: criteria)
    #expect(barred?.disqualified.map(\.bid.id) == ["b2"])
    let (lot, found) = try evaluate(bids, [try decision("price", "b2")], criteria: criteria)
    let result = try #require(lot)
    #expect(found.isEmpty && result.disqualified.isEmpty)
    #expect(try result.score("b2", "price").score == .zero)
    #expect(try result.score("b3", "price").score == FixedDecimal(40))
    #expect(result.setAside(of: result.ranking[0]).map(\.criterion) == ["price"])
  }

  @Test("the gate no longer disqualifies the bid, and the lot shows it as failed and set aside")
  func setAside() throws {
    let (lot, found) = try evaluate(bids, [try decision("quality", "b1")])
    let result = try #require(lot)
    #expect(found.isEmpty)
    #expect(result.order == ["b2", "b1"])
    #expect(result.admitted.map(\.bid.id) == ["b1"])
    #expect(
      result.admitted.first?.gates.map(\.basis) == [
        "agreed mark 1, minimum 2", "60 × (1 ÷ 5) = 12.00 of 60 = 20%, minimum 50%",
      ])
    #expect(
      result.admitted.first?.gates.allSatisfy { $0.setAside?.role == "Head of Procurement" } == true
    )
    #expect(result.setAside(of: result.ranking[1]).count == 2)
    #expect(result.setAside(of: result.ranking[0]).isEmpty)
    #expect(result.gates.first?.findings.map { $0.setAside != nil } == [true, false, false])
    #expect(!result.standsOpen)
    // The price that it is ranked at counts for the others now.
    #expect(try result.score("b2", "price").basis.contains("100.00 ÷ 200.00"))
  }

  @Test("other gates still disqualify, and a decision is for its bid alone")
  func others() throws {
    let (lot, found) = try evaluate(bids, [try decision("quality", "b3")])
    let result = try #require(lot)
    #expect(found.isEmpty)
    #expect(result.order == ["b2"])
    #expect(result.admitted.isEmpty)
    let third = try #require(result.disqualified.first { $0.bid.id == "b3" })
    #expect(third.gates.map { $0.setAside == nil } == [false, true, false])
    #expect(third.gates.map(\.criterion) == ["quality", "staff", "quality"])
  }

  @Test(
    "a decision for a bid, gate or lot that there is not is an error",
    arguments: [
      ("quality", "b9", String?.none, "PRB4082"), ("qualty", "b1", nil, "PRB4083"),
      ("minimum-quality", "b1", nil, "PRB4083"), ("quality", "b1", "north", "PRB4084"),
    ])
  func unknown(gate: String, bid: String, lot: String?, code: String) throws {
    let (result, found) = try evaluate(bids, [try decision(gate, bid, lot: lot)])
    #expect(result == nil)
    #expect(found.map(\.code) == [code])
    #expect(found.first?.location?.file == "decisions.yaml")
  }

  @Test("every decision that is wrong is reported in one run")
  func several() throws {
    let (_, found) = try evaluate(
      bids, [try decision("qualty", "b9"), try decision("staff", "b8", lot: "x")])
    #expect(found.map(\.code) == ["PRB4082", "PRB4083", "PRB4084", "PRB4082"])
    #expect(found[1].hint == "did you mean \"quality\"?")
  }

  @Test("a decision about a gate that the bid did not fail is reported and changes nothing")
  func notFailed() throws {
    let (lot, found) = try evaluate(bids, [try decision("staff", "b2")])
    #expect(found.map(\.code) == ["PRB4086"])
    #expect(lot?.order == ["b2"])
    #expect(lot?.admitted.isEmpty == true)
  }

  @Test(
    "a missing value, a mark off the scale and a price of zero cannot be set aside",
    arguments: [
      ("quality", MarkAnswer.blank, "100", ["PRB4010"]), ("quality", 9, "100", ["PRB4013"]),
      ("price", 5, "0", []), ("quality", .abstained, "100", ["PRB4011"]),
    ])
  func cannot(gate: String, mark: MarkAnswer, price: String, others: [String]) throws {
    let bid = SampleBid("b1", price: price, marks: ["quality": mark, "staff": 5])
    let (lot, found) = try evaluate([bid, bids[1]], [try decision(gate, "b1")])
    #expect(found.map(\.code).sorted() == (others + ["PRB4085"]).sorted())
    #expect(lot?.ranking.isEmpty == true)
  }

  @Test("a value that the bidder left out cannot be set aside where the rubric disqualifies for it")
  func incomplete() throws {
    let bid = SampleBid("b1", marks: ["quality": 5, "staff": 5])
    let (lot, found) = try evaluate(
      [bid, bids[1]], [try decision("price", "b1")], settings: "incomplete-bids: disqualify")
    #expect(found.map(\.code) == ["PRB4085"])
    #expect(lot?.disqualified.map(\.bid.id) == ["b1"])
    #expect(lot?.ranking.isEmpty == true)
  }

  @Test("a minimum and a pass/fail question can be set aside, one without the other")
  func judged() throws {
    let criteria = """
        - {id: insurance, title: Insurance, measure: pass-fail}
        - {id: quality, title: Quality, weight: 100}
      """
    let bid = SampleBid("b1", marks: ["insurance": .verdict(.fail), "quality": 1])
    let both = [try decision("insurance", "b1"), try decision("minimum-quality", "b1")]
    let settings = "minimum-quality: 50"
    let (one, _) = try evaluate([bid], [both[0]], criteria: criteria, settings: settings)
    #expect(one?.ranking.isEmpty == true)
    let (lot, found) = try evaluate([bid], both, criteria: criteria, settings: settings)
    #expect(lot?.order == ["b1"])
    #expect(found.isEmpty)
  }

  @Test("a decision changes neither the rubric's hash nor a score")
  func hash() throws {
    let rubric = try Sample.rubric(criteria)
    let before = rubric.sha256
    let (lot, _) = try evaluate(bids, [try decision("quality", "b1")])
    #expect(rubric.sha256 == before)
    #expect(try lot?.score("b1", "quality").score == Sample.decimal("12.00000000000000000000"))
    let decisions = Decisions([try decision("quality", "b1")])
    #expect(decisions.sha256 != Decisions([try decision("staff", "b1")]).sha256)
    #expect(decisions.sha256 == Decisions([try decision("quality", "b1")]).sha256)
  }
}
