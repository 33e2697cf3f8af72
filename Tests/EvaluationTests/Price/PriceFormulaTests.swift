import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("price formulas")
struct PriceFormulaTests {
  private func scores(_ formula: String, _ prices: [String], extra: String = "") throws -> [String]
  {
    let rubric = try Sample.rubric(
      "  - {id: price, title: Price, weight: 100, measure: price, formula: \(formula)\(extra)}",
      settings: "rounding: {scores: 4, mode: half-up}")
    let bids = prices.enumerated().map { SampleBid("b\($0)", price: $1) }
    let (lot, diagnostics) = try Sample.evaluate(bids, rubric)
    #expect(!diagnostics.contains { $0.severity == .error })
    return try bids.map { try lot.score($0.id, "price").score.description }
  }

  @Test(
    "lowest-proportional gives L ÷ P",
    arguments: [
      (["100", "105", "108"], ["100.0000", "95.2381", "92.5926"]),
      (["0.01", "3"], ["100.0000", "0.3333"]),
      (["50", "50"], ["100.0000", "100.0000"]),
    ])
  func lowestProportional(prices: [String], expected: [String]) throws {
    #expect(try scores("lowest-proportional", prices) == expected)
  }

  @Test(
    "linear-min-max gives (H − P) ÷ (H − L), and everything where all are equal",
    arguments: [
      (["100", "105", "108"], ["100.0000", "37.5000", "0.0000"]),
      (["7", "7", "7"], ["100.0000", "100.0000", "100.0000"]),
    ])
  func linearMinMax(prices: [String], expected: [String]) throws {
    #expect(try scores("linear-min-max", prices) == expected)
  }

  @Test("linear-min-max takes negative prices where the rubric says as-is")
  func negativePrices() throws {
    let scores = try scores(
      "linear-min-max", ["-50", "0", "50"], extra: ", non-positive-price: as-is")
    #expect(scores == ["100.0000", "50.0000", "0.0000"])
  }

  @Test("linear-to-multiple falls to nothing at the published multiple and stays there")
  func linearToMultiple() throws {
    let scores = try scores(
      "{name: linear-to-multiple, multiple: 2}", ["100", "150", "200", "201"])
    #expect(scores == ["100.0000", "50.0000", "0.0000", "0.0000"])
  }

  @Test(
    "a rule or parameter that does not exist, or a value out of range, is an error",
    arguments: [
      ("lowest-proportinal", "PRB4001"),
      ("{name: lowest-proportional, multiple: 2}", "PRB4003"),
      ("{name: linear-to-multiple, multiple: 1}", "PRB4004"),
      ("{name: linear-to-multiple}", "PRB4004"),
      ("{name: linear-to-multiple, multiple: two}", "PRB4004"),
      ("lowest-proportional, non-positive-price: as-is", "PRB4005"),
    ])
  func wrongRules(formula: String, code: String) throws {
    let rubric = try Sample.rubric(
      "  - {id: price, title: Price, weight: 100, measure: price, formula: \(formula)}")
    #expect(try Sample.codes([SampleBid("b1", price: "1")], rubric) == [code])
  }

  @Test("every formula has a page, and a relative one says what it compares with")
  func pages() {
    let names = PriceFormulas.all.map { $0.page.name }
    #expect(names == names.sorted())
    for formula in PriceFormulas.all {
      #expect(!formula.page.definition.isEmpty && !formula.page.source.isEmpty)
      #expect(formula.page.isRelative == !formula.comparedPrices.isEmpty)
    }
  }
}
