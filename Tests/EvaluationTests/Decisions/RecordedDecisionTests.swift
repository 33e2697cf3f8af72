import Evaluation
import Procurement
import Rubrics
import TestSupport
import Testing

@Suite("decisions on ties, low prices and clarifications")
struct RecordedDecisionTests {
  private let place = SourceLocation(file: "decisions.yaml", line: 2, column: 5)
  private let criteria = """
      - {id: quality, title: Quality, weight: 60}
      - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}
    """

  private func day(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

  private func decision(_ kind: Decision.Kind, _ bid: String, line: Int = 2) throws -> Decision {
    Decision(
      kind, bid: Sourced(bid, at: place), reason: "Because", role: "Head",
      date: try day("2026-06-30"),
      source: SourceLocation(file: "decisions.yaml", line: line, column: 5))
  }

  private func tie(_ bid: String, over: [String], line: Int = 2) throws -> Decision {
    try decision(.tie(over: over.map { Sourced($0, at: place) }), bid, line: line)
  }

  private func price(_ bid: String, _ outcome: LowPriceInquiry.Outcome) throws -> Decision {
    let answer = LowPriceInquiry.Answer.given(
      on: try day("2026-06-25"), explanation: "Own stock")
    return try decision(
      .lowPrice(LowPriceInquiry(outcome, askedOn: try day("2026-06-20"), answer: answer)), bid)
  }

  private func evaluate(
    _ bids: [SampleBid], _ decisions: [Decision], settings: String = ""
  ) throws -> (lot: LotResult?, codes: [String]) {
    var log = DiagnosticLog()
    let result = Evaluator.evaluate(
      try Sample.competition(bids),
      against: try Sample.rubric(
        criteria, settings: "rounding: {scores: 2, mode: half-up}\n" + settings),
      decisions: Decisions(decisions), log: &log)
    return (result?.lots[0], log.finished().map(\.code))
  }

  private func level(_ ids: String...) -> [SampleBid] {
    ids.map { SampleBid($0, price: "100", marks: ["quality": 4]) }
  }

  // MARK: - Ties

  @Test("a decision puts one of two level bids first, and changes no score")
  func two() throws {
    let bids = level("b1", "b2") + [SampleBid("b3", price: "100", marks: ["quality": 1])]
    let (before, open) = try evaluate(bids, [])
    #expect(before?.standsOpen == true && open == ["PRB4020"])
    let (after, found) = try evaluate(bids, [try tie("b2", over: ["b1"])])
    let lot = try #require(after)
    #expect(found.isEmpty && !lot.standsOpen)
    #expect(lot.order == ["b2", "b1", "b3"])
    #expect(lot.ranking.map(\.rank) == [1, 2, 3])
    #expect(lot.ranking.map(\.status) == [.recommended, .reserve, .unsuccessful])
    #expect(lot.totals == before?.totals)
    #expect(lot.ranking.map { $0.decision?.bid.value } == ["b2", nil, nil])
  }

  @Test("of three level bids, those not put apart stay level")
  func three() throws {
    let (lot, found) = try evaluate(
      level("b1", "b2", "b3"), [try tie("b3", over: ["b1", "b2"])])
    #expect(lot?.order == ["b3", "b1", "b2"])
    #expect(lot?.ranking.map(\.rank) == [1, 2, 2])
    #expect(lot?.ranking.map(\.status) == [.recommended, .tied, .tied])
    #expect(lot?.standsOpen == true && found.count == 1)
    let (all, none) = try evaluate(
      level("b1", "b2", "b3"),
      [try tie("b2", over: ["b1"], line: 3), try tie("b3", over: ["b1", "b2"])])
    #expect(all?.order == ["b3", "b2", "b1"] && none.isEmpty)
    #expect(all?.ranking.map(\.rank) == [1, 2, 3])
  }

  @Test(
    "a decision that names too few of the level bids, or bids of other places, has no effect and is said",
    arguments: [("b1", ["b2"]), ("b4", ["b1"]), ("b1", ["b4"])])
  func noSuchTie(bid: String, over: [String]) throws {
    let bids =
      level("b1", "b2", "b3") + [SampleBid("b4", price: "100", marks: ["quality": 1])]
    let (lot, found) = try evaluate(bids, [try tie(bid, over: over)])
    let (without, _) = try evaluate(bids, [])
    #expect(found.contains("PRB4151"))
    #expect(lot?.ranking == without?.ranking)
  }

  @Test(
    "a bid before itself, before a bid that is not there, and two each before the other are errors")
  func unfit() throws {
    let bids = level("b1", "b2")
    #expect(try evaluate(bids, [try tie("b1", over: ["b1"])]).codes == ["PRB4150"])
    #expect(try evaluate(bids, [try tie("b1", over: ["b9"])]).codes == ["PRB4082"])
    let both = [try tie("b1", over: ["b2"]), try tie("b2", over: ["b1"], line: 3)]
    #expect(try evaluate(bids, both).codes == ["PRB4150", "PRB4150"])
  }

  @Test("whatever the decisions, no total changes, and their order changes nothing")
  func property() throws {
    var random = SeededGenerator(seed: 41)
    for _ in 0..<60 {
      let ids = (1...6).map { "b\($0)" }
      let bids = ids.map {
        SampleBid(
          $0, price: "100",
          marks: ["quality": .mark(FixedDecimal(Int.random(in: 3...4, using: &random)))])
      }
      // Who may go before whom follows one hidden order, so that no two decisions contradict.
      let order = ids.shuffled(using: &random)
      var decisions: [Decision] = []
      for (line, id) in order.enumerated() where Bool.random(using: &random) {
        decisions.append(
          try tie(id, over: Array(order[(line + 1)...]), line: line + 2))
      }
      decisions = decisions.filter { decision in
        if case .tie(let over, _) = decision.kind { !over.isEmpty } else { true }
      }
      let (plain, _) = try evaluate(bids, [])
      let (one, _) = try evaluate(bids, decisions)
      let (other, _) = try evaluate(bids, decisions.reversed())
      #expect(one?.totals == plain?.totals)
      #expect(one?.ranking == other?.ranking)
      let ranks = one?.ranking.map(\.rank) ?? []
      #expect(ranks == ranks.sorted() && ranks.first == 1)
      let totals = one?.ranking.map(\.total) ?? []
      #expect(totals == totals.sorted().reversed())
      if decisions.count >= ids.count - 1 { #expect(Set(ranks).count == ids.count) }
    }
  }

  // MARK: - Low prices

  private let screen = "price-screen: {below-mean-of-others: 20}"
  private let priced = [
    SampleBid("b1", price: "200", marks: ["quality": 4]),
    SampleBid("b2", price: "210", marks: ["quality": 4]),
    SampleBid("b3", price: "100", marks: ["quality": 2]),
  ]

  @Test("an accepted price is still shown as flagged, and stands open no longer")
  func accepted() throws {
    let (before, open) = try evaluate(priced, [], settings: screen)
    #expect(before?.standsOpen == true && open == ["PRB4041"])
    let (lot, found) = try evaluate(priced, [try price("b3", .accepted)], settings: screen)
    #expect(found.isEmpty && lot?.standsOpen == false)
    #expect(lot?.priceFlags.map(\.bid.id) == ["b3"])
    #expect(lot?.priceFlags.first?.accepted?.reason == "Because")
    #expect(lot?.totals == before?.totals)
  }

  @Test("a disregarded bid leaves the ranking and the prices that others are compared with")
  func disregarded() throws {
    for settings in [screen, ""] {
      let (lot, found) = try evaluate(
        priced, [try price("b3", .disregarded)], settings: settings)
      #expect(found.isEmpty && lot?.order == ["b1", "b2"])
      #expect(try lot?.score("b1", "price").score == FixedDecimal(40))
      let gate = try #require(lot?.disqualified.first?.gates.first)
      #expect(lot?.disqualified.map(\.bid.id) == ["b3"] && gate.criterion == "low-price")
      #expect(gate.basis.contains("Because") && gate.basis.contains("2026-06-20"))
      #expect(gate.sources.contains { $0.file == "decisions.yaml" })
    }
  }

  @Test("an acceptance of a price that nothing flags is said")
  func unflagged() throws {
    let (lot, found) = try evaluate(priced, [try price("b1", .accepted)], settings: screen)
    #expect(found.sorted() == ["PRB4041", "PRB4152"] && lot?.standsOpen == true)
  }

  // MARK: - Clarifications

  private let check =
    "checks: [{id: books, title: Books, on-failure: clarify, require: {term: open-book, equals: yes}}]"

  private func clarification(
    _ outcome: TermClarification.Outcome, check: String = "books"
  ) throws -> Decision {
    try decision(
      .clarification(
        TermClarification(outcome, of: Sourced(check, at: place), text: "They are open")), "b1")
  }

  @Test("an accepted clarification leaves nothing open, and a refused one leaves it as it was")
  func clarified() throws {
    let bids = [SampleBid("b1", price: "200", marks: ["quality": 4])]
    let (before, open) = try evaluate(bids, [], settings: check)
    #expect(before?.standsOpen == true && open.count == 1)
    let (lot, found) = try evaluate(bids, [try clarification(.accepted)], settings: check)
    #expect(lot?.standsOpen == false && found.isEmpty)
    let finding = try #require(lot?.checks?.rows.first?.findings.first)
    #expect(finding.clarification?.role == "Head" && !finding.needsClarification)
    #expect(lot?.totals == before?.totals)
    let (refused, still) = try evaluate(bids, [try clarification(.refused)], settings: check)
    #expect(refused?.standsOpen == true && still == open)
    #expect(refused?.order == ["b1"])
  }

  @Test("a clarification of an unknown check is an error")
  func unknownCheck() throws {
    let bids = [SampleBid("b1", price: "200", marks: ["quality": 4])]
    let decision = try clarification(.accepted, check: "book")
    #expect(try evaluate(bids, [decision], settings: check).codes == ["PRB4153"])
  }
}
