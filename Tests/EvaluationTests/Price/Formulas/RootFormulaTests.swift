import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("price formulas of the lowest price that need roots and logarithms")
struct RootFormulaTests {
  @Test(
    "they give what a calculator gives",
    arguments: [
      // √0.25, √0.5 and √(100 ÷ 105).
      ("square-root", ["100", "400", "200", "105"], ["100", "50", "70.7107", "97.5900"]),
      ("{name: power, exponent: 0.5}", ["100", "400", "105"], ["100", "50", "97.5900"]),
      ("{name: power, exponent: 2}", ["100", "200", "300"], ["100", "25", "11.1111"]),
      ("{name: power, exponent: 0.33}", ["100", "150"], ["100", "87.4762"]),
      ("{name: power, exponent: 10}", ["100", "200"], ["100", "0.0977"]),
      // Negometrix: with A = 2 twice the lowest price earns nothing; 1 − log 1.5 ÷ log 2.
      (
        "{name: logarithmic, zero-at: 2}", ["100", "150", "200", "250"],
        ["100", "41.5037", "0", "0"]
      ),
      // 1.21 is 1.1², so that 1.1 loses exactly half.
      ("{name: logarithmic, zero-at: 1.21}", ["100", "110"], ["100", "50"]),
      ("{name: exponential, factor: 1}", ["100", "200", "150"], ["100", "36.7879", "60.6531"]),
      ("{name: exponential, factor: 2.5}", ["7"], ["100"]),
    ])
  func scores(formula: String, prices: [String], expected: [String]) throws {
    let scored = try ScoredPrices(formula, prices)
    #expect(try scored.scores.map(Sample.decimal) == expected.map(Sample.decimal))
  }

  @Test("the basis says that a share is rounded to 30 decimals, and only where it is")
  func basis() throws {
    let prices = ["100000", "105000", "400000"]
    func bases(_ formula: String) throws -> [String] {
      try ScoredPrices(formula, prices, rounding: "{scores: 2, mode: half-up}").bases
    }
    let lowest = "100 × (1, as 100,000.00 is the lowest price) = 100.00"
    #expect(
      try bases("square-root") == [
        lowest, "100 × (√(100,000.00 ÷ 105,000.00) to 30 decimals) = 97.590… → 97.59",
        "100 × (√(100,000.00 ÷ 400,000.00)) = 50.00",
      ])
    #expect(
      try bases("{name: power, exponent: 1.5}") == [
        lowest, "100 × ((100,000.00 ÷ 105,000.00)^1.5 to 30 decimals) = 92.942… → 92.94",
        "100 × ((100,000.00 ÷ 400,000.00)^1.5) = 12.50",
      ])
    #expect(
      try bases("{name: logarithmic, zero-at: 4}") == [
        lowest,
        "100 × (1 − log(105,000.00 ÷ 100,000.00) ÷ log 4 to 30 decimals) = 96.480… → 96.48",
        "100 × (0, as 400,000.00 is at or over 4 × 100,000.00) = 0.00",
      ])
    #expect(
      try bases("{name: exponential, factor: 0.5}")[1]
        == "100 × (e^(−0.5 × (105,000.00 − 100,000.00) ÷ 100,000.00) to 30 decimals) = 97.530… → 97.53"
    )
  }

  @Test("without a published rounding twenty decimals are shown, all of them right")
  func unrounded() throws {
    let rubric = try Sample.rubric(
      "  - {id: price, title: Price, weight: 100, measure: price, formula: square-root}",
      settings: "")
    let lot = try Sample.evaluate(
      [SampleBid("b1", price: "1"), SampleBid("b2", price: "2")], rubric
    ).lot
    #expect(
      try lot.score("b2", "price").basis
        == "100 × (√(1.00 ÷ 2.00) to 30 decimals) ≈ 70.71067811865475244008")
  }

  @Test("the share itself has thirty decimals where it is irrational")
  func share() throws {
    var log = DiagnosticLog()
    let rubric = try Sample.rubric(
      "  - {id: price, title: Price, weight: 100, measure: price, formula: square-root}")
    guard case .price(let measure) = rubric.leaves[0].measure else { throw NumberError.malformed }
    let reference = try #require(measure.formula)
    let found = PriceFormulas.formula(reference, log: &log)
    let formula = try #require(found)
    let prices = try #require(StandingPrices([FixedDecimal(1), FixedDecimal(2)]))
    let share = try formula.share(of: FixedDecimal(2), among: prices)
    #expect(share.numerator.description == "0.707106781186547524400844362105")
    #expect(share.denominator == FixedDecimal(1))
    let exact = try formula.share(of: FixedDecimal(1), among: prices)
    #expect(exact == .one)
  }

  @Test("prices as far apart as can be written neither stop nor trap it")
  func extremes() throws {
    let prices = ["0.01", "1000000000000000", "0.010000000000000000000000000000000001"]
    for formula in [
      "square-root", "{name: power, exponent: 0.1}", "{name: power, exponent: 9.99}",
      "{name: power, exponent: 10}", "{name: logarithmic, zero-at: 1.01}",
      "{name: logarithmic, zero-at: 1000}", "{name: exponential, factor: 0.001}",
      "{name: exponential, factor: 1000}",
    ] {
      for mode in ["half-up", "half-even", "up", "down"] {
        let scored = try ScoredPrices(formula, prices, rounding: "{scores: 2, mode: \(mode)}")
        #expect(scored.scores[0] == "100.00")
        #expect(["100.00", "99.99"].contains(scored.scores[2]))
      }
    }
  }

  @Test(
    "parameters that would take long, or mean nothing, are refused",
    arguments: [
      "{name: power, exponent: 0.0000001}", "{name: power, exponent: 0.09}",
      "{name: power, exponent: 10.01}", "{name: power, exponent: 1.001}",
      "{name: power, exponent: -1}", "{name: power, exponent: 1e2}", "power",
      "{name: power, exponent: 99999999999999999999999999999999999999999999}",
      "{name: logarithmic, zero-at: 1}", "{name: logarithmic, zero-at: 1.0000001}",
      "{name: logarithmic, zero-at: 1001}", "{name: logarithmic, zero-at: 0.5}",
      "{name: exponential, factor: 0}", "{name: exponential, factor: 1000.1}",
      "{name: exponential, factor: [1]}", "{name: consip-concave, base: 0, exponent: 2}",
      "{name: consip-concave, base: 1, exponent: 0}",
      "{name: discount-power, base: 1000000000000000001, exponent: 0.5}",
      "{name: discount-power, base: 100, exponent: 1.01}",
      "{name: discount-power-to-mean, base: 100, exponent: 0.31}",
      "{name: discount-corrected, base: 100, significant: 0}",
      "{name: discount-corrected, base: 100, significant: 100.01}",
    ])
  func refused(formula: String) throws {
    #expect(try ScoredPrices.codes(formula) == ["PRB4004"])
  }

  @Test("what two parameters lack is reported for both")
  func bothMissing() throws {
    for name in ["consip-concave", "discount-power", "discount-power-to-mean"] {
      #expect(try ScoredPrices.codes(name) == ["PRB4004", "PRB4004"])
    }
  }
}
