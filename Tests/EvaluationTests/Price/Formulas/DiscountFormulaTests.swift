import Evaluation
import Procurement
import Testing

@Suite("price formulas of the discount on a base that need powers")
struct DiscountFormulaTests {
  @Test("what prices lie under a base is summed once, and none over it counts against them")
  func sumOfDiscounts() throws {
    let texts = ["80", "97.5", "100", "130"]
    let prices = try #require(StandingPrices(texts.map { try FixedDecimal(parsing: $0) }))
    #expect(try prices.discounts(on: .hundred) == FixedDecimal(parsing: "22.5"))
    #expect(try prices.discounts(on: FixedDecimal(80)).isZero)
    #expect(try prices.discounts(on: FixedDecimal(200)) == FixedDecimal(parsing: "392.5"))
  }

  @Test("a power whose shortest terms reach 2^127 is rounded to 30 decimals, and says so")
  func longQuotient() throws {
    // (128.84 ÷ 16,422,866.96)^10 is near 10^-51, so the share is 1 after its rounding.
    let scored = try ScoredPrices(
      "{name: consip-concave, base: 16422866.96, exponent: 10}", ["128.84"],
      rounding: "{scores: 7, mode: down}")
    #expect(scored.scores == ["100.0000000"])
    #expect(scored.bases[0].contains("(128.84 ÷ 16,422,866.96)^10 to 30 decimals"))
  }

  @Test(
    "they give what a calculator gives",
    arguments: [
      // Discounts of 20%, 5%, 0 and none on 100.
      (
        "{name: discount-power, base: 100, exponent: 0.5}", ["80", "95", "100", "120"],
        ["100", "50", "0", "0"]
      ),
      ("{name: discount-power, base: 100, exponent: 1}", ["80", "95"], ["100", "25"]),
      ("{name: discount-power, base: 100, exponent: 0.1}", ["80", "99"], ["100", "74.1134"]),
      ("{name: discount-power, base: 100, exponent: 0.5}", ["100", "120"], ["0", "0"]),
      ("{name: consip-concave, base: 100, exponent: 2}", ["50", "90", "100"], ["75", "19", "0"]),
      ("{name: consip-concave, base: 100, exponent: 0.5}", ["25", "50"], ["50", "29.2893"]),
      ("{name: consip-concave, base: 100, exponent: 1}", ["70", "101"], ["30", "0"]),
      // The mean of 20, 10, 0 and 0 is 7.5; (2.5 ÷ 7.5)^0.3 of 20, 2.5 and 0.
      (
        "{name: discount-power-to-mean, base: 100, exponent: 0.3}", ["80", "90", "100", "130"],
        ["100", "100", "0", "0"]
      ),
      (
        "{name: discount-power-to-mean, base: 100, exponent: 0.3}", ["80", "97.5", "100"],
        ["100", "71.9223", "0"]
      ),
      (
        "{name: discount-power-to-mean, base: 100, exponent: 0.1}", ["90", "90"], ["100", "100"]
      ),
      // Aragón: the best discount of 2% earns 2/5 where 5% is significant, all where it is 2%.
      ("{name: discount-corrected, base: 100, significant: 5}", ["98", "99"], ["40", "20"]),
      ("{name: discount-corrected, base: 100, significant: 2}", ["98", "99"], ["100", "50"]),
      (
        "{name: discount-corrected, base: 100, significant: 5}", ["80", "90", "100", "101"],
        ["100", "50", "0", "0"]
      ),
    ])
  func scores(formula: String, prices: [String], expected: [String]) throws {
    let scored = try ScoredPrices(formula, prices)
    #expect(try scored.scores.map(Sample.decimal) == expected.map(Sample.decimal))
  }

  @Test("the basis shows the base, the discount compared with, and what is rounded")
  func basis() throws {
    func bases(_ formula: String) throws -> [String] {
      try ScoredPrices(formula, ["80", "95", "100"], rounding: "{scores: 2, mode: half-up}").bases
    }
    let none = "100 × (0, as 100.00 is at or over 100.00) = 0.00"
    #expect(
      try bases("{name: discount-power, base: 100, exponent: 0.3}") == [
        "100 × (1, as 80.00 has the greatest discount on 100.00) = 100.00",
        "100 × (((1 − 95.00 ÷ 100.00) ÷ (1 − 80.00 ÷ 100.00))^0.3 to 30 decimals) = 65.975… → 65.98",
        none,
      ])
    #expect(
      try bases("{name: consip-concave, base: 100, exponent: 3}") == [
        "100 × (1 − (80.00 ÷ 100.00)^3) = 48.80",
        "100 × (1 − (95.00 ÷ 100.00)^3) = 14.262… → 14.26",
        none,
      ])
    #expect(
      try bases("{name: discount-power-to-mean, base: 100, exponent: 0.1}") == [
        "100 × (1, as 1 − 80.00 ÷ 100.00 is at or over the mean discount A = 25.00 ÷ (3 × 100.00)) = 100.00",
        "100 × (((1 − 95.00 ÷ 100.00) ÷ A)^0.1 to 30 decimals, with A = 25.00 ÷ (3 × 100.00)) "
          + "= 95.020… → 95.02",
        none,
      ])
    #expect(
      try bases("{name: discount-corrected, base: 100, significant: 40}") == [
        "100 × ((1 − 80.00 ÷ 100.00) ÷ (40 ÷ 100), as the greatest discount, 1 − 80.00 ÷ 100.00, is "
          + "under 40%) = 50.00",
        "100 × ((1 − 95.00 ÷ 100.00) ÷ (40 ÷ 100), as the greatest discount, 1 − 80.00 ÷ 100.00, is "
          + "under 40%) = 12.50", none,
      ])
    #expect(
      try bases("{name: discount-corrected, base: 100, significant: 5}")[1]
        == "100 × ((1 − 95.00 ÷ 100.00) ÷ (1 − 80.00 ÷ 100.00)) = 25.00")
  }

  @Test("an absolute curve does not care who else bids")
  func absolute() throws {
    let formula = "{name: consip-concave, base: 1000, exponent: 1.7}"
    let alone = try ScoredPrices(formula, ["731.23"])
    let among = try ScoredPrices(formula, ["731.23", "0.01", "999999"])
    #expect(alone.scores[0] == among.scores[0] && alone.bases[0] == among.bases[0])
  }

  @Test("where the rubric takes prices as they are, one below zero has a discount over the whole")
  func negative() throws {
    let scored = try ScoredPrices(
      "{name: discount-power, base: 100, exponent: 0.5}", ["-100", "50"],
      extra: ", non-positive-price: as-is")
    #expect(scored.scores == ["100.0000", "50.0000"])
  }
}
