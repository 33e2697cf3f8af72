import Testing

@testable import Procurement

@Suite("Exact factors")
struct ExactRatioTests {
  /// Amount ÷ (1 + rate/100)^years, rounded once; computed by Python's `Fraction`.
  static let discounted: [(String, String, Int, Rounding, String)] = [
    ("1000000.00", "3.5", 5, Rounding(places: 2, mode: .halfUp), "841973.17"),
    ("1000000.00", "3.5", 100, Rounding(places: 2, mode: .halfUp), "32060.11"),
    ("-123456789.987654", "3.5", 100, Rounding(places: 6, mode: .halfEven), "-3958038.382060"),
    (
      "99999999999999999.99", "2.75", 77, Rounding(places: 8, mode: .halfUp),
      "12382235161122592.35057903"
    ),
    ("1", "3.5", 30, Rounding(places: 20, mode: .halfEven), "0.35627841060230154047"),
    ("1", "3.5", 100, Rounding(places: 30, mode: .halfUp), "0.032060110929955659255689526240"),
    ("250.10", "3.5", -12, Rounding(places: 2, mode: .halfUp), "377.92"),
    ("0.01", "100", 1, Rounding(places: 2, mode: .halfUp), "0.01"),
    ("0.03", "100", 1, Rounding(places: 2, mode: .halfEven), "0.02"),
    ("0.03", "100", 1, Rounding(places: 2, mode: .halfUp), "0.02"),
    ("-0.01", "100", 1, Rounding(places: 2, mode: .halfUp), "-0.01"),
    ("1234567.89", "0.000001", 150, Rounding(places: 10, mode: .halfUp), "1234566.0381495631"),
  ]

  @Test("an amount times a power is rounded once, whatever the power", arguments: discounted)
  func discount(amount: String, rate: String, years: Int, rounding: Rounding, expected: String)
    throws
  {
    let growth = try ExactRatio(
      .hundred + FixedDecimal(parsing: rate), over: FixedDecimal.hundred)
    let result = try FixedDecimal(parsing: amount).scaled(by: growth.power(-years), rounding)
    #expect(result.description == expected)
  }

  @Test("thirds add up to one, and to the amount they are shares of")
  func thirds() throws {
    let third = try ExactRatio(1, over: 3)
    let whole = try FixedDecimal(parsing: "100.00").scaled(
      by: third + third + third, Rounding(places: 2, mode: .down))
    #expect(whole.description == "100.00")
    #expect(
      try FixedDecimal(100).scaled(by: third, Rounding(places: 2, mode: .halfUp)).description
        == "33.33")
    let one = try third.inverted() * third
    #expect(
      try FixedDecimal(100).scaled(by: one, Rounding(places: 2, mode: .down)).description
        == "100.00")
  }

  @Test("what does not fit is an overflow, and nothing is divided by zero")
  func refused() throws {
    let huge = try ExactRatio(10, over: 1).power(40)
    #expect(throws: NumberError.overflow) {
      try FixedDecimal(1).scaled(by: huge, Rounding(places: 2, mode: .halfUp))
    }
    #expect(throws: NumberError.overflow) {
      try FixedDecimal(1).scaled(by: .one, Rounding(places: 39, mode: .halfUp))
    }
    #expect(throws: NumberError.divisionByZero) { try ExactRatio(1, over: 0) }
    #expect(throws: NumberError.divisionByZero) { try ExactRatio(0, over: 1).power(-1) }
  }
}
