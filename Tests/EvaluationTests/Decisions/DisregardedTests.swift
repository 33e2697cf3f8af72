import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("a disregarded bid is as though it had never been made")
struct DisregardedTests {
  private let place = SourceLocation(file: "decisions.yaml", line: 2, column: 5)

  private func decision(_ kind: Decision.Kind, _ bid: String) throws -> Decision {
    Decision(
      kind, bid: Sourced(bid, at: place), reason: "Because", role: "Head",
      date: try #require(CalendarDate(iso: "2026-06-30")), source: place)
  }

  private func disregarded(_ bid: String) throws -> Decision {
    let asked = try #require(CalendarDate(iso: "2026-06-20"))
    let answer = LowPriceInquiry.Answer.given(on: asked, explanation: "Our own secret stock")
    return try decision(
      .lowPrice(LowPriceInquiry(.disregarded, askedOn: asked, answer: answer)), bid)
  }

  private func evaluate(
    _ bids: [SampleBid], _ rubric: Rubric, _ decisions: [Decision] = [], regime: Regime = .none
  ) throws -> LotResult {
    var log = DiagnosticLog()
    let sample = try Sample.competition(bids)
    let competition = Competition(
      id: sample.id, title: sample.title, currency: sample.currency, regime: regime,
      lots: sample.lots)
    let result = Evaluator.evaluate(
      competition, against: rubric, decisions: Decisions(decisions), log: &log)
    return try #require(result, "\(log.finished().map(\.message))").lots[0]
  }

  /// The ranking with every score and basis of it, but for the rows of the bids.
  private func shown(_ lot: LotResult) -> [String] {
    lot.ranking.map { ranked in
      let scores = lot.scores(of: ranked).map { "\($0.score) \($0.basis)" }
      let figure = ranked.figure.map { "\($0.shown?.description ?? "") \($0.basis)" } ?? ""
      return
        "\(ranked.rank) \(lot.bid(ranked).id) \(ranked.total) \(ranked.status) \(figure) \(scores)"
    }
  }

  /// Holds a lot with its winner disregarded against the lot without it.
  private func check(_ bids: [SampleBid], _ rubric: Rubric, seed: UInt64) throws {
    guard let winner = try evaluate(bids, rubric).order.first else { return }
    // The last of the file, so that the cells of the others are the same.
    let last = bids.filter { $0.id != winner } + bids.filter { $0.id == winner }
    let without = try evaluate(Array(last.dropLast()), rubric)
    let disregarded = try evaluate(last, rubric, [try disregarded(winner)])
    #expect(shown(disregarded) == shown(without), "seed \(seed)")
    #expect(disregarded.ranking == without.ranking, "seed \(seed)")
    #expect(disregarded.priceFlags.map(\.basis) == without.priceFlags.map(\.basis))
    #expect(disregarded.disqualified.map(\.bid.id).contains(winner))
  }

  @Test("under every award method, with the winner disregarded", arguments: MethodSample.all)
  func methods(sample: MethodSample) throws {
    let rubric = try sample.rubric()
    for seed in 1...4 as ClosedRange<UInt64> {
      try check(MethodSample.bids(seed: seed, count: 6), rubric, seed: seed)
    }
  }

  @Test(
    "under every price formula, where scores are set against the best and prices are screened",
    arguments: FormulaSamples.all.sorted { $0.key < $1.key }.map { $0.value[0] })
  func formulas(formula: String) throws {
    let rubric = try Sample.rubric(
      """
        - {id: plan, title: Plan, weight: 30, scale: {from: 0, to: 100, step: 1}, normalise: best}
        - {id: team, title: Team, weight: 20}
        - {id: price, title: Price, weight: 50, measure: price, formula: \(formula)}
      """,
      settings: """
        rounding: {scores: 2, mode: half-up}
        price-screen: {below-mean-of-others: 20, below-median-of-others: 10}
        """)
    for seed in 1...3 as ClosedRange<UInt64> {
      var bids = MethodSample.bids(seed: seed, count: 6)
      for index in bids.indices {
        bids[index].price = "\(2000 + index * 150)"
      }
      try check(bids, rubric, seed: seed)
    }
  }

  private let twoCriteria = """
      - {id: quality, title: Quality, weight: 60, minimum-mark: 3}
      - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}
    """

  @Test("a gate set aside does not bring it back, and the gate's decision stays on record")
  func setAside() throws {
    let rubric = try Sample.rubric(twoCriteria)
    let bids = [
      SampleBid("b1", price: "200", marks: ["quality": 4]),
      SampleBid("b2", price: "100", marks: ["quality": 2]),
    ]
    let gate = try decision(
      .setAside(gate: Sourced("quality", at: place), legalBasis: "Paragraph 4"), "b2")
    for decisions in [[gate, try disregarded("b2")], [try disregarded("b2"), gate]] {
      let lot = try evaluate(bids, rubric, decisions)
      #expect(lot.order == ["b1"] && lot.admitted.isEmpty)
      #expect(try lot.score("b1", "price").score == FixedDecimal(40))
      let gates = try #require(lot.disqualified.first).gates
      #expect(Set(gates.map(\.criterion)) == ["quality", "low-price"])
      #expect(gates.filter { $0.setAside != nil }.map(\.criterion) == ["quality"])
    }
  }

  @Test("a decision cannot set aside that a price is disregarded")
  func notSetAside() throws {
    let rubric = try Sample.rubric(twoCriteria)
    let bids = [
      SampleBid("b1", price: "200", marks: ["quality": 4]),
      SampleBid("b2", price: "100", marks: ["quality": 4]),
    ]
    var log = DiagnosticLog()
    let gate = try decision(
      .setAside(gate: Sourced("low-price", at: place), legalBasis: "Paragraph 4"), "b2")
    let result = Evaluator.evaluate(
      try Sample.competition(bids), against: rubric,
      decisions: Decisions([gate, try disregarded("b2")]), log: &log)
    #expect(result == nil && log.finished().map(\.code) == ["PRB4083"])
  }

  @Test("with every bid disregarded none is left, and that stands open")
  func all() throws {
    let rubric = try Sample.rubric(twoCriteria)
    let bids = ["b1", "b2"].map { SampleBid($0, price: "100", marks: ["quality": 4]) }
    let lot = try evaluate(bids, rubric, [try disregarded("b1"), try disregarded("b2")])
    #expect(lot.ranking.isEmpty && lot.disqualified.count == 2 && lot.standsOpen)
  }

  @Test("the ground is that of the regime, and the bidder's own words are not repeated")
  func grounds() throws {
    let rubric = try Sample.rubric(twoCriteria)
    let bids = ["b1", "b2"].map { SampleBid($0, price: "100", marks: ["quality": 4]) }
    for (regime, ground) in [
      (Regime.procurementAct2023, "(Procurement Act 2023 s.19(3)(c))"),
      (.publicContractsRegulations2015, "(Public Contracts Regulations 2015 reg 69(4))"),
      (.eu201424, "(Directive 2014/24/EU Article 69(3))"), (.none, "abnormally low by"),
    ] {
      let lot = try evaluate(bids, rubric, [try disregarded("b2")], regime: regime)
      let basis = try #require(lot.disqualified.first?.gates.first).basis
      #expect(basis.contains(ground), "\(basis)")
      #expect(basis.contains("answered on 2026-06-20") && !basis.contains("secret"))
    }
  }

  @Test("a tie further down is settled under a method that ranks by the price")
  func tieUnderAnotherMethod() throws {
    let rubric = try Sample.rubric(
      """
        - {id: quality, title: Quality, weight: 100}
        - {id: price, title: Price, measure: price}
      """, method: "lowest-price")
    let bids = [("b0", "90"), ("b1", "100"), ("b2", "100"), ("b3", "100"), ("b4", "110")].map {
      SampleBid($0.0, price: $0.1, marks: ["quality": 4])
    }
    let tie = try decision(.tie(over: ["b1", "b2"].map { Sourced($0, at: place) }), "b3")
    let lot = try evaluate(bids, rubric, [tie])
    #expect(lot.order == ["b0", "b3", "b1", "b2", "b4"])
    #expect(lot.ranking.map(\.rank) == [1, 2, 3, 3, 5])
    #expect(
      lot.ranking.map(\.status) == [
        .recommended, .reserve, .unsuccessful, .unsuccessful, .unsuccessful,
      ])
    #expect(lot.totals == (try evaluate(bids, rubric)).totals)
  }
}
