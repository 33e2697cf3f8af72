import Procurement
import Testing

@testable import Rubrics

/// The rules on ties and rounding.
@Suite struct RankingRulesTests {
  private func rubric(_ lines: String) -> String {
    """
    0️⃣rubric: example
    title: Example
    version: 1.0.0
    method: weighted-sum
    scale: {0: None, 1: Poor, 2: Fair, 3: Good}
    criteria:
      - {id: quality, title: Quality, weight: 60}
      - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}
    \(lines)
    """
  }

  @Test("a rubric without ties and line rounding draws two notes")
  func notes() {
    expect(
      rubric(""),
      [
        Finding("0️⃣", .lintTiesMissing, "the rubric does not say what breaks a tie"),
        Finding(
          "0️⃣", .lintLineRoundingUnpublished,
          "the rubric does not say whether priced lines are rounded before they are added"),
      ], notes: true)
  }

  @Test("ties name criteria of the rubric, each once")
  func ties() {
    let text = rubric("ties: [price, 1️⃣qualty, 2️⃣price, 3️⃣whatever]")
    expect(
      text,
      [
        Finding(
          "1️⃣", .lintTieUnknown, "ties are to be broken by \"qualty\", which is no criterion"),
        Finding("2️⃣", .lintTieRepeated, "ties are to be broken by \"price\" twice"),
        Finding(
          "3️⃣", .lintTieUnknown, "ties are to be broken by \"whatever\", which is no criterion"),
      ])
    let hints = readRubric(MarkedText(text).text).found.filter { $0.kind == .lintTieUnknown }
    #expect(
      hints.map(\.hint) == ["did you mean \"quality\"?", "use the id of a criterion"])
  }

  @Test("rounding to whole points draws a warning, to decimals none")
  func rounding() {
    expect(
      rubric("1️⃣rounding: {scores: 0, mode: half-up}\nties: [price]"),
      [
        Finding(
          "1️⃣", .lintRoundingCoarse,
          "scores are rounded to whole points before bids are ranked")
      ])
    expect(rubric("rounding: {scores: 2, mode: half-up}\nties: [price]"), [])
    expect(rubric("ties: [price]"), [])
  }
}
