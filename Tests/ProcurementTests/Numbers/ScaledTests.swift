import Procurement
import TestSupport
import Testing

@Suite("Scaling and dividing")
struct ScaledTests {
  @Test("5,000 scaled values of any length are what written arithmetic says, or overflow with it")
  func againstWrittenArithmetic() throws {
    var random = SeededGenerator(seed: 4)
    var fitting = 0
    for round in 0..<5_000 {
      let digits = [6, 12, 20, 38][round % 4]
      let value = try random.decimal(digits: digits, decimals: 38)
      let numerator = try random.decimal(digits: digits, decimals: 38)
      var denominator = try random.decimal(digits: digits, decimals: 38)
      if denominator.isZero { denominator = FixedDecimal(7) }
      let mode = RoundingMode.allCases[random.below(4)]
      let rounding = Rounding(places: random.below(39), mode: mode)
      let expected = expectation(value, numerator, denominator, rounding)
      let result = try? value.scaled(numerator, by: denominator, rounding)
      if result != nil { fitting += 1 }
      if result?.description != expected {
        Issue.record(
          "\(value) × \(numerator) ÷ \(denominator) \(rounding): \(String(describing: result))")
      }
    }
    #expect(fitting > 1_000)
  }

  /// What the result prints as; `nil` where it is beyond a significand.
  private func expectation(
    _ value: FixedDecimal, _ numerator: FixedDecimal, _ denominator: FixedDecimal,
    _ rounding: Rounding
  ) -> String? {
    typealias Written = WrittenArithmetic
    var dividend = Written.product(
      Written.digits(value.significand.magnitude), Written.digits(numerator.significand.magnitude))
    var divisor = Written.digits(denominator.significand.magnitude)
    let shift = rounding.places + denominator.scale - value.scale - numerator.scale
    if dividend.isEmpty {
      return Written.text([], scale: rounding.places, isNegative: false)
    }
    let zeros = [Int](repeating: 0, count: abs(shift))
    if shift > 0 { dividend = zeros + dividend } else { divisor = zeros + divisor }
    let (quotient, rest) = Written.quotient(dividend, divisor)
    let twice = Written.product(rest, [2])
    let movesAway =
      switch rounding.mode {
      case .down: false
      case .up: !rest.isEmpty
      case .halfUp: !Written.isLess(twice, divisor)
      case .halfEven:
        Written.isLess(divisor, twice)
          || (twice == divisor && quotient.first.map { $0 % 2 == 1 } == true)
      }
    let digits = movesAway ? Written.successor(quotient) : quotient
    let isNegative = (value.isNegative != numerator.isNegative) != denominator.isNegative
    let bound = isNegative ? Int128.min.magnitude : Int128.max.magnitude
    if Written.isLess(Written.digits(bound), digits) { return nil }
    return Written.text(digits, scale: rounding.places, isNegative: isNegative)
  }

  @Test("what is multiplied and divided by the same number is unchanged, however large")
  func cancelling() throws {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<10_000 {
      let value = try random.decimal(digits: 38, decimals: 38)
      var factor = try random.decimal(digits: 38, decimals: 38)
      if factor.isZero { factor = FixedDecimal(1) }
      let rounding = Rounding(places: value.scale, mode: .down)
      let back = try value.scaled(factor, by: factor, rounding)
      if back != value { Issue.record("\(value) × \(factor) ÷ \(factor) is \(back)") }
    }
  }

  @Test(
    "scores of published cases",
    arguments: [
      // impactbids.com, "The quality imperative": price weight 40, bids of 100, 105 and 108.
      ("40", "100", "100", 0, "40"), ("40", "100", "105", 0, "38"), ("40", "100", "108", 0, "37"),
      // The QCBS case: prices of 20, 40 and 60 crore, of 100 points.
      ("100", "20", "20", 1, "100.0"), ("100", "20", "40", 1, "50.0"),
      ("100", "20", "60", 1, "33.3"),
      ("40", "100000.00", "105000.00", 2, "38.10"),
    ])
  func published(
    weight: String, lowest: String, price: String, places: Int, score: String
  ) throws {
    let result = try decimal(weight).scaled(
      decimal(lowest), by: decimal(price), Rounding(places: places, mode: .halfUp))
    #expect(result.description == score)
  }

  @Test("dividing by zero is an error, whatever is divided")
  func byZero() throws {
    for text in ["0", "1", "-1.5"] {
      let number = try decimal(text)
      #expect(throws: NumberError.divisionByZero) {
        try number.divided(by: decimal("0.00"), .working)
      }
      #expect(throws: NumberError.divisionByZero) {
        try FixedDecimal(40).scaled(number, by: .zero, .working)
      }
    }
  }

  @Test("places outside 0 to 38 are an overflow, not a crash", arguments: [-1, 39, .min, .max])
  func places(places: Int) throws {
    let rounding = Rounding(places: places, mode: .halfUp)
    #expect(throws: NumberError.overflow) { try FixedDecimal(1).rounded(rounding) }
    #expect(throws: NumberError.overflow) {
      try FixedDecimal(1).divided(by: FixedDecimal(3), rounding)
    }
  }

  @Test("a quotient beyond the range is an overflow")
  func overflow() throws {
    let large = try FixedDecimal(significand: .max, scale: 0)
    let tiny = try FixedDecimal(significand: 1, scale: 38)
    #expect(throws: NumberError.overflow) { try large.divided(by: tiny, .working) }
    let full = Rounding(places: 38, mode: .down)
    #expect(throws: NumberError.overflow) { try FixedDecimal(2).divided(by: FixedDecimal(1), full) }
    #expect(throws: NumberError.overflow) { try FixedDecimal(2).rounded(full) }
    #expect(try FixedDecimal(1).divided(by: FixedDecimal(1), full).scale == 38)
    #expect(throws: NumberError.overflow) { try large.scaled(large, by: tiny, .working) }
    let whole = Rounding(places: 0, mode: .down)
    #expect(try large.scaled(large, by: large, whole) == large)
    #expect(try tiny.scaled(tiny, by: large, Rounding(places: 38, mode: .up)) == tiny)
    #expect(try tiny.scaled(tiny, by: large, Rounding(places: 38, mode: .halfUp)) == .zero)
  }
}
