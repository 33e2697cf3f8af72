import Procurement
import TestSupport
import Testing

@Suite("Rounding")
struct RoundingTests {
  /// - Source: java.math.RoundingMode, the table "Result of rounding input to one digit with the
  ///   given rounding mode", columns UP, DOWN, HALF_UP and HALF_EVEN.
  @Test(
    "whole numbers of a published table",
    arguments: [
      ("5.5", ["6", "5", "6", "6"]), ("2.5", ["3", "2", "3", "2"]), ("1.6", ["2", "1", "2", "2"]),
      ("1.1", ["2", "1", "1", "1"]), ("1.0", ["1", "1", "1", "1"]),
      ("-1.0", ["-1", "-1", "-1", "-1"]), ("-1.1", ["-2", "-1", "-1", "-1"]),
      ("-1.6", ["-2", "-1", "-2", "-2"]), ("-2.5", ["-3", "-2", "-3", "-2"]),
      ("-5.5", ["-6", "-5", "-6", "-6"]),
    ])
  func published(text: String, results: [String]) throws {
    for (mode, result) in zip([RoundingMode.up, .down, .halfUp, .halfEven], results) {
      #expect(try decimal(text).rounded(Rounding(places: 0, mode: mode)).description == result)
    }
  }

  @Test(
    "decimals are kept, added or dropped",
    arguments: [
      ("2.345", 2, RoundingMode.halfUp, "2.35"), ("2.345", 2, .halfEven, "2.34"),
      ("2.355", 2, .halfEven, "2.36"), ("2.3450001", 2, .halfEven, "2.35"),
      ("-2.345", 2, .halfUp, "-2.35"), ("2.341", 2, .up, "2.35"), ("2.349", 2, .down, "2.34"),
      ("-0.004", 2, .halfUp, "0.00"), ("-0.001", 2, .up, "-0.01"), ("9.995", 2, .halfUp, "10.00"),
      ("1", 3, .down, "1.000"), ("1.50", 2, .up, "1.50"), ("1.500", 2, .up, "1.50"),
      ("0.5", 0, .halfEven, "0"), ("1.5", 0, .halfEven, "2"), ("0.00", 0, .up, "0"),
      // A national system rounded before it ranked: both became 76.95.
      ("76.9468", 2, .halfUp, "76.95"), ("76.9545", 2, .halfUp, "76.95"),
    ])
  func places(text: String, places: Int, mode: RoundingMode, result: String) throws {
    #expect(try decimal(text).rounded(Rounding(places: places, mode: mode)).description == result)
  }

  @Test("rounding again changes nothing, and never moves by a whole unit")
  func idempotent() throws {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<10_000 {
      let number = try random.decimal(digits: 30, decimals: 20)
      let rounding = Rounding(
        places: random.below(number.scale + 1), mode: RoundingMode.allCases[random.below(4)])
      let rounded = try number.rounded(rounding)
      let unit = try FixedDecimal(significand: 1, scale: rounding.places)
      let distance = try (number - rounded).magnitude()
      if try rounded.rounded(rounding) != rounded || distance >= unit {
        Issue.record("\(number) to \(rounding.places) \(rounding.mode) is \(rounded)")
      }
      let exact = try number.divided(by: FixedDecimal(1), rounding)
      if exact != rounded { Issue.record("\(number) ÷ 1 is \(exact), rounded \(rounded)") }
    }
  }

  @Test("the ends of the range round without a crash")
  func ends() throws {
    let smallest = try FixedDecimal(significand: .min, scale: 38)
    let whole = Rounding(places: 0, mode: .halfUp)
    #expect(try smallest.rounded(whole) == FixedDecimal(-2))
    #expect(try smallest.rounded(Rounding(places: 0, mode: .down)) == FixedDecimal(-1))
    let least = try FixedDecimal(significand: .min, scale: 0)
    #expect(try least.rounded(whole) == least)
    #expect(try least.divided(by: FixedDecimal(1), whole) == least)
    #expect(throws: NumberError.overflow) { try least.rounded(Rounding(places: 1, mode: .down)) }
    #expect(throws: NumberError.overflow) { try least.divided(by: FixedDecimal(-1), whole) }
    let most = try FixedDecimal(significand: .max, scale: 1)
    #expect(try most.rounded(whole).description == "17014118346046923173168730371588410573")
  }
}
