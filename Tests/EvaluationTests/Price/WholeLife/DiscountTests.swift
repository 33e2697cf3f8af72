import Evaluation
import Procurement
import Testing

@Suite("Discounting")
struct DiscountTests {
  /// A million pounds at the Green Book's rates; exact values by Python's `Fraction`.
  ///
  /// The factors of years 5, 10, 15 and 30 are those printed in tables at 3.5%: 0.842, 0.709, 0.597,
  /// 0.356.
  /// Source: HM Treasury, The Green Book, annex on discounting; 3.5% to year 30, 3.0% to year 75, 2.5%.
  static let greenBook: [(Int, String, String, String?)] = [
    (0, "1000000.00", "1", nil),
    (1, "966183.57", "1 ÷ 1.035", nil),
    (5, "841973.17", "1 ÷ 1.035^5", "0.842"),
    (10, "708918.81", "1 ÷ 1.035^10", "0.709"),
    (15, "596890.62", "1 ÷ 1.035^15", "0.597"),
    (30, "356278.41", "1 ÷ 1.035^30", "0.356"),
    (31, "345901.37", "1 ÷ (1.035^30 × 1.03)", nil),
    (35, "307328.89", "1 ÷ (1.035^30 × 1.03^5)", nil),
    (75, "94213.77", "1 ÷ (1.035^30 × 1.03^45)", nil),
    (76, "91915.88", "1 ÷ (1.035^30 × 1.03^45 × 1.025)", nil),
    (100, "50818.02", "1 ÷ (1.035^30 × 1.03^45 × 1.025^25)", nil),
  ]

  @Test(
    "a million pounds at the Green Book's rates, year by year, also written out as steps",
    arguments: greenBook)
  func standardRates(year: Int, value: String, words: String, table: String?) throws {
    for rate in [
      "green-book, as-of: 2026-04-01",
      "[{up-to: 30, rate: 3.5}, {up-to: 75, rate: 3}, {rate: 2.5}]",
    ] {
      let price = try LifeSample.price(
        [LifeSample.flow(.exit, year, "1000000.00")], months: 12,
        wholeLife: "discount: {rate: \(rate), base-year: 0}, rounding: {places: 2, mode: half-up}")
      #expect(price.presentValue?.description == value)
      #expect(price.rows.first?.discountFactor == words)
      if let table {
        let factor = try #require(price.presentValue).divided(
          by: FixedDecimal(1_000_000), Rounding(places: 3, mode: .halfUp))
        #expect(factor.description == table)
      }
    }
  }

  @Test("years of the calendar count from the base year, and years before it are carried forward")
  func calendarYears() throws {
    let rules =
      "discount: {rate: 3.5, base-year: 2026}, first-year: 2026, rounding: {places: 2, mode: half-up}"
    let level = try LifeSample.price(
      LifeSample.charges(["100000", "100000", "100000"], from: 2026), months: 36,
      wholeLife: rules)
    #expect(level.presentValue?.description == "289969.43")
    #expect(level.equivalentAnnual?.description == "100000.00")
    let before = try LifeSample.price(
      [LifeSample.flow(.setup, 2025, "1000.00")], months: 36, wholeLife: rules)
    #expect(before.presentValue?.description == "1035.00")
    #expect(before.rows.first?.discountFactor == "1.035")
  }

  @Test("a million at the start over ten years at 3.5% is the textbook annuity, 120,241.37 a year")
  // Source: numpy-financial 1.0.0, pmt(0.035, 10, -1_000_000) = 120241.3679…
  func annuity() throws {
    let price = try LifeSample.price(
      [LifeSample.flow(.setup, 0, "1000000.00")], months: 120, wholeLife: LifeSample.usual)
    #expect(price.presentValue?.description == "1000000.00")
    #expect(price.equivalentAnnual?.description == "120241.37")
  }

  @Test("a part of a year counts by its months")
  // 1000 in year 1, 1100 in year 2, 600 in the half year after, at 3.5%: 2,534.21 over
  // 1/1.035 + 1/1.035² + ½/1.035³, by Python's `Fraction`.
  func partOfAYear() throws {
    let price = try LifeSample.price(
      LifeSample.charges(["1000", "1100", "600"]), months: 30, wholeLife: LifeSample.usual)
    #expect(price.presentValue?.description == "2534.21")
    #expect(price.equivalentAnnual?.description == "1078.08")
    #expect(price.perMonth?.description == "90.00")
  }

  @Test("no discount at all spreads the total over the years")
  func zeroRate() throws {
    let price = try LifeSample.price(
      LifeSample.charges(["100", "200", "300"]), months: 36,
      wholeLife: "discount: {rate: 0, base-year: 0}, rounding: {places: 2, mode: half-up}")
    #expect(price.presentValue?.description == "600.00")
    #expect(price.equivalentAnnual?.description == "200.00")
  }

  @Test("without a published rounding rows keep twenty decimals")
  func workingPrecision() throws {
    let price = try LifeSample.price(
      [LifeSample.flow(.charge, 1, "1")], months: 12,
      wholeLife: "discount: {rate: 3.5, base-year: 0}")
    #expect(price.presentValue?.description == "0.96618357487922705314")
    #expect(price.equivalentAnnual?.description == "1.00000000000000000000")
  }
}
