import Evaluation
import Procurement
import Rubrics
import TestSupport
import Testing

@Suite("adjustments of prices")
struct AdjustmentTests {
  private static let criteria =
    "  - {id: price, title: Price, weight: 100, measure: price, formula: lowest-proportional}"

  /// A bid with a price, a length and terms.
  private struct Offer {
    var id: String
    var price: String
    var months: Int? = 60
    var terms: [String: String] = [:]
    var flows: [(kind: PriceLineKind, year: Int?, amount: String)] = []
  }

  private func bid(_ offer: Offer) throws -> Bid {
    let pounds = try #require(Currency("GBP"))
    let place = SourceLocation(file: "bids.csv", line: 2, column: 1)
    let price = Money(try Sample.decimal(offer.price), pounds)
    let terms = offer.terms.sorted { $0.key < $1.key }.enumerated().map { index, term in
      ContractTerm(
        name: term.key,
        value: Sourced(
          term.value, at: SourceLocation(file: "terms.csv", line: index + 2, column: 3)),
        typed: TermValue.parse(term.value, forTerm: term.key, currency: pounds), clause: "4.2")
    }
    let schedule = PriceSchedule(
      lineCount: offer.flows.count, total: price, lineRounding: nil, first: place, last: place,
      firstFineLine: nil,
      flows: try offer.flows.map {
        PriceFlow(
          kind: $0.kind, year: $0.year, amount: try Sample.decimal($0.amount), lineCount: 1,
          first: place)
      })
    return Bid(
      id: offer.id, bidder: "Bidder \(offer.id)", source: place,
      statedPrice: Sourced(price, at: place), schedule: offer.flows.isEmpty ? nil : schedule,
      contractLength: offer.months.flatMap {
        ContractLength(initialMonths: $0, extensionMonths: nil)
      }.map { Sourced($0, at: place) },
      contract: ContractSchedule(terms: ContractTerms(terms)))
  }

  private func adjustments(_ rules: String...) throws -> PriceAdjustments {
    let list = rules.enumerated().map {
      "  - {id: rule-\($0 + 1), title: Rule, reason: Because, \($1)}\n"
    }
    var log = DiagnosticLog()
    let text = "adjustments:\n" + list.joined()
    return try #require(
      PriceAdjustmentsReader.read(Array(text.utf8), log: &log),
      "\(log.finished().map(\.message))")
  }

  private func evaluate(
    _ offers: [Offer], _ adjustments: PriceAdjustments, criteria: String = criteria,
    settings: String = "rounding: {scores: 2, mode: half-up}"
  ) throws -> (lot: LotResult, diagnostics: [Diagnostic]) {
    let bids = try offers.map(bid)
    let competition = Competition(
      id: "sample", title: "Sample", currency: try #require(Currency("GBP")),
      lots: [
        Lot(id: nil, title: nil, bids: bids, marks: MarkTable(bids: bids.map(\.id), marks: []))
      ])
    var log = DiagnosticLog()
    let rubric = try Sample.rubric(criteria, settings: settings, ties: "[price]")
    let result = try #require(
      Evaluator.evaluate(competition, against: rubric, adjustments: adjustments, log: &log),
      "\(log.finished().map(\.message))")
    return (result.lots[0], log.finished())
  }

  private func amounts(_ rule: String, _ offer: Offer) throws -> String? {
    try evaluate([offer], try adjustments(rule)).lot.adjustments[0].findings[0].amount?
      .description
  }

  @Test("an amount is added once, whatever the bid")
  func add() throws {
    #expect(try amounts("effect: {add: 12000.00}", Offer(id: "b1", price: "1")) == "12000.00")
    #expect(try amounts("effect: {add: -5.50}", Offer(id: "b1", price: "100")) == "-5.50")
  }

  @Test("an amount a year counts whole years, and a last year by its months")
  func addPerYear() throws {
    let rule = "effect: {add-per-year: 500.00}"
    #expect(try amounts(rule, Offer(id: "b1", price: "1", months: 60)) == "2500.00")
    #expect(try amounts(rule, Offer(id: "b1", price: "1", months: 6)) == "250")
    // 500 × (1 + 7 ÷ 12), the second year rounded once to twenty decimals.
    let odd = try evaluate(
      [Offer(id: "b1", price: "1", months: 19)], try adjustments(rule)
    ).lot.adjustments[0].findings[0]
    #expect(odd.flows.map(\.year) == [1, 2])
    #expect(odd.flows.map(\.amount.description) == ["500.00", "291.66666666666666666667"])
    #expect(odd.basis == "500.00 a year for the 19 months of the initial period")
  }

  @Test(
    "a percentage is that of every flow, with its year and kind; of the price where there are none")
  func percent() throws {
    let rule = try adjustments("effect: {percent: 2}")
    let flat = try evaluate([Offer(id: "b1", price: "100000")], rule).lot.adjustments[0].findings[0]
    #expect(flat.amount == FixedDecimal(2000))
    #expect(flat.basis == "2% of 100,000.00")
    let profiled = try evaluate(
      [
        Offer(
          id: "b1", price: "100000",
          flows: [(.setup, 1, "40000"), (.charge, 2, "60000.50"), (.rebate, nil, "-0.50")])
      ], rule
    ).lot.adjustments[0].findings[0]
    #expect(profiled.flows.map(\.kind) == [.setup, .charge, .rebate])
    #expect(profiled.flows.map(\.year) == [1, 2, nil])
    #expect(profiled.amount == FixedDecimal(2000))
  }

  @Test("the money of the bid's own term is added")
  func fromTerm() throws {
    let finding = try evaluate(
      [Offer(id: "b1", price: "1", terms: ["leaving.charge": "£9,500.00"])],
      try adjustments("effect: {from-term: leaving.charge}, year: 5")
    ).lot.adjustments[0].findings[0]
    #expect(finding.amount == FixedDecimal(9500))
    #expect(finding.basis == "its term leaving.charge is 9,500.00 GBP (clause 4.2), in year 5")
    #expect(finding.flows.map(\.year) == [5])
    #expect(finding.sources.map(\.file) == ["terms.csv"])
  }

  @Test(
    "what cannot be decided stops the lot and is not zero",
    arguments: [
      ("effect: {from-term: leaving.charge}", [String: String]()),
      ("effect: {from-term: leaving.charge}", ["leaving.charge": "to be agreed"]),
      ("effect: {from-term: leaving.charge}", ["leaving.charge": "EUR 500"]),
      ("effect: {add: 5}, when: {term: notice.months, at-most: 3 months}", [:]),
      (
        "effect: {add: 5}, when: {term: notice.months, at-most: 3 months}", ["other.term": "yes"]
      ),
    ])
  func undecided(rule: String, terms: [String: String]) throws {
    let (lot, diagnostics) = try evaluate(
      [Offer(id: "b1", price: "100", terms: terms), Offer(id: "b2", price: "100", terms: terms)],
      try adjustments(rule))
    #expect(lot.ranking.isEmpty)
    #expect(lot.incomplete.map(\.bid.id) == ["b1", "b2"])
    #expect(diagnostics.map(\.code) == ["PRB4043", "PRB4043"])
    #expect(lot.adjustments[0].findings.map(\.amount) == [nil, nil])
    let (yearly, _) = try evaluate(
      [Offer(id: "b1", price: "100", months: nil)], try adjustments("effect: {add-per-year: 5}"))
    #expect(yearly.incomplete.map(\.bid.id) == ["b1"])
  }

  @Test("a term that is left out decides a condition that asks whether it is there")
  func presence() throws {
    let offers = [
      Offer(id: "b1", price: "100", terms: ["licences.included": "yes"]),
      Offer(id: "b2", price: "100", terms: ["other.term": "yes"]),
    ]
    let row = try evaluate(
      offers, try adjustments("effect: {add: 7}, when: {term: licences.included, absent: yes}")
    ).lot.adjustments[0]
    #expect(row.findings.map(\.amount) == [.zero, FixedDecimal(7)])
    #expect(row.findings[0].basis.hasPrefix("its condition is not met: "))
    #expect(row.findings[1].basis.contains("licences.included is not in the contract schedule"))
  }

  @Test("the score is that of the adjusted price, and its explanation adds it up")
  func score() throws {
    let (lot, _) = try evaluate(
      [
        Offer(id: "b1", price: "100", terms: ["licences.included": "yes"]),
        Offer(id: "b2", price: "95", terms: ["licences.included": "no"]),
      ],
      try adjustments(
        "effect: {add: 30}, when: {term: licences.included, equals: no}", "effect: {percent: -1}"))
    #expect(lot.order == ["b1", "b2"])
    let basis = try lot.score("b2", "price").basis
    #expect(
      basis == "adjusted price 95.00 + rule-1 30.00 − rule-2 0.95 = 124.05: "
        + "100 × (99.00 ÷ 124.05) = 79.806… → 79.81")
    #expect(
      try lot.score("b1", "price").basis.hasPrefix(
        "adjusted price 100.00 − rule-2 1.00 = 99.00 (nothing for rule-1): "))
    #expect(
      try lot.score("b2", "price").sources.filter { $0.file == "adjustments.yaml" }.count == 2)
  }

  @Test("a tie broken by the price is broken by the adjusted one")
  func tieBreak() throws {
    let (lot, _) = try evaluate(
      [
        Offer(id: "b1", price: "100.004", terms: ["licences.included": "yes"]),
        Offer(id: "b2", price: "100.003", terms: ["licences.included": "no"]),
      ],
      try adjustments("effect: {add: 0.002}, when: {term: licences.included, equals: no}"))
    #expect(lot.totals == ["b1": "100.00", "b2": "100.00"])
    #expect(lot.order == ["b1", "b2"])
    #expect(lot.ranking.first?.aheadBy == "price")
  }

  @Test(
    "an adjustment that leaves no price above zero disqualifies nobody, and is settled by a person")
  func belowZero() throws {
    let criteria = AdjustmentTests.criteria.replacing(
      "}", with: ", non-positive-price: disqualify}")
    let (lot, diagnostics) = try evaluate(
      [Offer(id: "b1", price: "100"), Offer(id: "b2", price: "10")],
      try adjustments("effect: {add: -10}"), criteria: criteria)
    #expect(lot.disqualified.isEmpty)
    #expect(lot.incomplete.map(\.bid.id) == ["b2"])
    #expect(
      diagnostics.map(\.message) == [
        "bid \"b2\" has the price \"0.00 GBP\" after its adjustments, and the rubric does not say "
          + "what that means"
      ])
  }

  @Test("numbers that do not fit are an error")
  func overflow() throws {
    let (lot, diagnostics) = try evaluate(
      [Offer(id: "b1", price: "170000000000000000000000000000000000000")],
      try adjustments("effect: {add: 170000000000000000000000000000000000000}"))
    #expect(lot.ranking.isEmpty)
    #expect(diagnostics.map(\.code) == ["PRB4022"])
  }

  @Test(
    "effects, values and years that there are not are errors",
    arguments: [
      ("effect: {ad: 5}", "PRB2071"), ("effect: {add: lots}", "PRB2073"),
      ("effect: {add: \"12,000\"}", "PRB2073"), ("effect: {percent: 2%}", "PRB2073"),
      ("effect: {percent: 2}, year: 1", "PRB2075"),
      ("effect: {add-per-year: 2}, year: 1", "PRB2075"),
    ])
  func wrong(rule: String, code: String) throws {
    var log = DiagnosticLog()
    Evaluator.check(
      try Sample.rubric(AdjustmentTests.criteria), adjustments: try adjustments(rule), log: &log)
    #expect(log.finished().map(\.code) == [code])
  }

  // By hand, at 10 percent from the year before the first: 110 ÷ 1.1 + 121 ÷ 1.1² = 200 for the bid;
  // 11 ÷ 1.1 + 11 ÷ 1.1² = 10 + 9.09 for the adjustment.
  @Test("whole-life rules discount an adjustment like the bid's own prices, from the first year on")
  func wholeLife() throws {
    let offers = [
      Offer(
        id: "b1", price: "231", months: 24,
        flows: [(.charge, 2026, "110"), (.charge, 2027, "121")])
    ]
    let criteria = AdjustmentTests.criteria.replacing("}", with: ", basis: present-value}")
    let settings = """
      whole-life: {first-year: 2026, discount: {rate: 10, base-year: 2025}, options: count, \
      extensions: count, rounding: {places: 2, mode: half-up}}
      """
    func presentValue(_ adjustments: PriceAdjustments) throws -> String? {
      try evaluate(offers, adjustments, criteria: criteria, settings: settings)
        .lot.wholeLife?.prices.first?.presentValue?.description
    }
    #expect(try presentValue(.none) == "200.00")
    let yearly = try adjustments("effect: {add-per-year: 11}")
    #expect(try presentValue(yearly) == "219.09")
    #expect(try presentValue(try adjustments("effect: {percent: 10}")) == "220.00")
    let lot = try evaluate(offers, yearly, criteria: criteria, settings: settings).lot
    #expect(lot.adjustments[0].findings[0].flows.map(\.year) == [2026, 2027])
  }

  private func offers(seed: UInt64) -> [Offer] {
    var random = SeededGenerator(seed: seed)
    return (0..<7).map { index in
      Offer(
        id: "b\(index)", price: "\(Int.random(in: 1000...9999, using: &random)).25",
        months: Int.random(in: 1...120, using: &random),
        terms: [
          "licences.included": Bool.random(using: &random) ? "yes" : "no",
          "leaving.charge": "GBP \(Int.random(in: 0...900, using: &random))",
        ])
    }
  }

  private func rules() throws -> PriceAdjustments {
    try adjustments(
      "effect: {add: 250.10}, when: {term: licences.included, equals: no}",
      "effect: {add-per-year: 33}", "effect: {percent: 1.75}",
      "effect: {from-term: leaving.charge}")
  }

  @Test("the order of bids changes nothing, and every rule is shown for every bid")
  func order() throws {
    for seed in 1...30 as ClosedRange<UInt64> {
      let offers = offers(seed: seed)
      var random = SeededGenerator(seed: seed)
      let one = try evaluate(offers, try rules()).lot
      let other = try evaluate(offers.shuffled(using: &random), try rules()).lot
      #expect(one.order == other.order)
      #expect(one.totals == other.totals)
      #expect(one.adjustments.count == 4)
      for (left, right) in zip(one.adjustments, other.adjustments) {
        #expect(left.findings.count == offers.count)
        #expect(left.findings.allSatisfy { !$0.basis.isEmpty && $0.amount != nil })
        let here = zip(one.lot.bids, left.findings).map { "\($0.id) \($1.amount ?? .zero)" }
        let there = zip(other.lot.bids, right.findings).map { "\($0.id) \($1.amount ?? .zero)" }
        #expect(here.sorted() == there.sorted())
      }
    }
  }

  @Test("a rule whose condition nobody meets changes no score")
  func nobody() throws {
    let rule = "effect: {add: 999}, when: {term: licences.included, equals: maybe}"
    for seed in 31...50 as ClosedRange<UInt64> {
      let with = try evaluate(offers(seed: seed), try adjustments(rule)).lot
      let without = try evaluate(offers(seed: seed), .none).lot
      #expect(with.order == without.order)
      #expect(with.totals == without.totals)
      #expect(with.adjustments[0].findings.allSatisfy { $0.amount == .zero })
    }
  }

  @Test("flows add up to the amount, so that whole-life rules start from the same sum")
  func flows() throws {
    for seed in 51...60 as ClosedRange<UInt64> {
      for row in try evaluate(offers(seed: seed), try rules()).lot.adjustments {
        for finding in row.findings {
          #expect(try FixedDecimal.sum(finding.flows.map(\.amount)) == finding.amount)
        }
      }
    }
  }
}
