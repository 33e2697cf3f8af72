import Procurement
import Testing

@testable import Rubrics

@Suite("reading rules about several lots")
struct LotRulesTests {
  private func rubric(_ head: String) -> String {
    rubricText(
      """
        - {id: quality, title: Quality, weight: 60}
        - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}
      """, head: head)
  }

  @Test("cap, rule, order and combinations are read with their places")
  func sound() throws {
    let (rubric, found) = readRubric(
      rubric(
        "lots: {most-per-bidder: 2, rule: best-total, order: [north, south], combinations: yes}"))
    #expect(found.isEmpty)
    let rules = try #require(rubric?.lotRules)
    #expect(rules.mostPerBidder?.value == 2)
    #expect(rules.mostPerBidder?.source.line == 8)
    #expect(rules.rule?.name.value == "best-total")
    #expect(rules.order.map(\.value) == ["north", "south"])
    #expect(rules.allowsCombinations)
    #expect(
      RubricOutline.text(try #require(rubric)).contains(
        "lots             at most 2 a bidder; assigned by best-total, in the order north, south; discounts\n"
          + "                 for several lots together count\n"))
  }

  @Test(
    "what decides nothing, or nobody objectively, is reported at its place",
    arguments: [
      (
        "1️⃣{most-per-bidder: 2}", DiagnosticKind.lintLotRuleMissing,
        "the lots of a bidder are limited, and no rule says who gets which lot"
      ),
      (
        "1️⃣{combinations: yes}", .lintLotRuleMissing,
        "lots may be bid for together, and no rule says who gets which lot"
      ),
      (
        "{most-per-bidder: 1️⃣0, rule: best-total}", .lintLotCapBelowOne,
        "a bidder may have at most 0 lots, so that nobody can be awarded one"
      ),
      (
        "{most-per-bidder: 1️⃣-3, rule: best-total}", .lintLotCapBelowOne,
        "a bidder may have at most -3 lots, so that nobody can be awarded one"
      ),
      (
        "{most-per-bidder: 1, rule: best-total, order: [north, 1️⃣north]}", .lintLotOrderRepeated,
        "lot \"north\" stands twice in the order of the lots"
      ),
      (
        "1️⃣{rule: best-total}", .lintLotRuleUnused,
        "\"lots\" neither limits the lots of a bidder nor lets it combine them"
      ),
      (
        "{most-per-bidder: 1, rule: best-total, 1️⃣most-per-lot: 2}", .yamlUnknownKey,
        "\"lots\" has no key \"most-per-lot\""
      ),
      (
        "{most-per-bidder: 1️⃣two, rule: best-total}", .yamlWrongValue,
        "\"most-per-bidder\" is a whole number from -1000000 to 1000000, not \"two\""
      ),
    ])
  func wrong(lots: String, kind: DiagnosticKind, message: String) {
    expect(rubric("lots: \(lots)"), [Finding("1️⃣", kind, message)])
  }

  @Test("the hash of a rubric without rules about lots stays what it was, and each rule changes it")
  func hash() throws {
    let heads = [
      "", "lots: {most-per-bidder: 2, rule: best-total}",
      "lots: {most-per-bidder: 3, rule: best-total}",
      "lots: {most-per-bidder: 2, rule: preference-order, order: [a, b]}",
      "lots: {most-per-bidder: 2, rule: preference-order, order: [b, a]}",
      "lots: {most-per-bidder: 2, rule: best-total, combinations: yes}",
    ]
    let rubrics = try heads.map { head in
      try #require(readRubric(rubric(head)).rubric)
    }
    #expect(Set(rubrics.map(\.sha256)).count == heads.count)
    #expect(!rubrics[0].canonicalValue.text(pretty: false).contains("\"lots\""))
    let spelled = try #require(
      readRubric(rubric("lots: {combinations: no, rule: best-total, most-per-bidder: 2}")).rubric)
    #expect(spelled.sha256 == rubrics[1].sha256, "what is left out counts as no")
  }
}
