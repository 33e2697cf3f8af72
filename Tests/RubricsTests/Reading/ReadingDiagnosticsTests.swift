import Procurement
import Testing

@testable import Rubrics

@Suite struct ReadingDiagnosticsTests {
  @Test("every mistake of a rubric is reported at its place, in one pass")
  func onePass() {
    expect(
      """
      0️⃣rubric: 1️⃣our example
      2️⃣titel: Example
      version: 1.0.0
      method: 3️⃣{multiple: 2}
      rounding: {scores: 4️⃣21, mode: 5️⃣half-upp}
      line-rounding: 6️⃣yes
      weights: 7️⃣of-parents
      scale: {0: None, 8️⃣five: Excellent}
      ties: 9️⃣quality
      criteria:
        - {id: quality, title: Quality, weight: 100}
      """,
      [
        Finding("1️⃣", .rubricIdentifier, "\"our example\" cannot be an id"),
        Finding("2️⃣", .yamlUnknownKey, "a rubric has no key \"titel\""),
        Finding("3️⃣", .yamlMissingKey, "\"method\" needs \"name\""),
        Finding("4️⃣", .yamlWrongValue, "\"scores\" is a whole number from 0 to 20, not \"21\""),
        Finding("5️⃣", .yamlWrongValue, "\"mode\" cannot be \"half-upp\""),
        Finding("6️⃣", .yamlWrongValue, "\"line-rounding\" cannot be \"yes\""),
        Finding("7️⃣", .yamlWrongValue, "\"weights\" cannot be \"of-parents\""),
        Finding("8️⃣", .yamlWrongValue, "a step of a scale is a number, not \"five\""),
        Finding("9️⃣", .yamlWrongShape, "\"ties\" is a list, not a single value"),
        Finding("0️⃣", .yamlMissingKey, "a rubric needs \"title\""),
      ])
  }

  @Test("every mistake of a criterion is reported, and lint stays silent on what was not read")
  func criteria() {
    expect(
      rubricText(
        """
          - 1️⃣{title: Quality, weight: 2️⃣sixty, 3️⃣wieght: 60}
          - 4️⃣price
          - {id: price, title: 5️⃣"", weight: 40, measure: 6️⃣prices}
        """, ties: "ties: [quality]"),
      [
        Finding("1️⃣", .yamlMissingKey, "a criterion needs \"id\""),
        Finding("2️⃣", .yamlWrongValue, "\"weight\" is a number, not \"sixty\""),
        Finding("3️⃣", .yamlUnknownKey, "a criterion has no key \"wieght\""),
        Finding("4️⃣", .yamlWrongShape, "a criterion is written as a map, not a single value"),
        Finding("5️⃣", .yamlWrongValue, "\"title\" is a text, not \"\""),
        Finding("6️⃣", .yamlWrongValue, "\"measure\" cannot be \"prices\""),
      ])
  }

  @Test("every mistake of a measure is reported")
  func measures() {
    expect(
      rubricText(
        """
          - {id: quality, title: Quality, weight: 40, minimum-mark: 1️⃣two}
          - {id: price, title: Price, weight: 30, measure: price, formula: 2️⃣[]}
          - {id: length, title: Length, weight: 20, measure: contract-length,
             bands: [{over: 12, up-to: 3️⃣12, score: 1}, 4️⃣{over: 12}, {up-to: 5️⃣9999, score: 1}]}
          - {id: type, title: Type, weight: 10, measure: contract-type,
             preferences: {6️⃣joint venture: 100, fixed-term: 7️⃣high}, not-allowed: [8️⃣[]]}
        """),
      [
        Finding("1️⃣", .yamlWrongValue, "\"minimum-mark\" is a number, not \"two\""),
        Finding("2️⃣", .yamlWrongShape, "\"formula\" is a name or a map, not a list"),
        Finding("3️⃣", .yamlWrongValue, "no length is over 12 and up to 12 months"),
        Finding("4️⃣", .yamlMissingKey, "a band needs \"score\""),
        Finding("5️⃣", .yamlWrongValue, "\"up-to\" is a whole number from 0 to 2400, not \"9999\""),
        Finding("6️⃣", .rubricIdentifier, "\"joint venture\" cannot be an id"),
        Finding(
          "7️⃣", .yamlWrongValue, "the preference of \"fixed-term\" is a number from 0 to 100"),
        Finding(
          "8️⃣", .yamlWrongShape, "\"not-allowed\" is a list of single values, not a list"),
      ])
  }

  @Test("bands and a curve on one criterion exclude each other")
  func conflict() {
    expect(
      rubricText(
        """
          - {id: quality, title: Quality, weight: 90}
          - {id: length, title: Length, weight: 10, measure: contract-length,
             bands: [{score: 100}], 1️⃣curve: [{months: 1, score: 0}, {months: 2, score: 100}]}
        """, ties: "ties: [quality]"),
      [
        Finding(
          "1️⃣", .rubricConflictingKeys, "a criterion has either \"bands\" or a \"curve\", not both")
      ])
  }

  @Test("a scale that cannot be read is reported once, however many criteria use it")
  func unreadableScale() {
    expect(
      """
      rubric: example
      title: Example
      version: 1.0.0
      method: weighted-sum
      scale: {1️⃣0: , 2️⃣high: Good, 2: Fair}
      criteria:
        - {id: a, title: A, weight: 50, minimum-mark: 7}
        - {id: b, title: B, weight: 50, scale: 3️⃣[0, 1]}
      ties: [a]
      """,
      [
        Finding("1️⃣", .yamlWrongValue, "the step \"0\" does not say what it stands for"),
        Finding("2️⃣", .yamlWrongValue, "a step of a scale is a number, not \"high\""),
        Finding("3️⃣", .yamlWrongShape, "a scale is written as a map"),
      ])
  }

  @Test("a range needs its three numbers")
  func range() {
    expect(
      rubricText(
        """
          - {id: quality, title: Q, weight: 100, scale: 1️⃣{from: 0, 2️⃣too: 10, step: 3️⃣"1 mark"}}
        """, ties: "ties: [quality]"),
      [
        Finding("1️⃣", .yamlMissingKey, "a scale's range needs \"to\""),
        Finding("2️⃣", .yamlUnknownKey, "a scale's range has no key \"too\""),
        Finding("3️⃣", .yamlWrongValue, "\"step\" is a number, not \"1 mark\""),
      ])
  }

  @Test("an unknown key names the nearest one")
  func hint() {
    let found = readRubric(
      rubricText("  - {id: quality, title: Q, weight: 100, minimum-makr: 1}")
    ).found
    #expect(found.first { $0.kind == .yamlUnknownKey }?.hint == "did you mean \"minimum-mark\"?")
  }

  @Test(
    "an id is plain letters, digits, hyphens, points and underscores",
    arguments: [
      ("quality", true), ("Q1.2_a-b", true), ("1", true), ("-a", false), ("a b", false),
      ("qualität", false), ("a/b", false), ("\"\"", false),
      (String(repeating: "a", count: 64), true), (String(repeating: "a", count: 65), false),
    ])
  func identifiers(id: String, isSound: Bool) {
    let found = readRubric(
      rubricText("  - {id: \(id), title: Q, weight: 100}", ties: "")
    ).found
    #expect(found.contains { $0.kind == .rubricIdentifier } != isSound)
  }

  @Test("a share with more digits than can be kept is an error")
  func shareTooLong() {
    expect(
      rubricText(
        """
          - {id: quality, title: Q, weight: 60, criteria: [
              {id: a, title: A, weight: 50},
              {id: b, title: B, weight: 1️⃣50.000000000000000000000000000000000001}]}
          - {id: price, title: P, weight: 40, measure: price, formula: linear-min-max}
        """),
      [
        Finding(
          "1️⃣", .rubricShareTooLong,
          "as a share of the whole this weight has more digits than can be kept")
      ])
  }

  @Test("a missing tree is reported once")
  func noCriteria() {
    expect(
      """
      1️⃣rubric: example
      title: Example
      version: 1.0.0
      method: weighted-sum
      """, [Finding("1️⃣", .yamlMissingKey, "a rubric needs \"criteria\"")], notes: true)
  }

  @Test("something that is no map is no rubric", arguments: ["- a\n", "text", "42"])
  func noMap(text: String) {
    let (rubric, found) = readRubric(text)
    #expect(rubric == nil)
    #expect(found.map(\.code) == ["PRB1304"])
  }
}
