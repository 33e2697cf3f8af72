import Evaluation
import Procurement
import Testing

@Suite("price formula rank-based")
struct RankBasedTests {
  @Test(
    "the rank decides, and equal prices share the better one",
    arguments: [
      ("rank-based", ["10", "20", "30"], ["100", "50", "0"]),
      ("rank-based", ["10", "10", "30"], ["100", "100", "0"]),
      ("rank-based", ["20", "30", "10", "20", "40"], ["75", "25", "100", "75", "0"]),
      ("rank-based", ["10"], ["100"]),
      ("rank-based", ["10", "10"], ["100", "100"]),
      (
        "{name: rank-based, table: [100, 70, 50]}", ["1", "2", "3", "4"], ["100", "70", "50", "50"]
      ),
      ("{name: rank-based, table: [100, 70, 0]}", ["1", "2", "2", "4"], ["100", "70", "70", "0"]),
      ("{name: rank-based, table: [90]}", ["1", "2"], ["90", "90"]),
    ])
  func scores(formula: String, prices: [String], expected: [String]) throws {
    let scores = try FormulaScores.scores(formula, prices)
    #expect(try scores.map(Sample.decimal) == expected.map(Sample.decimal))
  }

  @Test("negative prices have ranks like others")
  func negative() throws {
    let scores = try FormulaScores.scores(
      "rank-based", ["-5", "0", "5"], extra: ", non-positive-price: as-is")
    #expect(scores == ["100.0000", "50.0000", "0.0000"])
  }

  @Test(
    "a table that rises, is empty or leaves 0 to 100 is refused",
    arguments: ["[70, 100]", "[]", "[101]", "[-1]", "[a]", "{1: 100}", "100"])
  func table(_ table: String) throws {
    #expect(try FormulaScores.codes("{name: rank-based, table: \(table)}") == ["PRB4004"])
  }
}
