import Evaluation
import Procurement
import TestSupport
import Testing

@Suite("the checks that ship")
struct ScheduleChecksTests {
  @Test("every check has a page, in alphabetical order")
  func pages() {
    let names = ScheduleChecks.all.map { $0.page.name }
    #expect(names == names.sorted())
    for check in ScheduleChecks.all {
      #expect(!check.page.definition.isEmpty && !check.page.source.isEmpty)
      #expect(!check.page.weakness.isEmpty)
    }
  }

  @Test(
    "a check or parameter that does not exist, or a value that is wrong, is an error at its place",
    arguments: [
      ("service-vacum", "PRB4050"),
      ("{name: service-vacuum, service: [desk]}", "PRB4003"),
      ("{name: service-vacuum, services: desk}", "PRB4004"),
      ("{name: service-vacuum, services: [desk], shared: [hosting]}", "PRB4004"),
      ("{name: service-vacuum, include-extensions: maybe}", "PRB4004"),
      ("{name: cost-shunting, tolerance: some}", "PRB4004"),
      ("{name: cost-shunting, tolerance: -1}", "PRB4004"),
      ("{name: cost-shunting, tolerance: -1%}", "PRB4004"),
      ("{name: cost-shunting, tolerance: 5 pounds}", "PRB4004"),
      ("{name: savings-evidence, optimism-bias: 101}", "PRB4004"),
      ("{name: savings-evidence, minimum-remaining: 5%}", "PRB4004"),
      ("{name: savings-evidence, biased: [projected]}", "PRB4004"),
      ("{name: savings-evidence, optimism-bias: 5, biased: [hoped]}", "PRB4004"),
      ("{name: benefit-share, key: {east: 40, west: 59}}", "PRB4004"),
      ("{name: benefit-share, key: {east: 140, west: -40}}", "PRB4004"),
      ("{name: benefit-share, key: 50}", "PRB4004"),
      ("{name: exit-readiness, minimum-assistance: 6}", "PRB4004"),
      ("{name: exit-readiness, minimum-assistance: 0 months}", "PRB4004"),
      ("{name: control, review-at-most: 30 days}", "PRB4004"),
      ("{name: control, review-at-most: 101 years}", "PRB4004"),
      ("{name: control, review-at-most: 9223372036854775807 years}", "PRB4004"),
      ("{name: control, break-every: 24 months}", "PRB4004"),
      ("{name: control, breaks-over: 24 months}", "PRB4004"),
      ("{name: reversal-cost, at-most: [5]}", "PRB4004"),
      ("{name: expected-terms, sets: [gains]}", "PRB4004"),
      ("{name: expected-terms, also: {a: b}}", "PRB4004"),
    ])
  func wrongParameters(rule: String, code: String) throws {
    let (check, diagnostics) = try ContractCase.resolve(rule)
    #expect(check == nil)
    #expect(diagnostics.map(\.code) == [code])
    #expect(diagnostics.allSatisfy { $0.location?.line ?? 0 > 0 && $0.hint != nil })
  }

  @Test("what is wrong with a check's parameters is said when the rubric is read")
  func readWithRubric() throws {
    let criterion = "  - {id: quality, title: Quality, weight: 100}"
    func codes(_ check: String) throws -> [String] {
      let rubric = try Sample.rubric(
        criterion,
        settings: "rounding: {scores: 2, mode: half-up}\nchecks:\n"
          + "  - {id: gaps, title: No service is left alone, check: \(check)}")
      var log = DiagnosticLog()
      Evaluator.check(rubric, log: &log)
      return log.finished().map(\.code)
    }
    #expect(try codes("{name: control, review-at-most: 12 months}") == [])
    #expect(try codes("{name: control, review-at-most: soon}") == ["PRB4004"])
    #expect(try codes("{name: control, reviews: 12 months}") == ["PRB4003"])
    #expect(try codes("controls") == ["PRB4050"])
  }

  private static let cases = [
    """
    check: {name: service-vacuum, shared: [desk]}
    buyers: east, north
    services: desk, hosting
    contract start: 2027-01-31
    length: 30 months, 6
    responsibility: desk, East, Alder, , 2027-07-15
    responsibility: desk, North, Birch, 5, 20
    responsibility: hosting, East, Alder, 2, 12
    responsibility: hosting, East, Birch, 12, 30
    responsibility: printing, , , ,
    """,
    """
    check: {name: cost-shunting, tolerance: 1%}
    buyers: east, north, west
    saving: east, 1, 100, 60
    saving: north, 1, 100, 110
    saving: west, 1, 170000000000000000000000000000000000000, 0
    saving: west, 1, -170000000000000000000000000000000000000, 0
    saving: east, 2, 100, 60
    saving: stranger, 2, 100, 60
    """,
    """
    check: {name: savings-evidence, optimism-bias: 12.5, minimum-banked: 50, minimum-remaining: 99%}
    saving: east, 1, 100, 60, banked
    saving: north, 1, 100, 110, contracted
    saving: north, 2, 100, 110
    saving: east, 2, 100, 10.01, projected
    """,
    """
    check: {name: benefit-share, key: {east: 60, north: 40}, by-savings: yes}
    buyers: east, north, west
    term: benefit-share.east = 55%
    term: benefit-share.east = 54%
    term: benefit-share.north = 40%
    term: benefit-share.south = 5%
    saving: east, 1, 100, 60
    saving: north, 1, 100, 90
    """,
    """
    check: {name: exit-readiness, minimum-assistance: 9 months}
    buyers: east, north, west
    term: exit.owner.west = chair
    term: exit.owner.east = no
    term: exit.data = yes
    term: exit.data = no
    term: exit.assistance-months = 6 months
    term: exit.assistance-months.north = 12 months
    lines: exit, 3, 100
    lines: exit, 2, 100
    """,
    """
    check: {name: control, review-at-most: 12 months, break-every: 12 months, breaks-over: 12 months}
    length: 60 months
    term: governance.committee = yes
    term: governance.review-months = 18 months
    term: break.at-months = 12 months; 24 months
    term: break.at-months = 48 months; 70 months
    """,
    """
    check: {name: reversal-cost, at-most: 10%}
    length: 40 months
    term: break.at-months = 12 months; 36 months
    term: break.at-months = 24 months
    term: break.notice-months = 7 months
    term: reversal.cost-at-24 = 100 GBP
    lines: charge, 1, 1000.10
    lines: charge, 2, 1000.20, 2
    lines: charge, 2, 17
    lines: charge, 4, 31
    lines: exit, 4, 500
    lines: exit, , 40
    """,
    """
    check: {name: expected-terms, also: [carbon.plan], sets: [gain-share]}
    type: joint-venture
    term: deadlock = chair decides
    term: ownership.east = 50%
    term: ownership.north = 50%
    term: conflicts.policy = no
    """,
  ]

  @Test("the order in which rows were read changes nothing", arguments: cases)
  func order(text: String) throws {
    let given = try ContractCase(text)
    let expected = try given.finding()
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<25 { #expect(try given.shuffled(&generator).finding() == expected) }
  }

  @Test("a finding that passes or fails names what it rests on", arguments: cases)
  func reliedOn(text: String) throws {
    let found = try ContractCase(text).finding()
    #expect(found.outcome == .fail || found.outcome == .couldNotTell)
    #expect(!found.reliedOn.isEmpty && !found.basis.isEmpty)
    let places = found.reliedOn.map(\.source.line)
    #expect(places == places.sorted())
  }
}
