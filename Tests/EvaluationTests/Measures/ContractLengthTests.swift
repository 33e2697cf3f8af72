import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("scores by contract length")
struct ContractLengthTests {
  private let bands = """
      - {id: length, title: Length, weight: 100, measure: contract-length,
         bands: [{up-to: 36, score: 36}, {over: 36, up-to: 60, score: 100}, {over: 60, up-to: 120, score: 64}]}
    """

  @Test(
    "a band holds its upper bound and not its lower one",
    arguments: [(1, "36.00"), (36, "36.00"), (37, "100.00"), (60, "100.00"), (61, "64.00")])
  func bandEdges(months: Int, score: String) throws {
    let lot = try Sample.evaluate(
      [SampleBid("b1", months: months)], try Sample.rubric(bands)
    ).lot
    #expect(lot.totals["b1"] == score)
  }

  @Test("a length past the last band has no score, and the lot waits")
  func pastTheLastBand() throws {
    let (lot, diagnostics) = try Sample.evaluate(
      [SampleBid("b1", months: 121), SampleBid("b2", months: 36)], try Sample.rubric(bands))
    #expect(diagnostics.map(\.code) == ["PRB4017"])
    #expect(lot.ranking.isEmpty)
    #expect(lot.incomplete.map(\.bid.id) == ["b1"])
  }

  @Test("months: maximum counts every extension")
  func maximumMonths() throws {
    let rubric = try Sample.rubric(
      bands.replacing("contract-length,", with: "contract-length, months: maximum,"))
    let lot = try Sample.evaluate(
      [SampleBid("b1", months: 36, extensionMonths: 24)], rubric
    ).lot
    #expect(lot.totals["b1"] == "100.00")
    // What a bid does not say is not zero.
    #expect(try Sample.codes([SampleBid("b1", months: 36)], rubric) == ["PRB4016"])
  }

  @Test(
    "a curve runs straight between its points",
    arguments: [(12, "0.00"), (24, "30.00"), (36, "60.00"), (43, "71.67"), (60, "100.00")])
  func curve(months: Int, score: String) throws {
    let rubric = try Sample.rubric(
      """
        - {id: length, title: Length, weight: 100, measure: contract-length,
           curve: [{months: 12, score: 0}, {months: 36, score: 60}, {months: 60, score: 100}]}
      """)
    let lot = try Sample.evaluate([SampleBid("b1", months: months)], rubric).lot
    #expect(lot.totals["b1"] == score)
  }
}
