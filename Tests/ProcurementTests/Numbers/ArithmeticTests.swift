import Procurement
import TestSupport
import Testing

@Suite("Adding and multiplying")
struct ArithmeticTests {
  @Test("the laws of arithmetic hold for 20,000 random pairs")
  func laws() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<20_000 {
      let a = try random.decimal(digits: 16, decimals: 9)
      let b = try random.decimal(digits: 16, decimals: 9)
      let c = try random.decimal(digits: 10, decimals: 2)
      let holds =
        try a + b == b + a && (a + b) - b == a && a - a == .zero && a * b == b * a
        && a - b == a + b.negated() && (a + b) * c == a * c + b * c && (a + b) + c == a + (b + c)
        && a.magnitude() == (a.isNegative ? a.negated() : a)
      if !holds { Issue.record("\(a), \(b), \(c)") }
    }
  }

  @Test(
    "decimals are kept as in the finer number, and added up in a product",
    arguments: [
      ("1.50", "+", "2.5", "4.00"), ("1", "+", "0.001", "1.001"), ("1.00", "-", "1", "0.00"),
      ("1.50", "*", "2.0", "3.000"), ("-0.5", "*", "0.5", "-0.25"), ("0", "*", "-5.00", "0.00"),
    ])
  func decimals(left: String, operation: String, right: String, result: String) throws {
    let (one, other) = (try decimal(left), try decimal(right))
    let outcome =
      switch operation {
      case "+": try one + other
      case "-": try one - other
      default: try one * other
      }
    #expect(outcome.description == result)
  }

  @Test("a result that fits is computed even where the way there would not fit")
  func longWay() throws {
    let most = try FixedDecimal(significand: .max, scale: 1)
    // …72.7 + 0.3 needs one digit more than there is, unless the last zero goes.
    #expect(
      try (most + decimal("0.3")).description == "17014118346046923173168730371588410573")
    let least = try FixedDecimal(significand: .min, scale: 0)
    #expect(try (FixedDecimal(-1) - least).significand == .max)
    #expect(try least - least == .zero)
    #expect(try least + FixedDecimal(significand: .max, scale: 0) == FixedDecimal(-1))
    let large = try decimal("10000000000000000000.0000000000")
    #expect(try large * large == decimal("1" + String(repeating: "0", count: 38)))
    let tiny = try decimal("0." + String(repeating: "0", count: 29) + "10")
    #expect(try tiny * decimal("0.000000010") == FixedDecimal(significand: 1, scale: 38))
    #expect(try decimal("0." + String(repeating: "0", count: 38)) * tiny == .zero)
    // 34 decimals and 20 digits before the point, but zeros at the end of one.
    let padded = try FixedDecimal(significand: Int128(10_000_000_000_000_000_000), scale: 19)
    #expect(try padded + decimal("90000000000000000000") == decimal("90000000000000000001"))
  }

  @Test("overflow is an error, not a wrap or a crash")
  func overflow() throws {
    let most = try FixedDecimal(significand: .max, scale: 0)
    let least = try FixedDecimal(significand: .min, scale: 0)
    let tiny = try FixedDecimal(significand: 1, scale: 38)
    let one = FixedDecimal(1)
    #expect(throws: NumberError.overflow) { try most + one }
    #expect(throws: NumberError.overflow) { try least - one }
    #expect(throws: NumberError.overflow) { try most - least }
    #expect(throws: NumberError.overflow) { try least + least }
    #expect(throws: NumberError.overflow) { try one - least }
    #expect(throws: NumberError.overflow) { try least.negated() }
    #expect(throws: NumberError.overflow) { try least.magnitude() }
    #expect(throws: NumberError.overflow) { try most * FixedDecimal(2) }
    #expect(throws: NumberError.overflow) { try least * FixedDecimal(-1) }
    #expect(throws: NumberError.overflow) { try most * most }
    #expect(throws: NumberError.overflow) { try tiny * decimal("0.1") }
    #expect(throws: NumberError.overflow) { try most + tiny }
    #expect(throws: NumberError.overflow) { try most - tiny }
    #expect(throws: NumberError.overflow) { try FixedDecimal.sum([most, one]) }
    #expect(throws: NumberError.overflow) { try FixedDecimal(significand: 1, scale: 39) }
    #expect(throws: NumberError.overflow) { try FixedDecimal(significand: 1, scale: -1) }
    #expect(try least * one == least)
    #expect(FixedDecimal(Int.min).description == "-9223372036854775808")
  }

  @Test("a sum of many is exact")
  func sum() throws {
    let cent = try decimal("0.01")
    #expect(try FixedDecimal.sum(repeatElement(cent, count: 1_000)).description == "10.00")
    #expect(try FixedDecimal.sum([]) == .zero)
  }
}
