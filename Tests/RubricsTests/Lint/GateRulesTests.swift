import Procurement
import Testing

@testable import Rubrics

/// The rules on minima of sections and on pass/fail questions.
@Suite struct GateRulesTests {
  private func text(_ quality: String, head: String = "", ties: String = "[quality, price]")
    -> String
  {
    rubricText(
      """
        - {id: quality, title: Quality, weight: 60, \(quality)}
        - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}
      """, head: head, ties: "ties: \(ties)")
  }

  private let parts = """
    criteria: [
          {id: one, title: One, weight: 50, minimum-mark: 2}, {id: two, title: Two, weight: 50}]
    """

  @Test("a minimum is a percentage from 0 to 100", arguments: ["-1", "100.01", "120"])
  func range(minimum: String) {
    expect(
      text("minimum-score: 1️⃣\(minimum)", head: "minimum-quality: 2️⃣\(minimum)"),
      [
        Finding(
          "1️⃣", .lintMinimumOutOfRange,
          "the minimum-score of \"quality\" is \(minimum), which is no percentage from 0 to 100"),
        Finding(
          "2️⃣", .lintMinimumOutOfRange,
          "the minimum-quality is \(minimum), which is no percentage from 0 to 100"),
      ])
  }

  @Test("a minimum within the range is sound", arguments: ["33.5", "60", "100"])
  func sound(minimum: String) {
    expect(text("minimum-score: \(minimum)", head: "minimum-quality: \(minimum)"), [])
  }

  @Test("a minimum counts no price, and nothing that is set against the best bid")
  func relative() {
    expect(
      rubricText(
        """
          - {id: offer, title: Offer, weight: 100, minimum-score: 1️⃣50, criteria: [
              {id: quality, title: Quality, weight: 60, normalise: best},
              {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}]}
        """, head: "minimum-quality: 2️⃣50"),
      [
        Finding(
          "1️⃣", .lintMinimumOverPrice,
          "the minimum-score of \"offer\" would count the price \"price\""),
        Finding(
          "1️⃣", .lintMinimumRelative,
          "the minimum-score of \"offer\" would count \"quality\", which is scored against the best bid"
        ),
        Finding(
          "2️⃣", .lintMinimumRelative,
          "the minimum-quality would count \"quality\", which is scored against the best bid"),
      ])
  }

  @Test("a price has no minimum score, and neither has a pass/fail question")
  func misplaced() {
    expect(
      rubricText(
        """
          - {id: quality, title: Quality, weight: 60}
          - {id: ask, title: Ask, measure: pass-fail, 1️⃣minimum-score: 50}
          - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional,
             2️⃣minimum-score: 50}
        """),
      [
        Finding(
          "1️⃣", .lintKeyOfAnotherMeasure,
          "\"minimum-score\" says nothing on \"ask\", which is scored by pass-fail"),
        Finding(
          "2️⃣", .lintKeyOfAnotherMeasure,
          "\"minimum-score\" says nothing on \"price\", which is scored by price"),
      ])
  }

  @Test(
    "a minimum that the minimum marks imply is noted",
    arguments: [("33", true), ("33.33", true), ("33.34", false), ("34", false), ("0", true)])
  func implied(minimum: String, isImplied: Bool) {
    // One of two questions of equal weight has at least 2 of 3: a third of the section.
    expect(
      text("minimum-score: 1️⃣\(minimum), \(parts)"),
      isImplied
        ? [
          Finding(
            "1️⃣", .lintMinimumImplied,
            "the minimum-score of \"quality\" is reached by every bid that the minima below it let through"
          )
        ] : [], notes: true)
  }

  @Test("the minimum of the whole is implied by those of its sections")
  func impliedQuality() {
    expect(
      text("minimum-score: 60", head: "minimum-quality: 1️⃣60"),
      [
        Finding(
          "1️⃣", .lintMinimumImplied,
          "the minimum-quality is reached by every bid that the minima below it let through")
      ], notes: true)
    expect(text("minimum-score: 60", head: "minimum-quality: 60.1"), [], notes: true)
  }

  @Test("a minimum that the best published score does not reach is an error")
  func unreachable() {
    let length = "measure: contract-length, bands: [{up-to: 24, score: 40}, {over: 24, score: 70}]"
    let found = readRubric(text("minimum-score: 71, \(length)")).found.map(\.code)
    #expect(found.contains("PRB3234"))
    let reached = readRubric(text("minimum-score: 70, \(length)")).found.map(\.code)
    #expect(!reached.contains("PRB3234"))
    let nothing = readRubric(
      rubricText(
        """
          - {id: must, title: Must, minimum-score: 50, criteria: [
              {id: ask, title: Ask, measure: pass-fail}]}
          - {id: quality, title: Quality, weight: 60}
          - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}
        """)
    ).found
    #expect(nothing.map(\.code) == ["PRB3234"])
  }

  @Test("a pass/fail question has no weight, and a group of them neither")
  func weights() {
    let criteria = """
        - {id: must, title: Must, criteria: [
            {id: ask, title: Ask, measure: pass-fail}, {id: deep, title: Deep, criteria: [
              {id: tell, title: Tell, measure: pass-fail}]}]}
        - {id: quality, title: Quality, weight: 60}
        - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}
      """
    expect(rubricText(criteria), [])
    expect(rubricText(criteria, head: "weights: of-total"), [])
    expect(
      rubricText(
        criteria.replacing("title: Tell,", with: "title: Tell, weight: 1️⃣5,")
          .replacing("{id: deep, title: Deep,", with: "{id: deep, title: Deep, weight: 0,")),
      [
        Finding("1️⃣", .lintPassFailWeight, "\"tell\" is pass or fail, and has the weight 5"),
        Finding("1️⃣", .lintWeightsSum, "the weights under \"deep\" add up to 5, not 100"),
      ])
  }

  @Test("a rubric of nothing but pass/fail questions scores nothing")
  func nothingScored() {
    let found = readRubric(
      rubricText("  - {id: ask, title: Ask, measure: pass-fail}", ties: "ties: []")
    ).found.map(\.code)
    #expect(found.contains("PRB3102"))
  }

  @Test("a tie is not broken by a pass/fail question")
  func ties() {
    expect(
      rubricText(
        """
          - {id: ask, title: Ask, measure: pass-fail}
          - {id: quality, title: Quality, weight: 100}
        """, ties: "ties: [quality, 1️⃣ask]"),
      [
        Finding(
          "1️⃣", .lintTieOnPassFail,
          "ties are to be broken by \"ask\", which every bid left has passed")
      ])
  }

  @Test("bounds and allowed types leave out what would need a score, and contradict nothing")
  func bounds() {
    let length = "measure: contract-length, minimum-months: 13, maximum-months: 60"
    let bands = "bands: [{over: 12, up-to: 60, score: 100}]"
    #expect(codes("\(length), \(bands)") == [])
    #expect(codes("measure: contract-length, minimum-months: 13, \(bands)") == ["PRB3132"])
    let crossed = "measure: contract-length, minimum-months: 61, maximum-months: 60, \(bands)"
    #expect(codes(crossed) == ["PRB1307"])
    let type = "measure: contract-type, preferences: {joint-venture: 100}"
    expect(text("\(type), allowed: [joint-venture]"), [])
    #expect(
      readRubric(text("\(type), allowed: [fixed-term]")).found.map(\.code).sorted() == [
        "PRB3136", "PRB3137",
      ])
    #expect(
      readRubric(text("\(type), allowed: [joint-venture], not-allowed: [framework]")).rubric == nil)
    #expect(readRubric(text("\(type), allowed: []")).rubric == nil)
    #expect(
      readRubric(text("\(type), allowed: [joint-ventur]")).found.map(\.code).contains("PRB3138"))
  }

  /// What a rubric draws with these keys on its quality, but for the comparison of plain totals.
  private func codes(_ keys: String) -> [String] {
    readRubric(text(keys)).found.map(\.code).filter { $0 != "PRB3151" }
  }

  @Test("the minimum quality and the allowed types have a part in the hash")
  func hash() throws {
    let type = "measure: contract-type, preferences: {joint-venture: 100, fixed-term: 0}"
    let texts = [
      text("minimum-mark: 1"), text("minimum-mark: 1", head: "minimum-quality: 50"),
      text("minimum-mark: 1", head: "minimum-quality: 51"),
      text("\(type), allowed: [joint-venture, fixed-term]"),
      text("\(type), not-allowed: [framework, prime-partner-framework]"),
    ]
    let hashes = try texts.map { try #require(readRubric($0).rubric).sha256 }
    #expect(Set(hashes).count == texts.count)
    let rewritten = text("minimum-mark: 1", head: "minimum-quality: 50.0")
    #expect(try #require(readRubric(rewritten).rubric).sha256 == hashes[1])
  }
}
