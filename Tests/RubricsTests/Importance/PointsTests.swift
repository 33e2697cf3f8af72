import Procurement
import Testing

@testable import Rubrics

@Suite("points") struct PointsTests {
  private func text(_ criteria: String) -> String {
    rubricText(criteria, head: "weights: points", ties: "ties: []")
  }

  @Test("points add up to what they add up to, and a group has what its parts have")
  func whole() throws {
    let (read, found) = readRubric(
      text(
        """
          - {id: quality, title: Quality, criteria: [
              {id: plan, title: Plan, weight: 60}, {id: staff, title: Staff, weight: 32.5}]}
          - {id: price, title: Price, weight: 70, measure: price, formula: lowest-proportional}
        """))
    #expect(found.filter { $0.severity > .note }.map(\.text) == [])
    let rubric = try #require(read)
    #expect(rubric.fullTotal.trimmed.description == "162.5")
    #expect(rubric.criteria.map(\.share.description) == ["92.5", "70"])
    let page = RubricOutline.text(rubric)
    #expect(page.contains("weights          points, 162.5 in all\n"))
    #expect(
      page.contains("\nof 162.5 criterion\n    92.5 quality: Quality\n      60   plan: Plan\n"))
    #expect(rubric.canonicalForm.contains(#""weights":"points""#))
  }

  @Test("a group's points are the sum of its parts', where they are given")
  func group() {
    expect(
      """
      rubric: example
      title: Example
      version: 1.0.0
      method: weighted-sum
      weights: points
      scale: {0: None, 1: Good}
      ties: []
      criteria:
        - {id: quality, title: Quality, weight: 1️⃣90, criteria: [
            {id: plan, title: Plan, weight: 60}, {id: staff, title: Staff, weight: 32.5}]}
        - {id: price, title: Price, weight: 70, measure: price, formula: lowest-proportional}
      """,
      [
        Finding(
          "1️⃣", .lintWeightsSum, "the weights under \"quality\" add up to 92.5, not 90")
      ])
  }

  @Test("points of zero, below, or too long to add up are errors")
  func wrong() {
    for (points, codes) in [
      ("0", ["PRB3103"]), ("-5", ["PRB3103"]),
      (
        "99999999999999999999999999999999999999, criteria: [{id: b, title: B, weight: 1}]",
        ["PRB3102"]
      ),
    ] {
      let (rubric, found) = readRubric(
        text("  - {id: a, title: A, weight: \(points)}\n  - {id: c, title: C, weight: 10}"))
      #expect(rubric == nil)
      #expect(found.filter { $0.severity == .error }.map(\.code) == codes)
    }
    let long = "170000000000000000000000000000000000000"
    let (rubric, found) = readRubric(
      text("  - {id: a, title: A, weight: \(long)}\n  - {id: c, title: C, weight: \(long)}"))
    #expect(rubric == nil)
    #expect(found.filter { $0.severity == .error }.map(\.code) == ["PRB3102"])
  }
}
