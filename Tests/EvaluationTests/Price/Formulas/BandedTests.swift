import Evaluation
import Procurement
import Testing

@Suite("price formula banded")
struct BandedTests {
  private static let bands = "bands: {5: 100, 10: 80, 25: 40}"

  @Test(
    "a band reaches up to its percentage, and over the last there is nothing",
    arguments: [
      (
        "lowest", ["100", "105", "105.01", "110", "125", "125.01"],
        ["100", "100", "80", "80", "40", "0"]
      ),
      (
        "120000", ["60000", "120000", "126000", "126000.01", "150000", "150001"],
        ["100", "100", "100", "80", "40", "0"]
      ),
    ])
  func scores(over: String, prices: [String], expected: [String]) throws {
    let scores = try FormulaScores.scores(
      "{name: banded, over: \(over), \(BandedTests.bands)}", prices)
    #expect(try scores.map(Sample.decimal) == expected.map(Sample.decimal))
  }

  @Test("the order of the bands in the file means nothing")
  func order() throws {
    let scores = try FormulaScores.scores(
      "{name: banded, over: lowest, bands: {25: 40, 5: 100, 10.0: 80}}", ["100", "106", "120"])
    #expect(scores == ["100.0000", "80.0000", "40.0000"])
  }

  @Test("over a published amount it looks at no other price")
  func absolute() throws {
    let over = try FormulaScores.named("{name: banded, over: 120000, \(BandedTests.bands)}")
    let lowest = try FormulaScores.named("{name: banded, over: lowest, \(BandedTests.bands)}")
    #expect(over.looksAt.isEmpty)
    #expect(lowest.looksAt == [.lowest])
    let scores = try FormulaScores.explained(
      "{name: banded, over: 120000, \(BandedTests.bands)}", ["100000", "130000"])
    #expect(scores[1].sources.count == 1)
    #expect(
      scores[1].basis
        == "100 × (80 ÷ 100, as 130,000.00 is at most 10% over 120,000.00) = 80.0000")
  }

  @Test(
    "bands that rise, repeat or are no numbers are refused",
    arguments: [
      "over: lowest, bands: {5: 80, 10: 100}", "over: lowest, bands: {5: 100, 5.0: 100}",
      "over: lowest, bands: {five: 100}", "over: lowest, bands: {-5: 100}",
      "over: lowest, bands: {}", "over: lowest, bands: [5, 10]", "over: lowest, bands: {5: 101}",
      "over: highest, bands: {5: 100}", "over: 0, bands: {5: 100}", "bands: {5: 100}",
      "over: lowest",
    ])
  func refused(parameters: String) throws {
    #expect(try FormulaScores.codes("{name: banded, \(parameters)}") == ["PRB4004"])
  }
}
