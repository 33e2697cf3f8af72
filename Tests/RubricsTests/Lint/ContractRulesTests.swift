import Procurement
import Testing

@testable import Rubrics

/// The rules on contract lengths and contract types.
@Suite struct ContractRulesTests {
  private func rubric(length keys: String) -> String {
    rubricText(
      """
        - {id: quality, title: Quality, weight: 50}
        - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional,
           period-months: 48}
        - 9️⃣{id: length, title: Length, weight: 10, measure: contract-length,
           \(keys)}
      """)
  }

  private func rubric(type keys: String, head: String = "") -> String {
    rubricText(
      """
        - {id: quality, title: Quality, weight: 50}
        - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}
        - 9️⃣{id: type, title: Type, weight: 10, measure: contract-type,
           \(keys)}
      """, head: head)
  }

  @Test(
    "bands that share a length overlap",
    arguments: [
      ("[{up-to: 36, score: 0}, 1️⃣{over: 24, score: 100}]", 25),
      ("[1️⃣{over: 24, score: 100}, {up-to: 36, score: 0}]", 25),
      ("[{score: 0}, 1️⃣{over: 60, score: 100}]", 61),
      ("[{up-to: 12, score: 0}, 1️⃣{up-to: 24, score: 50}, {over: 24, score: 100}]", 1),
      ("[{up-to: 60, score: 0}, 1️⃣{over: 12, up-to: 24, score: 50}, {over: 60, score: 100}]", 13),
    ])
  func overlap(bands: String, months: Int) {
    expect(
      rubric(length: "bands: \(bands)"),
      [
        Finding(
          "1️⃣", .lintBandsOverlap,
          "a contract of \(months) months falls into two bands of \"length\"")
      ])
  }

  @Test("every band within a longer one is reported, not only its neighbour")
  func nested() {
    expect(
      rubric(
        length: "bands: [{score: 0}, 1️⃣{over: 6, up-to: 12, score: 50}, 2️⃣{over: 24, score: 100}]"),
      [
        Finding(
          "1️⃣", .lintBandsOverlap, "a contract of 7 months falls into two bands of \"length\""),
        Finding(
          "2️⃣", .lintBandsOverlap, "a contract of 25 months falls into two bands of \"length\""),
      ])
  }

  @Test("bands that leave a length out have a hole")
  func hole() {
    expect(
      rubric(
        length: "bands: [{up-to: 12, score: 0}, 1️⃣{over: 24, up-to: 36, score: 50}, "
          + "2️⃣{over: 48, score: 100}]"),
      [
        Finding("1️⃣", .lintBandsHole, "a contract of 13 months falls into no band of \"length\""),
        Finding("2️⃣", .lintBandsHole, "a contract of 37 months falls into no band of \"length\""),
      ])
  }

  @Test("bands without a beginning or an end leave lengths out")
  func openEnded() {
    expect(
      rubric(
        length: "bands: [1️⃣{over: 12, up-to: 36, score: 0}, 2️⃣{over: 36, up-to: 60, score: 100}]"),
      [
        Finding(
          "1️⃣", .lintBandsOpenEnded,
          "a contract of up to 12 months falls into no band of \"length\""),
        Finding(
          "2️⃣", .lintBandsOpenEnded,
          "a contract of over 60 months falls into no band of \"length\""),
      ])
  }

  @Test(
    "bands that cover every length are sound",
    arguments: [
      "[{score: 100}]", "[{over: 0, score: 100}]",
      "[{up-to: 12, score: 0}, {over: 12, up-to: 36, score: 36}, {over: 36, score: 100}]",
      "[{over: 36, score: 100}, {up-to: 36, score: 10}]",
    ])
  func sound(bands: String) { expect(rubric(length: "bands: \(bands)"), []) }

  @Test("a curve needs two points, each at a length of its own")
  func curve() {
    expect(
      rubric(length: "curve: [1️⃣{months: 60, score: 100}]"),
      [Finding("1️⃣", .lintCurvePoints, "the curve of \"length\" has fewer than two points")])
    expect(
      rubric(length: "curve: []"),
      [Finding("9️⃣", .lintCurvePoints, "the curve of \"length\" has fewer than two points")])
    expect(
      rubric(
        length: "curve: [{months: 12, score: 0}, {months: 60, score: 50}, "
          + "1️⃣{months: 60, score: 100}]"),
      [Finding("1️⃣", .lintCurvePoints, "the curve of \"length\" has two points at 60 months")])
  }

  @Test("scores are 0 to 100")
  func scores() {
    expect(
      rubric(length: "bands: [1️⃣{up-to: 12, score: -0.1}, 2️⃣{over: 12, score: 100.01}]"),
      [
        Finding(
          "1️⃣", .lintScoreOutOfRange, "the score -0.1 on \"length\" is not within 0 to 100"),
        Finding(
          "2️⃣", .lintScoreOutOfRange, "the score 100.01 on \"length\" is not within 0 to 100"),
      ])
    expect(
      rubric(length: "curve: [{months: 1, score: 0}, 1️⃣{months: 2, score: 101}]"),
      [
        Finding("1️⃣", .lintScoreOutOfRange, "the score 101 on \"length\" is not within 0 to 100")
      ])
  }

  @Test("a best score below 100 leaves a part of the weight to nobody")
  func topScore() {
    expect(
      rubric(length: "bands: [{up-to: 12, score: 18}, {over: 12, score: 50}]"),
      [
        Finding(
          "9️⃣", .lintTopScoreMissing,
          "the best score on \"length\" is 50, so a part of its weight cannot be earned")
      ])
    expect(
      rubric(length: "normalise: best, bands: [{up-to: 12, score: 18}, {over: 12, score: 50}]"), [])
  }

  @Test("each type has a preference or is not allowed, declared ones as well")
  func withoutPreference() {
    expect(
      rubric(
        type: "preferences: {joint-venture: 100, fixed-term: 75}, not-allowed: [framework]",
        head: "contract-types: {alliance: Alliance contract}"),
      [
        Finding(
          "9️⃣", .lintTypeWithoutPreference,
          "\"type\" does not say what the contract type \"alliance\" earns"),
        Finding(
          "9️⃣", .lintTypeWithoutPreference,
          "\"type\" does not say what the contract type \"prime-partner-framework\" earns"),
      ])
  }

  @Test("a type is preferred or not allowed, not both")
  func both() {
    expect(
      rubric(
        type: "preferences: {joint-venture: 100, fixed-term: 75, framework: 50, "
          + "prime-partner-framework: 0}, not-allowed: [1️⃣framework]"),
      [
        Finding(
          "1️⃣", .lintTypePreferredAndNotAllowed,
          "\"type\" gives \"framework\" a preference and does not allow it")
      ])
  }

  @Test("a type that nobody knows is an error with the nearest as a hint")
  func unknown() {
    let text = rubric(
      type: "preferences: {1️⃣join-venture: 100, joint-venture: 100, fixed-term: 75, framework: 50}, "
        + "not-allowed: [prime-partner-framework, 2️⃣alliance]")
    expect(
      text,
      [
        Finding("1️⃣", .lintTypeUnknown, "\"join-venture\" is no contract type"),
        Finding("2️⃣", .lintTypeUnknown, "\"alliance\" is no contract type"),
      ])
    let hints = readRubric(MarkedText(text).text).found.compactMap(\.hint)
    #expect(
      hints == ["did you mean \"joint-venture\"?", "declare it under `contract-types:`"])
  }

  @Test("a known type need not be declared")
  func declaredTwice() {
    expect(
      rubric(
        type: "preferences: {joint-venture: 100, fixed-term: 75, framework: 50, "
          + "prime-partner-framework: 0}",
        head: "contract-types: {1️⃣framework: Ours}"),
      [
        Finding(
          "1️⃣", .lintTypeDeclaredTwice,
          "the contract type \"framework\" is known without being declared")
      ])
  }
}
