import Procurement
import Testing

@testable import Rubrics

/// A condition, what a bid's schedule says, and what the condition comes to.
struct OperatorCase: CustomTestStringConvertible, Sendable {
  let yaml: String
  let terms: [String]
  let outcome: CheckOutcome

  init(_ yaml: String, _ terms: [String], _ outcome: CheckOutcome) {
    self.yaml = yaml
    self.terms = terms
    self.outcome = outcome
  }

  var testDescription: String { "\(yaml) of \(terms)" }
}

@Suite("The operators of conditions")
struct TermOperatorTests {
  static let bounds: [OperatorCase] = [
    OperatorCase("{term: payment.days, at-most: 30 days}", ["payment.days: 30 days"], .pass),
    OperatorCase("{term: payment.days, at-most: 30 days}", ["payment.days: 31 days"], .fail),
    OperatorCase("{term: payment.days, at-most: 30 days}", ["payment.days: 4 weeks"], .pass),
    OperatorCase("{term: payment.days, at-most: 30 days}", ["payment.days: 5 weeks"], .fail),
    OperatorCase("{term: payment.days, at-most: 30 days}", ["payment.days: 30"], .pass),
    OperatorCase(
      "{term: payment.days, at-most: 30 days}", ["payment.days: 1 month"], .couldNotTell),
    OperatorCase(
      "{term: payment.days, at-most: 30 days}", ["payment.days: 20 working days"], .couldNotTell),
    OperatorCase(
      "{term: payment.days, at-most: 30 days}", ["payment.days: as agreed"], .couldNotTell),
    OperatorCase("{term: payment.days, at-most: 30 days}", ["other: 30 days"], .fail),
    OperatorCase(
      "{term: exit.assistance-months, at-least: 1 year}", ["exit.assistance-months: 12 months"],
      .pass),
    OperatorCase(
      "{term: exit.assistance-months, at-least: 1 year}", ["exit.assistance-months: 11 months"],
      .fail),
    OperatorCase(
      "{term: exit.assistance-months, at-least: 1 year}", ["exit.assistance-months: 52 weeks"],
      .couldNotTell),
    OperatorCase("{term: own.number, at-least: 2.50}", ["own.number: 2.5"], .pass),
    OperatorCase("{term: own.number, at-least: 2.51}", ["own.number: 2.5"], .fail),
    OperatorCase("{term: own.number, at-least: -1}", ["own.number: -2"], .fail),
    OperatorCase("{term: own.number, at-least: 3}", ["own.number: 3 days"], .couldNotTell),
    OperatorCase(
      "{term: liability.cap, at-least: 5000000 GBP}", ["liability.cap: GBP 5,000,000"], .pass),
    OperatorCase(
      "{term: liability.cap, at-least: 5000000 GBP}", ["liability.cap: GBP 4,999,999.99"], .fail),
    OperatorCase(
      "{term: liability.cap, at-least: 5000000 GBP}", ["liability.cap: EUR 9,000,000"],
      .couldNotTell),
    OperatorCase(
      "{term: liability.cap, at-least: 5000000 GBP}", ["liability.cap: unlimited"], .couldNotTell),
    OperatorCase(
      "{term: liability.cap, at-least: 125% of annual charges}",
      ["liability.cap: 150% of Annual  Charges"], .pass),
    OperatorCase(
      "{term: liability.cap, at-least: 125% of annual charges}",
      ["liability.cap: 150% of total charges"], .couldNotTell),
    OperatorCase(
      "{term: gain-share.percent, at-least: 50%}", ["gain-share.percent: 49.99%"], .fail),
    OperatorCase("{term: own.start, at-most: 2026-04-01}", ["own.start: 2026-04-01"], .pass),
    OperatorCase("{term: own.start, at-most: 2026-04-01}", ["own.start: 2026-04-02"], .fail),
    OperatorCase(
      "{term: break.at-months, between: [24 months, 4 years]}", ["break.at-months: 48 months"],
      .pass),
    OperatorCase(
      "{term: break.at-months, between: [24 months, 4 years]}", ["break.at-months: 23 months"],
      .fail),
    OperatorCase(
      "{term: break.at-months, between: [24 months, 4 years]}", ["break.at-months: 700 days"],
      .couldNotTell),
    OperatorCase(
      "{term: break.at-months, at-least: 24 months}", ["break.at-months: 24 months; 48 months"],
      .pass),
    OperatorCase(
      "{term: break.at-months, at-least: 36 months}", ["break.at-months: 24 months; 48 months"],
      .couldNotTell),
  ]

  static let sameness: [OperatorCase] = [
    OperatorCase("{term: open-book, equals: yes}", ["open-book: Yes"], .pass),
    OperatorCase("{term: open-book, equals: yes}", ["open-book: no"], .fail),
    OperatorCase("{term: open-book, equals: yes}", ["open-book: on request"], .couldNotTell),
    OperatorCase("{term: liability.cap, equals: unlimited}", ["liability.cap: Unlimited"], .pass),
    OperatorCase("{term: liability.cap, equals: unlimited}", ["liability.cap: GBP 5"], .fail),
    OperatorCase(
      "{term: exit.owner, equals: head of service}", ["exit.owner: Head  of Service"], .pass),
    OperatorCase("{term: exit.owner, equals: head of service}", ["exit.owner: the board"], .fail),
    OperatorCase("{term: payment.days, equals: 14 days}", ["payment.days: 2 weeks"], .pass),
    OperatorCase("{term: payment.days, equals: 14 days}", ["payment.days: 1 month"], .couldNotTell),
    OperatorCase("{term: own.list, equals: [data, staff]}", ["own.list: staff; data"], .pass),
    OperatorCase("{term: own.list, equals: [data, staff]}", ["own.list: staff; staff"], .fail),
    OperatorCase("{term: own.list, equals: [data, staff]}", ["own.list: data"], .fail),
    OperatorCase(
      "{term: call-off.method, one-of: [direct, mini-competition]}", ["call-off.method: Direct"],
      .pass),
    OperatorCase(
      "{term: call-off.method, one-of: [direct, mini-competition]}", ["call-off.method: lottery"],
      .fail),
    OperatorCase("{term: own.list, one-of: [a, b, c]}", ["own.list: a; c"], .pass),
    OperatorCase("{term: own.list, one-of: [a, b, c]}", ["own.list: a; d"], .fail),
    OperatorCase(
      "{term: payment.days, one-of: [14 days, 30 days]}", ["payment.days: 1 month"],
      .couldNotTell),
    OperatorCase("{term: own.note, one-of: [a]}", [], .fail),
  ]

  static let presence: [OperatorCase] = [
    OperatorCase("{term: exit.plan, present: yes}", ["exit.plan: Schedule 9"], .pass),
    OperatorCase("{term: exit.plan, present: yes}", ["exit.plan: yes"], .pass),
    OperatorCase("{term: exit.plan, present: yes}", ["exit.plan: no"], .fail),
    OperatorCase("{term: exit.plan, present: yes}", ["exit.plan: None"], .fail),
    OperatorCase("{term: exit.plan, present: yes}", ["payment.days: 30 days"], .fail),
    OperatorCase(
      "{term: exit.plan, present: yes}", ["exit.plan: yes", "exit.plan: no"], .couldNotTell),
    OperatorCase("{term: exclusivity, absent: yes}", ["payment.days: 30 days"], .pass),
    OperatorCase("{term: exclusivity, absent: yes}", ["exclusivity: no"], .pass),
    OperatorCase("{term: exclusivity, absent: yes}", ["exclusivity: yes"], .fail),
    OperatorCase(
      "{term: exclusivity, absent: yes}", ["exclusivity: yes", "exclusivity: no"], .couldNotTell),
    OperatorCase(
      "{term: reserved-matters, count-at-least: 3}",
      ["reserved-matters: budget; exit; new partners"], .pass),
    OperatorCase(
      "{term: reserved-matters, count-at-least: 3}",
      ["reserved-matters: budget; exit; exit"], .fail),
    OperatorCase(
      "{term: reserved-matters, count-at-least: 2}",
      ["reserved-matters: budget", "reserved-matters: exit"], .pass),
    OperatorCase("{term: reserved-matters, count-at-least: 1}", ["reserved-matters: no"], .fail),
    OperatorCase("{term: reserved-matters, count-at-least: 1}", ["other: 1"], .fail),
  ]

  static let repeats: [OperatorCase] = [
    OperatorCase(
      "{term: payment.days, at-most: 30 days}",
      ["payment.days: 20 days", "payment.days: 30 days"], .pass),
    OperatorCase(
      "{term: payment.days, at-most: 30 days}",
      ["payment.days: 60 days", "payment.days: 45 days"], .fail),
    OperatorCase(
      "{term: payment.days, at-most: 30 days}",
      ["payment.days: 60 days", "payment.days: 30 days"], .couldNotTell),
  ]

  @Test("each comes to what its table says", arguments: bounds + sameness + presence + repeats)
  func table(of example: OperatorCase) throws {
    #expect(try outcome(example.yaml, example.terms) == example.outcome)
  }

  @Test(
    "a bid that gives no terms at all is one of which nobody can tell, for every operator",
    arguments: [
      "present: yes", "absent: yes", "equals: 30 days", "at-least: 30 days", "at-most: 30 days",
      "between: [10 days, 30 days]", "one-of: [30 days]", "matches: days", "count-at-least: 1",
    ])
  func nothingGiven(asked: String) throws {
    let yaml = "{term: payment.days, \(asked)}"
    #expect(try outcome(yaml, [], isGiven: false) == .couldNotTell)
    let verdict = try condition(yaml).verdict(ListedFacts([], isGiven: false))
    #expect(verdict.lookedFor == ["payment.days in terms.csv"])
  }

  @Test("the cases name every operator there is")
  func complete() {
    let all =
      (Self.bounds + Self.sameness + Self.presence + TermPatternTests.inConditions).map(\.yaml)
    for type in TermOperators.all {
      #expect(all.contains { $0.contains(" \(type.name): ") }, "\(type.name)")
    }
    #expect(TermOperators.all.map { $0.name } == TermOperators.all.map { $0.name }.sorted())
    #expect(TermConnectives.all.map { $0.name } == TermConnectives.all.map { $0.name }.sorted())
  }

  @Test("a pass names the term, its clause and its place")
  func reliedOn() throws {
    let verdict = try condition("{term: payment.days, at-most: 30 days}")
      .verdict(ListedFacts(["payment.days: 20 days"]))
    #expect(verdict.basis == "payment.days is 20 days, which is at most 30 days")
    #expect(
      verdict.reliedOn == [
        ReliedOn(
          "payment.days: 20 days", clause: "1",
          source: SourceLocation(file: "terms.csv", line: 2, column: 3))
      ])
    #expect(verdict.lookedFor.isEmpty)
  }

  @Test("a term given twice with different values shows both")
  func bothShown() throws {
    let verdict = try condition("{term: payment.days, at-most: 30 days}")
      .verdict(ListedFacts(["payment.days: 60 days", "payment.days: 30 days"]))
    #expect(verdict.reliedOn.map(\.fact) == ["payment.days: 60 days", "payment.days: 30 days"])
    #expect(
      verdict.basis
        == "payment.days is given 2 times, which do not decide alike: payment.days is 60 days, which is over 30 days; payment.days is 30 days, which is at most 30 days"
    )
  }

  @Test("a count too large for its unit is not compared, and does not wrap")
  func overflow() {
    let bound = TermValue.duration(TermDuration(1, .month))
    let huge = TermValue.duration(TermDuration(.max, .year))
    guard case .cannotTell = TermOrder.of(huge, to: bound) else {
      Issue.record("compared \(huge) with \(bound)")
      return
    }
  }

  @Test("a bidder's words stay a text in the reasons")
  func hostileWords() throws {
    let verdict = try condition("{term: open-book, equals: yes}")
      .verdict(ListedFacts(["open-book: \u{1B}[31m" + String(repeating: "x", count: 10_000)]))
    #expect(!verdict.basis.unicodeScalars.contains("\u{1B}"))
    #expect(verdict.basis.count < 200)
  }

  @Test(
    "what is denied or left open is never a pass",
    arguments: [
      OperatorCase("{term: exit.plan, present: yes}", ["exit.plan: tbc"], .couldNotTell),
      OperatorCase("{term: exit.plan, present: yes}", ["exit.plan: T.B.C."], .couldNotTell),
      OperatorCase("{term: exit.plan, present: yes}", ["exit.plan: To be agreed"], .couldNotTell),
      OperatorCase("{term: exit.plan, present: yes}", ["exit.plan: -"], .couldNotTell),
      OperatorCase("{term: exit.plan, present: yes}", ["exit.plan: \u{200B}"], .couldNotTell),
      OperatorCase("{term: exit.plan, present: yes}", ["exit.plan: t\u{200B}bc"], .couldNotTell),
      OperatorCase("{term: exit.plan, present: yes}", ["exit.plan: \"\""], .couldNotTell),
      OperatorCase("{term: exit.plan, present: yes}", ["exit.plan: #REF!"], .couldNotTell),
      OperatorCase("{term: exit.plan, present: yes}", ["exit.plan: see clause 31"], .pass),
      OperatorCase("{term: exit.plan, present: yes}", ["exit.plan: n/a"], .fail),
      OperatorCase("{term: exit.plan, present: yes}", ["exit.plan: Not applicable."], .fail),
      OperatorCase("{term: exit.plan, present: yes}", ["exit.plan: No."], .fail),
      OperatorCase("{term: exit.trigger, present: yes}", ["exit.trigger: no"], .fail),
      OperatorCase("{term: exit.trigger, present: yes}", ["exit.trigger: no; none"], .fail),
      OperatorCase("{term: exit.trigger, present: yes}", ["exit.trigger: no; tbc"], .couldNotTell),
      OperatorCase("{term: exit.trigger, present: yes}", ["exit.trigger: tbc; expiry"], .pass),
      OperatorCase(
        "{term: exit.plan, present: yes}", ["exit.plan: yes", "exit.plan: tbc"], .couldNotTell),
      OperatorCase("{term: exit.plan, absent: yes}", ["exit.plan: tbc"], .couldNotTell),
      OperatorCase("{term: exit.plan, absent: yes}", ["exit.plan: n/a"], .pass),
      OperatorCase("{term: a, count-at-least: 2}", ["a: tbc; n/a"], .fail),
      OperatorCase("{term: a, count-at-least: 2}", ["a: price; tbc"], .couldNotTell),
      OperatorCase("{term: a, count-at-least: 2}", ["a: no; none"], .fail),
      OperatorCase("{term: a, count-at-least: 2}", ["a: Price; price ;  PRICE"], .fail),
      OperatorCase("{term: a, count-at-least: 2}", ["a: price; scope; tbc"], .pass),
      OperatorCase("{not: {term: a, equals: Ltd}}", ["a: tbc"], .couldNotTell),
      OperatorCase("{not: {term: a, one-of: [x, y]}}", ["a: tbc"], .couldNotTell),
      OperatorCase("{not: {term: a, matches: charge*}}", ["a: tbc"], .couldNotTell),
      OperatorCase(
        "{not: {term: liability.cap, equals: unlimited}}", ["liability.cap: uncapped"],
        .couldNotTell),
      OperatorCase(
        "{not: {term: liability.cap, one-of: [unlimited]}}", ["liability.cap: £5m"], .couldNotTell),
      OperatorCase(
        "{not: {term: liability.cap, equals: unlimited}}", ["liability.cap: GBP 5"], .pass),
      OperatorCase(
        "{not: {term: call-off.method, equals: direct}}", ["call-off.method: by lot"], .pass),
    ])
  func deniedOrOpen(test: OperatorCase) throws {
    #expect(try outcome(test.yaml, test.terms) == test.outcome)
  }

  @Test("the order of a list changes nothing, also where one of its values cannot be compared")
  func listOrder() throws {
    for list in ["45 days; 1 month", "1 month; 45 days"] {
      #expect(try outcome("{term: a, equals: [30 days, 60 days]}", ["a: " + list]) == .fail)
    }
    for list in ["30 days; 1 month", "1 month; 30 days"] {
      #expect(try outcome("{term: a, equals: [30 days, 60 days]}", ["a: " + list]) == .couldNotTell)
    }
  }
}
