import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("The measure contract-terms")
struct ContractTermsTests {
  private let checks = """
    checks:
      - {id: payment, title: Payment, points: 5, require: {term: payment.days, at-most: 30 days}}
      - {id: exit, title: Exit, points: 2.5, require: {term: exit.plan, present: yes}}
      - {id: venture, title: Venture, points: 7.5, require:
          {when: {term: own.venture, equals: yes}, then: {term: deadlock, present: yes}}}
    """
  private let terms = ["payment.days: 30 days", "open-book: yes", "own.venture: no"]

  /// Of 40: payment passes 5, exit fails 2.5, venture does not apply, 7.5.
  @Test(
    "earned ÷ available, exactly, under each rule for checks that do not apply",
    arguments: [
      ("not-applicable: earns", "33.3333", "40 × (12.5 ÷ 15) = 33.33333… → 33.3333"),
      ("not-applicable: earns-nothing", "13.3333", "40 × (5 ÷ 15) = 13.33333… → 13.3333"),
      ("not-applicable: left-out", "26.6667", "40 × (5 ÷ 7.5) = 26.66666… → 26.6667"),
      ("checks: [payment]", "40.0000", "40 × (5 ÷ 5) = 40.0000"),
      ("checks: [exit, payment]", "26.6667", "40 × (5 ÷ 7.5) = 26.66666… → 26.6667"),
      ("checks: [exit]", "0.0000", "40 × (0 ÷ 2.5) = 0.0000"),
    ])
  func table(keys: String, score: String, expression: String) throws {
    let rubric = try Checked.rubric(checks, terms: keys)
    let (lot, _) = try Checked.evaluate([CheckedBid(id: "b1", terms: terms)], rubric)
    let found = try lot.score("b1", "terms")
    #expect(found.score.description == score)
    #expect(found.basis.hasSuffix(expression), "\(found.basis)")
  }

  @Test("the explanation names each check with its outcome and points, and their places")
  func explanation() throws {
    let rubric = try Checked.rubric(checks, terms: "not-applicable: left-out")
    let (lot, _) = try Checked.evaluate([CheckedBid(id: "b1", terms: terms)], rubric)
    let score = try lot.score("b1", "terms")
    #expect(
      score.basis.hasPrefix(
        "payment passed, 5 of 5, exit failed, 0 of 2.5, venture does not apply and is left out: "))
    #expect(
      score.sources.map(\.description) == [
        "terms.csv:100:3", "terms.csv:102:3", "rubric.yaml:15:5", "rubric.yaml:16:5",
        "rubric.yaml:17:5",
      ])
  }

  @Test("what cannot be told, or does not apply without a published rule, stops the ranking")
  func shortfalls() throws {
    let rubric = try Checked.rubric(checks, terms: "")
    let (lot, found) = try Checked.evaluate(
      [CheckedBid(id: "b1", terms: terms), CheckedBid(id: "b2")], rubric)
    #expect(lot.ranking.isEmpty)
    #expect(lot.incomplete.map(\.missing.count) == [1, 3])
    #expect(found.map(\.code) == ["PRB4056", "PRB4055", "PRB4055", "PRB4055"])
    #expect(found.first?.hint?.contains("`left-out`") == true)
  }

  @Test("a bid of which every check is left out has no score")
  func nothingLeft() throws {
    let rubric = try Checked.rubric(checks, terms: "checks: [venture], not-applicable: left-out")
    let (lot, found) = try Checked.evaluate([CheckedBid(id: "b1", terms: terms)], rubric)
    #expect(lot.ranking.isEmpty)
    #expect(
      found.filter { $0.severity == .error }.map(\.message)
        == ["no check of \"terms\" applies to bid \"b1\""])
  }

  @Test("points too large to add up are an error, not a crash")
  func overflow() throws {
    let huge = String(repeating: "9", count: 38)
    let rubric = try Checked.rubric(
      """
      checks:
        - {id: a, title: A, points: \(huge), require: {term: payment.days, present: yes}}
        - {id: b, title: B, points: \(huge), require: {term: payment.days, present: yes}}
        - {id: c, title: C, points: \(huge), require: {term: payment.days, present: yes}}
      """, terms: "")
    let (lot, found) = try Checked.evaluate([CheckedBid(id: "b1", terms: terms)], rubric)
    #expect(lot.ranking.isEmpty)
    #expect(found.map(\.code) == ["PRB4022"])
  }
}
