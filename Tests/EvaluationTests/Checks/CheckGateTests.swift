import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("Checks that disqualify or ask for clarification")
struct CheckGateTests {
  private let gate = """
    checks:
      - {id: late, title: Late payment, source: PA23 s.68, on-failure: disqualify,
         require: {term: payment.days, at-most: 30 days}}
    """

  @Test("a bid that fails is disqualified with the check, the value, its rule and its places")
  func fails() throws {
    let rubric = try Checked.rubric(gate)
    let (lot, found) = try Checked.evaluate(
      [
        CheckedBid(id: "b1", terms: ["payment.days: 45 days"]),
        CheckedBid(id: "b2", terms: ["payment.days: 30 days"]),
      ], rubric)
    #expect(lot.order == ["b2"])
    let failure = try #require(lot.disqualified.first?.gates.first)
    #expect(lot.disqualified.map(\.bid.id) == ["b1"])
    #expect(failure.criterion == "late")
    #expect(
      failure.basis == "payment.days is 45 days, which is over 30 days; rule: PA23 s.68")
    #expect(
      failure.sources.map(\.description) == ["terms.csv:100:3", "rubric.yaml:15:5"])
    #expect(found.isEmpty)
    #expect(!lot.standsOpen)
  }

  @Test("a schedule without the term fails, and says where it was looked for")
  func absent() throws {
    let (lot, _) = try Checked.evaluate(
      [
        CheckedBid(id: "b1", terms: ["open-book: yes"]),
        CheckedBid(id: "b2", terms: ["payment.days: 30 days"]),
      ], try Checked.rubric(gate))
    #expect(
      lot.disqualified.first?.gates.first?.basis
        == "payment.days is not in the contract schedule (looked for payment.days in terms.csv); rule: PA23 s.68"
    )
  }

  @Test("the order in which a schedule gives a term twice changes no word")
  func orderOfTerms() throws {
    let rubric = try Checked.rubric(gate)
    let values = ["30 days", "45 days", "1 month"].map { "payment.days: " + $0 }
    let findings = try [values, values.reversed()].map { terms in
      let (rows, _) = try Checked.matrix([CheckedBid(id: "b1", terms: terms)], rubric)
      return try #require(rows.first?.findings.first)
    }
    #expect(findings[0].outcome == .couldNotTell)
    #expect(findings[0].basis == findings[1].basis)
    #expect(findings[0].reliedOn.map(\.fact) == findings[1].reliedOn.map(\.fact))
  }

  @Test("what nobody can tell stops the ranking")
  func cannotTell() throws {
    let (lot, found) = try Checked.evaluate(
      [
        CheckedBid(id: "b1", terms: ["payment.days: 1 month"]), CheckedBid(id: "b2"),
        CheckedBid(id: "b3", terms: ["payment.days: 30 days"]),
      ], try Checked.rubric(gate))
    #expect(lot.ranking.isEmpty)
    #expect(lot.disqualified.isEmpty)
    #expect(lot.incomplete.map(\.bid.id) == ["b1", "b2"])
    #expect(found.map(\.code) == ["PRB4053", "PRB4053"])
    #expect(found.map { $0.location?.description } == ["terms.csv:100:3", "bids.csv:2:1"])
  }

  @Test("where the rubric disqualifies incomplete bids, it does so for what cannot be told")
  func incomplete() throws {
    let rubric = try Checked.rubric(gate, settings: "incomplete-bids: disqualify")
    let (lot, found) = try Checked.evaluate(
      [
        CheckedBid(id: "b1", terms: ["payment.days: 1 month"]),
        CheckedBid(id: "b3", terms: ["payment.days: 30 days"]),
      ], rubric)
    #expect(lot.order == ["b3"])
    #expect(lot.disqualified.map { $0.gates.map(\.criterion) } == [["late"]])
    #expect(found.isEmpty)
  }

  @Test("a ranked bid that has to clarify is named and leaves something open; another does not")
  func clarify() throws {
    let rubric = try Checked.rubric(
      """
      checks:
        - {id: late, title: Late payment, on-failure: disqualify,
           require: {term: payment.days, at-most: 30 days}}
        - {id: exit, title: Exit plan, on-failure: clarify, require: {term: exit.plan, present: yes}}
        - {id: books, title: Open book, require: {term: open-book, equals: yes}}
      """)
    let bids = [
      CheckedBid(id: "b1", terms: ["payment.days: 30 days", "open-book: no"]),
      CheckedBid(id: "b2", terms: ["payment.days: 60 days"]),
      CheckedBid(id: "b3", terms: ["payment.days: 14 days", "exit.plan: Schedule 9"]),
    ]
    let (lot, found) = try Checked.evaluate(bids, rubric)
    #expect(Set(lot.order) == ["b1", "b3"])
    #expect(found.filter { $0.code == "PRB4054" }.count == 1)
    #expect(
      found.first { $0.code == "PRB4054" }?.message.hasPrefix("bid \"b1\" fails \"exit\"") == true)
    #expect(lot.standsOpen)
    let (clear, none) = try Checked.evaluate(
      [CheckedBid(id: "b3", terms: bids[2].terms), CheckedBid(id: "b2", terms: bids[1].terms)],
      rubric)
    #expect(clear.order == ["b3"])
    #expect(none.isEmpty)
    #expect(!clear.standsOpen)
  }

  @Test("every check is shown for every bid, those that are disqualified too, and passes say why")
  func matrix() throws {
    let rubric = try Checked.rubric(
      gate + "\n  - {id: exit, title: Exit, require: {term: exit.plan, present: yes}}")
    let bids = [
      CheckedBid(id: "b1", terms: ["payment.days: 45 days", "exit.plan: Schedule 9"]),
      CheckedBid(id: "b2", terms: ["payment.days: 30 days"]), CheckedBid(id: "b3"),
    ]
    let (rows, _) = try Checked.matrix(bids, rubric)
    #expect(rows.map(\.id) == ["late", "exit"])
    #expect(
      rows.map { $0.findings.map(\.outcome) } == [
        [.fail, .pass, .couldNotTell], [.pass, .fail, .couldNotTell],
      ])
    for row in rows {
      for finding in row.findings where finding.outcome == .pass {
        #expect(finding.reliedOn.count == 1)
        #expect(finding.reliedOn.first?.clause != nil)
      }
      for finding in row.findings where finding.reliedOn.isEmpty {
        #expect(!finding.lookedFor.isEmpty)
      }
    }
    #expect(rows[0].citation == "PA23 s.68")
  }

  @Test("without checks and promises there is no matrix to fill, and nothing stands open for it")
  func none() throws {
    let (lot, found) = try Checked.evaluate([CheckedBid(id: "b1")], try Checked.rubric(""))
    #expect(lot.checks == nil)
    #expect(found.isEmpty)
    #expect(try Checked.matrix([CheckedBid(id: "b1")], try Checked.rubric("")).rows.isEmpty)
  }

  @Test("the order of bids changes nothing")
  func order() throws {
    let rubric = try Checked.rubric(
      gate
        + "\n  - {id: exit, title: Exit, on-failure: clarify, require: {term: exit.plan, present: yes}}"
    )
    let bids = [
      CheckedBid(id: "b1", price: "90", terms: ["payment.days: 45 days"]),
      CheckedBid(id: "b2", price: "100", terms: ["payment.days: 30 days"], promise: "open-book"),
      CheckedBid(id: "b3", price: "110", terms: ["payment.days: 14 days", "exit.plan: yes"]),
      CheckedBid(
        id: "b4", price: "120", terms: ["payment.days: 20 days"], promise: "payment.days at-most 30"
      ),
    ]
    let first = try Checked.evaluate(bids, rubric)
    for shift in 1..<bids.count {
      let turned = Array(bids[shift...] + bids[..<shift])
      let again = try Checked.evaluate(turned, rubric)
      #expect(again.lot.order == first.lot.order)
      #expect(again.lot.totals == first.lot.totals)
      #expect(
        again.lot.disqualified.map { $0.gates.map(\.basis) }
          == first.lot.disqualified.map { $0.gates.map(\.basis) })
      #expect(Set(again.found.map(\.message)) == Set(first.found.map(\.message)))
    }
  }

  @Test("checks and sets that do not exist are errors, and nothing is evaluated")
  func unknown() throws {
    for (checks, code) in [
      ("checks: [{id: a, title: A, check: no-such-check}]", "PRB4050"),
      ("include: no-such-set", "PRB4051"),
      ("checks: [{id: promise, title: A, require: {term: a, present: yes}}]", "PRB4052"),
    ] {
      let rubric = try Checked.rubric(checks)
      let competition = try Checked.competition([CheckedBid(id: "b1")])
      var log = DiagnosticLog()
      #expect(Evaluator.checks(competition, against: rubric, log: &log) == nil)
      #expect(Evaluator.evaluate(competition, against: rubric, log: &log) == nil)
      #expect(log.finished().map(\.code) == [code, code])
    }
  }

  @Test("facts of a bid are tested like terms; what a bid does not say cannot be told")
  func facts() throws {
    let rubric = try Checked.rubric(
      """
      checks:
        - {id: type, title: Type, require: {term: contract.type, one-of: [joint-venture, fixed-term]}}
        - {id: length, title: Length, require: {term: contract.initial-months, at-most: 5 years}}
        - {id: maximum, title: Maximum, require: {term: contract.maximum-months, at-most: 8 years}}
        - {id: price, title: Price, require: {term: price.total, at-most: 100 GBP}}
        - {id: kpis, title: KPIs, require: {term: kpi.count, at-least: 3}}
        - {id: venture, title: Venture, require: {when: {term: contract.type, equals: joint-venture},
           then: {term: deadlock, present: yes}}}
      """)
    let (rows, _) = try Checked.matrix(
      [
        CheckedBid(id: "b1", terms: ["deadlock: clause 9"], type: "joint-venture", months: 60),
        CheckedBid(
          id: "b2", price: "100.01", terms: ["open-book: yes"], type: "framework", months: 61),
        CheckedBid(id: "b3"),
      ], rubric)
    #expect(
      rows.map { $0.findings.map(\.outcome) } == [
        [.pass, .fail, .couldNotTell], [.pass, .fail, .couldNotTell],
        [.couldNotTell, .couldNotTell, .couldNotTell], [.pass, .fail, .pass],
        [.couldNotTell, .couldNotTell, .couldNotTell],
        [.pass, .notApplicable, .couldNotTell],
      ])
    #expect(rows[0].findings[0].reliedOn.first?.source.description == "bids.csv:1:1")
  }
}
