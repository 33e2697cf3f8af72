import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("laboratory: gates beside minimum marks")
struct NewGatesTriedTests {
  private func report(_ criteria: String, settings: String = "") throws -> LaboratoryReport {
    try TriedSample.report(
      try Sample.rubric(
        criteria + """

            - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}
          """, settings: settings))
  }

  @Test("pass/fail questions are passed by all bids but the worst")
  func passFail() throws {
    let found = try report(
      """
        - {id: insured, title: Insured, measure: pass-fail}
        - {id: quality, title: Quality, weight: 60}
      """)
    #expect(try found.findings("worked-example").finding == .fine)
    let gates = try found.findings("gates")
    #expect(gates.finding == .fine)
    #expect(try gates.column("gates") == ["", "insured: agreed answer fail"])
  }

  @Test("a minimum quality keeps no invented bid out of the trials of the price")
  func minimumQuality() throws {
    let found = try report(
      "  - {id: quality, title: Quality, weight: 60}", settings: "minimum-quality: 65")
    #expect(try found.findings("evenly-matched").finding != .notRun)
    #expect(try found.findings("rank-reversal").finding == .warning)
    #expect(try found.findings("ties").column("difference").first == "0.01")
    #expect(try found.findings("gates").finding == .fine)
  }

  @Test(
    "a maximum price below the price level is said to be that, and one above leaves prices unranked"
  )
  func maximumPrice() throws {
    let low = try TriedSample.report(
      try TriedSample.rubric(quality: 60, more: ", maximum-price: 50000"))
    #expect(
      try low.findings("gates").explanation.first
        == "At the price level of 100,000.00 every bid is disqualified (price: price 100,000.00 is over "
        + "the maximum, 50,000.00). Is the price level the right one?")
    let some = try TriedSample.report(
      try TriedSample.rubric(quality: 60, more: ", maximum-price: 120000"))
    let ties = try some.findings("ties")
    #expect(ties.finding != .warning)
    #expect(try ties.column("difference") == ["12.51", "not ranked", "not ranked"])
  }

  @Test("the contract length that bids offer lies within the published bounds")
  func lengthBounds() throws {
    let found = try report(
      """
        - {id: quality, title: Quality, weight: 50}
        - id: length
          title: Length
          weight: 10
          measure: contract-length
          minimum-months: 70
          bands: [{up-to: 36, score: 36}, {over: 36, up-to: 60, score: 100}, {over: 60, score: 64}]
      """)
    #expect(try found.findings("worked-example").finding == .fine)
    #expect(try found.findings("gates").finding != .warning)
  }
}
