import Procurement
import Testing

@testable import Rubrics

@Suite("reading price base and price screen")
struct PriceChecksTests {
  private func rubric(_ head: String) -> String {
    rubricText(
      """
        - {id: quality, title: Quality, weight: 60}
        - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}
      """, head: head)
  }

  @Test("a price base is read with its place")
  func priceBase() throws {
    let (rubric, found) = readRubric(
      rubric("price-base: {terms: real, year: 2026, vat: excluded}"))
    #expect(found.isEmpty)
    let base = try #require(rubric?.priceBase)
    #expect(base.value == PriceBase(terms: .real(year: 2026), vat: .excluded))
    #expect(base.source.line == 8)
  }

  @Test(
    "a price base that says nothing, or half of it, is an error",
    arguments: [
      ("{1️⃣terms: real}", "real terms are the prices of a year, and none is given"),
      ("{terms: nominal, 1️⃣year: 2026}", "\"year\" belongs to real terms"),
      ("{vat: excluded, 1️⃣year: 2026}", "\"year\" belongs to real terms"),
      ("1️⃣{}", "the price base says nothing"),
    ])
  func unclear(base: String, message: String) {
    expect(rubric("price-base: \(base)"), [Finding("1️⃣", .priceBaseUnclear, message)])
  }

  @Test("the rules of a price screen stand in the order of their names, however written")
  func screen() throws {
    let (rubric, found) = readRubric(
      rubric("price-screen: {median-absolute-deviations: 3, below-estimate: 20.0}"))
    #expect(found.isEmpty)
    let names = rubric?.priceScreen.map(\.name.value)
    #expect(names == ["below-estimate", "median-absolute-deviations"])
  }

  @Test("a screen without a rule, and a rule without a number, are errors")
  func wrongScreens() {
    expect(
      rubric("1️⃣price-screen: {}"),
      [Finding("1️⃣", .priceScreenEmpty, "\"price-screen\" switches on no rule")])
    expect(
      rubric("price-screen: {1️⃣below-estimate: [20]}"),
      [Finding("1️⃣", .yamlWrongValue, "\"below-estimate\" is a number")])
    expect(
      rubric("price-screen: 1️⃣10"),
      [Finding("1️⃣", .yamlWrongShape, "\"price-screen\" is a map, not a single value")])
  }

  @Test("thresholds that flag everything or nothing draw a warning")
  func thresholds() {
    expect(
      rubric("price-screen: {below-estimate: 1️⃣4.9, below-mean-of-others: 2️⃣50.5}"),
      [
        Finding(
          "1️⃣", .lintScreenThresholdLow,
          "a threshold of 4.9% for \"below-estimate\" flags ordinary competition"),
        Finding(
          "2️⃣", .lintScreenThresholdHigh,
          "a threshold of 50.5% for \"below-mean-of-others\" flags hardly any price"),
      ])
    expect(
      rubric("price-screen: {median-absolute-deviations: 1️⃣1.5}"),
      [
        Finding(
          "1️⃣", .lintScreenThresholdLow,
          "a threshold of 1.5 for \"median-absolute-deviations\" flags ordinary competition")
      ])
    expect(
      rubric(
        "price-screen: {below-estimate: 5, below-mean-of-others: 50, median-absolute-deviations: 2}"
      ),
      [])
  }

  @Test("both are part of the hash, and a rubric without them keeps its own")
  func canonical() throws {
    let plain = try #require(readRubric(rubric("")).rubric)
    #expect(!plain.canonicalForm.contains("price-screen"))
    #expect(!plain.canonicalForm.contains("price-base"))
    let based = try #require(readRubric(rubric("price-base: {vat: excluded}")).rubric)
    #expect(based.canonicalForm.contains("\"price-base\":{\"vat\":\"excluded\"}"))
    let screened = try #require(readRubric(rubric("price-screen: {below-estimate: 20.0}")).rubric)
    let same = try #require(readRubric(rubric("price-screen: {below-estimate: 20}")).rubric)
    #expect(screened.sha256 == same.sha256)
    #expect(Set([plain.sha256, based.sha256, screened.sha256]).count == 3)
  }

  @Test("the outline shows both")
  func outline() throws {
    let text = RubricOutline.text(
      try #require(
        readRubric(
          rubric(
            "price-base: {terms: real, year: 2026, vat: excluded}\nprice-screen: {below-estimate: 20}"
          )
        ).rubric))
    #expect(text.contains("price base       real terms of 2026, VAT excluded\n"))
    #expect(text.contains("price screen     below-estimate (threshold 20)\n"))
  }
}
