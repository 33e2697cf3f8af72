import Evaluation
import Procurement
import Testing

@Suite("laboratory: the evenly-matched trap")
struct EvenlyMatchedTests {
  // localgovernmentlawyer.co.uk 39482: three evenly matched bids, half and half, lowest ÷ price.
  @Test("half and half under the lowest price ÷ price the middle bid loses: 75.0, 70.8, 75.0")
  func published() throws {
    let report = try TriedSample.report(try TriedSample.rubric(quality: 50, places: 1))
    let found = try report.findings("evenly-matched")
    #expect(found.finding == .warning)
    #expect(try found.column("total") == ["75.0", "70.8", "75.0"])
    #expect(try found.column("rank") == ["1", "3", "1"])
    #expect(report.warns)
  }

  @Test("a price per quality point finds them level")
  func level() throws {
    let rubric = try Sample.rubric(
      """
        - {id: quality, title: Quality, weight: 100}
        - {id: price, title: Price, measure: price}
      """, method: "price-per-quality-point")
    let found = try TriedSample.report(rubric).findings("evenly-matched")
    #expect(found.finding == .fine)
    #expect(try found.column("price per quality point") == ["1,000.00", "1,000.00", "1,000.00"])
  }

  @Test("a straight line does not let the middle lose")
  func straight() throws {
    let rubric = try TriedSample.rubric(quality: 50, formula: "linear-min-max")
    let found = try TriedSample.report(rubric).findings("evenly-matched")
    #expect(found.finding == .fine)
    #expect(try found.column("total") == ["75.00", "62.50", "50.00"])
  }
}
