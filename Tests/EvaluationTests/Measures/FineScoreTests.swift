import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("published scores with very many decimals")
struct FineScoreTests {
  @Test("what cannot be computed is said to be too large, not to be unpublished")
  func curve() throws {
    let fine = "33." + String(repeating: "3", count: 36)
    let rubric = try Sample.rubric(
      """
        - {id: length, title: Length, weight: 100, measure: contract-length,
           curve: [{months: 1, score: \(fine)}, {months: 100, score: 100}]}
      """)
    let (lot, diagnostics) = try Sample.evaluate([SampleBid("b1", months: 24)], rubric)
    #expect(diagnostics.map(\.code) == ["PRB4022"])
    #expect(lot.ranking.isEmpty && lot.incomplete.isEmpty)
  }

  @Test("a published point with many decimals is scored as it is")
  func point() throws {
    let rubric = try Sample.rubric(
      """
        - {id: length, title: Length, weight: 100, measure: contract-length,
           curve: [{months: 1, score: 33.333333333333333333333333333333}, {months: 100, score: 100}]}
      """)
    let lot = try Sample.evaluate([SampleBid("b1", months: 1)], rubric).lot
    #expect(lot.totals == ["b1": "33.33"])
  }
}
