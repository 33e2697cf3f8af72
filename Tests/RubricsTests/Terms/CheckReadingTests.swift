import Procurement
import Testing

@testable import Rubrics

@Suite("Reading the checks of a rubric")
struct CheckReadingTests {
  @Test(
    "a condition that cannot be read is an error at its place",
    arguments: [
      (
        "1️⃣{term: payment.days}", DiagnosticKind.conditionShape,
        "a condition on \"payment.days\" has no operator"
      ),
      (
        "1️⃣{term: payment.days, at-most: 30 days, at-least: 1 day}", .conditionShape,
        "a condition on \"payment.days\" has 2 operators"
      ),
      (
        "{term: payment.days, at-most: 30 days, 1️⃣all-of: []}", .conditionShape,
        "\"all-of\" does not belong beside \"term\""
      ),
      (
        "1️⃣{at-most: 30 days}", .conditionShape,
        "a condition names a term or joins conditions"
      ),
      ("{all-of: 1️⃣[]}", .conditionShape, "\"all-of\" is a list of conditions"),
      (
        "{any-of: [], 1️⃣then: {}}", .conditionShape,
        "\"then\" does not belong beside \"any-of\""
      ),
      ("{when: 1️⃣{term: exit.plan, present: yes}}", .conditionShape, "\"when\" has no \"then\""),
      ("{term: 1️⃣\" \", present: yes}", .conditionShape, "\"term\" is the name of a term"),
      (
        "{term: 1️⃣contract.typ, present: yes}", .conditionShape,
        "there is no fact \"contract.typ\" of bids"
      ),
      (
        "{1️⃣trem: payment.days, at-most: 30 days}", .yamlUnknownKey,
        "a condition has no key \"trem\""
      ),
      ("1️⃣[a]", .yamlWrongShape, "a condition is written as a map, not a list"),
    ] as [(String, DiagnosticKind, String)])
  func shapes(yaml: String, kind: DiagnosticKind, message: String) {
    expect(rubricText(require: yaml), [Finding("1️⃣", kind, message)])
  }

  @Test(
    "a value of the wrong type or unit is an error at its place",
    arguments: [
      (
        "{term: payment.days, at-most: 1️⃣30}",
        "\"at-most\" of \"payment.days\" is a duration such as \"30 days\", not \"30\""
      ),
      (
        "{term: exit.assistance-months, at-least: 1️⃣yes}",
        "\"at-least\" of \"exit.assistance-months\" is a duration such as \"30 days\", not \"yes\""
      ),
      (
        "{term: open-book, at-least: 1️⃣3}",
        "\"open-book\" is yes or no, which has no order for \"at-least\""
      ),
      (
        "{term: own.term, at-least: 1️⃣yes}",
        "\"at-least\" of \"own.term\" is a value with an order, not \"yes\""
      ),
      (
        "{term: liability.cap, at-least: 1️⃣5m}",
        "\"at-least\" of \"liability.cap\" is \(TermKind.money.described), or a percentage such as \"2.5%\", or \"unlimited\", not \"5m\""
      ),
      (
        "{term: liability.cap, at-least: 1️⃣unlimited}",
        "\"at-least\" of \"liability.cap\" is a value with an order, not \"unlimited\""
      ),
      (
        "{term: payment.days, at-most: 1️⃣[30 days]}",
        "\"at-most\" of \"payment.days\" is a single value here"
      ),
      ("{term: payment.days, between: 1️⃣[30 days]}", "\"between\" is a list of 2 values"),
      (
        "{term: payment.days, between: 1️⃣[30 days, 10 days]}",
        "the first bound 30 days is over the second, 10 days"
      ),
      (
        "{term: payment.days, between: 1️⃣[10 days, 1 month]}",
        "the bounds cannot be compared: which cannot be compared with 1 month: days have no fixed number of months"
      ),
      ("{term: payment.days, one-of: 1️⃣[]}", "\"one-of\" is a list of values"),
      (
        "{term: payment.days, one-of: [14 days, 1️⃣soon]}",
        "\"one-of\" of \"payment.days\" is a duration such as \"30 days\", not \"soon\""
      ),
      ("{term: exit.plan, present: 1️⃣no}", "\"present\" is yes or left out, not \"no\""),
      ("{term: exit.plan, absent: 1️⃣maybe}", "\"absent\" is yes"),
      (
        "{term: exit.plan, count-at-least: 1️⃣0}",
        "\"count-at-least\" is a whole number from 1 to 10000, not \"0\""
      ),
      (
        "{term: contract.initial-months, at-most: 1️⃣60}",
        "\"at-most\" of \"contract.initial-months\" is a duration such as \"30 days\", not \"60\""
      ),
      (
        "{term: price.total, at-most: 1️⃣5000000}",
        "\"at-most\" of \"price.total\" is \(TermKind.money.described), not \"5000000\""
      ),
    ])
  func values(yaml: String, message: String) {
    expect(rubricText(require: yaml), [Finding("1️⃣", .conditionValue, message)])
  }

  private func checks(_ list: String, criterion: String = "") -> String {
    let price = criterion.isEmpty ? 50 : 40
    return rubricText(
      """
        - {id: quality, title: Quality, weight: 50}
        - {id: price, title: Price, weight: \(price), measure: price, formula: lowest-proportional}
      \(criterion)
      """) + "\n\(list)\n"
  }

  @Test("what a check lacks, has twice or has in excess is an error at its place")
  func wrongChecks() {
    expect(
      checks(
        """
        checks:
          - 1️⃣{id: none, title: None}
          - {id: both, title: Both, require: {term: a, present: yes}, 2️⃣check: exit-readiness}
          - {id: paid, title: Paid, on-failure: note, 3️⃣points: 5, require: {term: a, present: yes}}
          - {id: zero, title: Zero, points: 4️⃣0, require: {term: a, present: yes}}
          - {id: harsh, title: Harsh, on-failure: 5️⃣reject, require: {term: a, present: yes}}
          - 6️⃣{id: untitled, require: {term: a, present: yes}}
          - {id: first, title: First, require: {term: a, present: yes}}
          - 7️⃣{id: first, title: Second, require: {term: b, present: yes}}
          - {id: odd, title: Odd, 8️⃣penalty: 3, require: {term: b, present: yes}}
        include: [some-set, 9️⃣some-set]
        """),
      [
        Finding("1️⃣", .checkRequirement, "a check asks for nothing"),
        Finding("2️⃣", .checkRequirement, "a check has both \"require\" and \"check\""),
        Finding("3️⃣", .checkPointsAndFailure, "\"paid\" has both \"points\" and \"on-failure\""),
        Finding("4️⃣", .yamlWrongValue, "\"points\" is a number above zero, not \"0\""),
        Finding("5️⃣", .yamlWrongValue, "\"on-failure\" cannot be \"reject\""),
        Finding("6️⃣", .yamlMissingKey, "a check needs \"title\""),
        Finding("7️⃣", .checkRepeated, "two checks have the id \"first\""),
        Finding("8️⃣", .yamlUnknownKey, "a check has no key \"penalty\""),
        Finding("9️⃣", .checkRepeated, "\"some-set\" is included twice"),
      ])
  }

  @Test("a set is included by its name alone or in a list")
  func include() {
    let one = readRubric(checks("include: procurement-act-2023")).rubric
    let list = readRubric(checks("include: [procurement-act-2023]")).rubric
    #expect(one?.includes.map(\.value) == ["procurement-act-2023"])
    #expect(one?.sha256 == list?.sha256)
  }

  @Test("lint finds checks that count for nothing, and criteria that count nothing")
  func lint() {
    let terms =
      "  - 1️⃣{id: terms, title: Terms, weight: 10, measure: contract-terms}"
    expect(
      checks("checks: [{id: a, title: A, require: {term: a, present: yes}}]", criterion: terms),
      [
        Finding("1️⃣", .lintCheckNotScored, "nothing can score on \"terms\": no check earns points")
      ])
    let named =
      "  - {id: terms, title: Terms, weight: 10, measure: contract-terms, checks: [a, 1️⃣a, 2️⃣b, 3️⃣c]}"
    expect(
      checks(
        """
        checks:
          - {id: a, title: A, points: 1, require: {term: a, present: yes}}
          - {id: b, title: B, require: {term: b, present: yes}}
          - {id: d, title: D, points: 4️⃣1, require: {term: a, present: yes}}
        """, criterion: named),
      [
        Finding("1️⃣", .lintCheckNotScored, "\"terms\" names the check \"a\" twice"),
        Finding(
          "2️⃣", .lintCheckNotScored, "\"terms\" counts the check \"b\", which earns no points"),
        Finding("3️⃣", .lintCheckNotScored, "\"terms\" counts the check \"c\", which is not there"),
        Finding("4️⃣", .lintCheckPointsUnused, "the points of \"d\" count for nothing"),
      ])
  }

  @Test("lint finds bounds that no bid can keep, in one check and in two that disqualify")
  func bounds() {
    expect(
      checks(
        """
        checks:
          - {id: a, title: A, require: {all-of: [{term: x, at-least: 12 months}, {all-of: [{term: 1️⃣x, at-most: 6 months}]}]}}
          - {id: b, title: B, on-failure: disqualify, require: {term: y, at-most: 1 year}}
          - {id: c, title: C, on-failure: disqualify, require: {term: 2️⃣y, equals: 13 months}}
          - {id: d, title: D, require: {any-of: [{term: x, at-least: 12 months}, {term: x, at-most: 6 months}]}}
          - {id: e, title: E, require: {all-of: [{term: x, at-least: 12 months}, {term: x, at-most: 6 days}]}}
        """),
      [
        Finding(
          "1️⃣", .lintBoundsContradict,
          "no value is both \"x at least 12 months\" and \"x at most 6 months\""),
        Finding(
          "2️⃣", .lintBoundsContradict, "no value is both \"y at most 1 year\" and \"y 13 months\""),
      ])
  }

  @Test("lint takes no bound that need not hold for one that every bid has to keep")
  func boundsThatNeedNotHold() {
    expect(
      checks(
        """
        checks:
          - {id: a, title: A, on-failure: disqualify, require: {any-of: [{term: x, at-least: 10 days}, {term: x, at-most: 5 days}]}}
          - id: b
            title: B
            on-failure: disqualify
            require: {when: {term: y, equals: p}, then: {term: z, at-least: 10 days}}
          - id: c
            title: C
            on-failure: disqualify
            require: {when: {term: y, equals: q}, then: {term: z, at-most: 5 days}}
          - {id: d, title: D, on-failure: disqualify, require: {not: {term: z, at-least: 10 days}}}
        """), [])
  }

  @Test("lint holds each bound against the tightest before it, whatever their units")
  func tightestBounds() {
    expect(
      checks(
        """
        checks:
          - {id: a, title: A, on-failure: disqualify, require: {term: x, at-least: 3 months}}
          - {id: b, title: B, on-failure: disqualify, require: {term: x, at-least: 9 days}}
          - {id: c, title: C, on-failure: disqualify, require: {term: x, at-least: 1 year}}
          - {id: d, title: D, on-failure: disqualify, require: {term: x, at-least: 6 months}}
          - {id: e, title: E, on-failure: disqualify, require: {term: 1️⃣x, at-most: 11 months}}
        """),
      [
        Finding(
          "1️⃣", .lintBoundsContradict,
          "no value is both \"x at least 1 year\" and \"x at most 11 months\"")
      ])
  }

  @Test("lint names a contract type in a condition that no bid can have")
  func typeInCondition() {
    expect(
      checks(
        """
        checks:
          - id: a
            title: A
            require:
              when: {term: 1️⃣contract.type, equals: joint venture}
              then: {term: deadlock, present: yes}
          - {id: b, title: B, require: {term: 2️⃣contract.type, one-of: [framework, Joint-Venture, fixed]}}
        """),
      [
        Finding("1️⃣", .lintTypeUnknown, "\"joint venture\" is no contract type"),
        Finding("2️⃣", .lintTypeUnknown, "\"fixed\" is no contract type"),
      ])
  }

  @Test("the hash goes by what is asked, not by how it is laid out")
  func hash() throws {
    func hash(_ text: String) throws -> String {
      try #require(readRubric(checks(text)).rubric).sha256
    }
    let plain = try hash("checks: [{id: a, title: A, require: {term: x, at-most: 30 days}}]")
    #expect(
      try hash(
        """
        checks:
          - title: A
            id: a
            on-failure: note
            require:
              at-most: "30 days"
              term: x
        """) == plain)
    for other in [
      "checks: [{id: a, title: A, require: {term: x, at-most: 31 days}}]",
      "checks: [{id: a, title: A, require: {term: x, at-least: 30 days}}]",
      "checks: [{id: a, title: A, require: {term: y, at-most: 30 days}}]",
      "checks: [{id: a, title: A, on-failure: clarify, require: {term: x, at-most: 30 days}}]",
      "checks: [{id: a, title: A, require: {not: {term: x, at-most: 30 days}}}]",
      "checks: [{id: a, title: A, source: PA23 s.68, require: {term: x, at-most: 30 days}}]",
    ] {
      #expect(try hash(other) != plain, "\(other)")
    }
    let none = try #require(readRubric(checks("")).rubric)
    #expect(!none.canonicalForm.contains("\"checks\":["))
  }

  @Test("conditions are equal wherever they stand")
  func equality() throws {
    #expect(
      try condition("{term: x, at-most: 30 days}") == condition("  {at-most: 30 days,   term: x}"))
    #expect(
      try condition("{term: x, at-most: 30 days}") != condition("{term: x, at-most: 31 days}"))
    #expect(
      try condition("{not: {term: x, present: yes}}") != condition("{term: x, present: yes}"))
  }

  @Test("the outline shows checks, their consequences and the included sets")
  func outline() throws {
    let rubric = try #require(
      readRubric(
        checks(
          """
          checks:
            - {id: late, title: Late payment, source: PA23 s.68, on-failure: disqualify, require: {term: payment.days, at-most: 30 days}}
            - {id: exit, title: Exit, check: {name: exit-readiness, months: 12}}
          include: procurement-act-2023
          """)
      ).rubric)
    let text = RubricOutline.text(rubric)
    #expect(
      text.hasSuffix(
        """
        checks
          disqualify   late: Late payment
                         payment.days at most 30 days
                         source: PA23 s.68
          note         exit: Exit
                         shipped check exit-readiness (months 12)

        include        procurement-act-2023; their checks inform and never score

        """))
  }
}
