import Evaluation
import Procurement
import Testing

@Suite("price formula target")
struct TargetTests {
  @Test(
    "at or under the target everything, over it less",
    arguments: [
      ("", ["50", "100", "110", "150", "200"], ["100", "100", "80", "0", "0"]),
      (", both-sides: no", ["50", "110"], ["100", "80"]),
      (", both-sides: yes", ["50", "90", "100", "110"], ["0", "80", "100", "80"]),
    ])
  func scores(sides: String, prices: [String], expected: [String]) throws {
    let scores = try FormulaScores.scores(
      "{name: target, target: 100, factor: 2\(sides)}", prices)
    #expect(try scores.map(Sample.decimal) == expected.map(Sample.decimal))
  }

  @Test("a flag that is none is refused")
  func flag() throws {
    #expect(
      try FormulaScores.codes("{name: target, target: 1, factor: 1, both-sides: both}")
        == ["PRB4004"])
  }
}
