import Procurement
import Testing

@testable import Rubrics

/// The rules on ids, weights and what belongs where.
@Suite struct TreeRulesTests {
  private let price =
    "  - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}"

  @Test("weights at the top must add up to 100")
  func topWeights() {
    expect(
      rubricText("  - {id: quality, title: Quality, weight: 1️⃣59.9}\n\(price)"),
      [Finding("1️⃣", .lintWeightsSum, "the weights at the top add up to 99.9, not 100")])
  }

  @Test("weights in a group must add up to 100, and the message names the group")
  func groupWeights() {
    let text = rubricText(
      """
        - {id: quality, title: Quality, weight: 60, criteria: [
            {id: a, title: A, weight: 1️⃣50}, {id: b, title: B, weight: 40}]}
      \(price)
      """)
    expect(
      text,
      [
        Finding("1️⃣", .lintWeightsSum, "the weights under \"quality\" add up to 90, not 100")
      ])
    let hint = readRubric(MarkedText(text).text).found.first { $0.kind == .lintWeightsSum }?.hint
    #expect(hint == "change \"a\" (50), \"b\" (40) so that they add up to 100")
  }

  @Test("in points, a group whose weight is not what its parts have may leave it out")
  func groupInPoints() {
    func hints(_ weight: String) -> [String?] {
      let text = rubricText(
        """
          - {id: quality, title: Quality, \(weight)criteria: [
              {id: a, title: A, weight: 30}, {id: b, title: B, weight: 25}]}
        \(price)
        """, head: "weights: points")
      return readRubric(text).found.filter { $0.kind == .lintWeightsSum }.map(\.hint)
    }
    #expect(
      hints("weight: 60, ") == [
        "change \"a\" (30), \"b\" (25) so that they add up to 60, or remove the group's own weight"
      ])
    #expect(hints("") == [])
  }

  @Test("of the whole, leaves must add up to 100 and a group must weigh what its parts do")
  func ofTotal() {
    expect(
      rubricText(
        """
          - {id: quality, title: Quality, weight: 1️⃣60, criteria: [
              {id: a, title: A, weight: 30}, {id: b, title: B, weight: 25}]}
        \(price)
        """, head: "weights: of-total"),
      [
        Finding("1️⃣", .lintWeightsSum, "the weights under \"quality\" add up to 55, not 60")
      ])
    expect(
      rubricText(
        """
          - 1️⃣{id: quality, title: Quality, criteria: [
              {id: a, title: A, weight: 30}, {id: b, title: B, weight: 25}]}
        \(price)
        """, head: "weights: of-total"),
      [Finding("1️⃣", .lintWeightsSum, "the weights at the top add up to 95, not 100")])
  }

  @Test("of the whole, a sound tree draws nothing")
  func ofTotalSound() {
    expect(
      rubricText(
        """
          - {id: quality, title: Quality, criteria: [
              {id: a, title: A, weight: 35}, {id: b, title: B, weight: 25}]}
        \(price)
        """, head: "weights: of-total"), [])
  }

  @Test("weights too large to add up are an error, not a crash")
  func hugeWeights() {
    let huge = "170000000000000000000000000000000000000"
    let found = readRubric(
      rubricText(
        "  - {id: quality, title: Q, weight: \(huge)}\n  - {id: b, title: B, weight: \(huge)}",
        ties: "ties: [quality]")
    ).found
    #expect(
      found.map(\.message).contains("the weights at the top are too large to add up"))
  }

  @Test("a weight of zero or below is an error", arguments: ["0", "0.00", "-1"])
  func weightNotAboveZero(weight: String) {
    let found = readRubric(
      rubricText(
        """
          - {id: quality, title: Quality, weight: 60}
        \(price)
          - {id: more, title: More, weight: \(weight)}
        """)
    ).found
    #expect(
      found.map(\.text).contains(
        "rubric.yaml:11:37 PRB3103 \"more\" has the weight \(weight)"))
  }

  @Test("two criteria with one id are an error that shows both")
  func duplicateID() throws {
    let text = rubricText(
      """
        - {id: quality, title: Quality, weight: 60, criteria: [
            {id: price, title: A, weight: 100}]}
        - 1️⃣{id: price, title: Price, weight: 40, measure: price, formula: linear-min-max}
      """)
    expect(text, [Finding("1️⃣", .lintDuplicateID, "two criteria have the id \"price\"")])
    let found = readRubric(MarkedText(text).text).found
    let related = try #require(found.first { $0.kind == .lintDuplicateID }?.related.first)
    #expect("\(related.location)" == "rubric.yaml:10:7")
    #expect(related.message == "first given here")
  }

  @Test("a criterion with nothing to score it by is an error")
  func nothingCanScore() {
    expect(
      """
      rubric: example
      title: Example
      version: 1.0.0
      method: weighted-sum
      criteria:
        - 1️⃣{id: a, title: A, weight: 40}
        - 2️⃣{id: b, title: B, weight: 20, criteria: []}
        - 3️⃣{id: c, title: C, weight: 20, measure: contract-length}
        - 4️⃣{id: d, title: D, weight: 20, measure: contract-type}
      ties: [a]
      """,
      [
        Finding(
          "1️⃣", .lintNothingCanScore, "nothing can score on \"a\": it has no scale of marks"),
        Finding("2️⃣", .lintNothingCanScore, "nothing can score on \"b\": it has no parts"),
        Finding(
          "3️⃣", .lintNothingCanScore,
          "nothing can score on \"c\": it has neither bands nor a curve"),
        Finding(
          "4️⃣", .lintNothingCanScore, "nothing can score on \"d\": it has no preferences"),
      ])
    expect(
      """
      1️⃣rubric: example
      title: Example
      version: 1.0.0
      method: weighted-sum
      criteria: []
      """, [Finding("1️⃣", .lintNothingCanScore, "the rubric has no criteria")])
  }

  @Test("keys that belong to another measure are errors that say so")
  func misplacedKeys() {
    expect(
      rubricText(
        """
          - {id: quality, title: Quality, weight: 50, 1️⃣scale: {0: A, 1: B}, 2️⃣measure: marks,
             3️⃣minimum-mark: 1, normalise: best, criteria: [
              {id: a, title: A, weight: 100, 5️⃣formula: linear-min-max}]}
          - {id: price, title: Price, weight: 40, measure: price, formula: linear-min-max,
             6️⃣minimum-mark: 2, 7️⃣normalise: best, 8️⃣bands: [{score: 100}],
             period-months: 48}
          - {id: length, title: Length, weight: 10, measure: contract-length, bands: [{score: 100}],
             9️⃣preferences: {joint-venture: 100}}
        """),
      [
        Finding(
          "1️⃣", .lintKeyOfAnotherMeasure, "\"scale\" says nothing on \"quality\", which is a group"),
        Finding("2️⃣", .lintGroupWithMeasure, "\"quality\" has parts and a measure"),
        Finding(
          "3️⃣", .lintGateWithoutMarks,
          "\"quality\" has a minimum mark but no marks: it is a group"),
        Finding(
          "5️⃣", .lintKeyOfAnotherMeasure,
          "\"formula\" says nothing on \"a\", which is scored by marks"),
        Finding(
          "6️⃣", .lintGateWithoutMarks,
          "\"price\" has a minimum mark but no marks: it is scored by price"),
        Finding(
          "7️⃣", .lintNormalisedPrice,
          "\"price\" is normalised to the best, which is for its formula to do"),
        Finding(
          "8️⃣", .lintKeyOfAnotherMeasure,
          "\"bands\" says nothing on \"price\", which is scored by price"),
        Finding(
          "9️⃣", .lintKeyOfAnotherMeasure,
          "\"preferences\" says nothing on \"length\", which is scored by contract-length"),
      ])
  }

  @Test("a rubric without a price draws a note")
  func priceMissing() {
    expect(
      rubricText("  - {id: quality, title: Quality, weight: 100}", ties: "ties: [quality]")
        .replacing("rubric: example", with: "1️⃣rubric: example"),
      [Finding("1️⃣", .lintPriceMissing, "no criterion is scored by the price")], notes: true)
  }
}
