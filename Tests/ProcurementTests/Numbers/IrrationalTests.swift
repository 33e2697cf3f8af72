import Procurement
import TestSupport
import Testing

@Suite("Roots, logarithms, exponentials and powers")
struct IrrationalTests {
  private let nearest = Rounding(places: 30, mode: .halfEven)

  private func ratio(_ text: some StringProtocol) throws -> ExactRatio {
    let parts = text.split(separator: "/")
    return try ExactRatio(
      FixedDecimal(parsing: parts[0]),
      over: parts.count > 1 ? FixedDecimal(parsing: parts[1]) : FixedDecimal(1))
  }

  private func computed(_ line: [Substring], _ rounding: Rounding) throws -> FixedDecimal {
    let first = try ratio(line[1])
    switch line[0] {
    case "root": return try first.root(#require(Int(line[2])), rounding)
    case "log": return try first.naturalLogarithm(rounding)
    case "logbase": return try first.logarithm(toBase: ratio(line[2]), rounding)
    case "exp": return try first.exponential(rounding)
    default: return try first.power(ratio(line[2]), rounding)
    }
  }

  @Test("they are mpmath's, to the last of thirty decimals")
  func mpmath() throws {
    let lines = IrrationalReferences.table.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(lines.count > 60)
    for line in lines {
      let expected = try #require(line.last)
      #expect(try computed(line, nearest).description == expected, "\(line)")
    }
  }

  @Test("rounded down and up they lie one unit apart, with the nearest at one of both")
  func directions() throws {
    for line in IrrationalReferences.table.split(separator: "\n") {
      let line = line.split(separator: " ")
      let below = try computed(line, Rounding(places: 25, mode: .down))
      let above = try computed(line, Rounding(places: 25, mode: .up))
      let nearest = try computed(line, Rounding(places: 25, mode: .halfUp))
      #expect(try (above.magnitude() - below.magnitude()).significand == 1, "\(line)")
      #expect(nearest == below || nearest == above)
    }
  }

  @Test(
    "what is a quotient comes out as one",
    arguments: [
      ("root 0.25 2", "0.5"), ("root 8/27 3", "0.666666666666666666666666666667"),
      ("root 0 5", "0"), ("root 7.5 1", "7.5"), ("log 1", "0"), ("exp 0", "1"),
      ("logbase 4 2", "2"), ("logbase 2 4", "0.5"), ("logbase 8 0.25", "-1.5"),
      ("logbase 1.331 1.21", "1.5"), ("logbase 27/8 2.25", "1.5"), ("logbase 1 7", "0"),
      ("logbase 7 7", "1"), ("power 8 1/3", "2"), ("power 0.25 0.5", "0.5"),
      ("power 0.25 1.5", "0.125"), ("power 4 -0.5", "0.5"), ("power 0 0.5", "0"),
      ("power 1.1025 0.5", "1.05"), ("power 3 0", "1"),
    ])
  func exact(call: String, expected: String) throws {
    let line = call.split(separator: " ")
    let value = try computed(line, nearest)
    #expect(value.trimmed.description == expected)
    // Decimals are neither moved up nor down.
    if expected.count < 10 {
      #expect(try computed(line, Rounding(places: 30, mode: .up)) == value)
      #expect(try computed(line, Rounding(places: 30, mode: .down)) == value)
    }
  }

  @Test("the middle of two decimals goes the way that the mode says")
  func middle() throws {
    let call = "power 0.0225 0.5".split(separator: " ")
    for (mode, expected) in [
      (RoundingMode.halfEven, "0.2"), (.halfUp, "0.2"), (.down, "0.1"), (.up, "0.2"),
    ] {
      #expect(try computed(call, Rounding(places: 1, mode: mode)).description == expected)
      #expect(
        try ratio("0.0225").root(2, Rounding(places: 1, mode: mode)).description == expected)
    }
    #expect(try ratio("0.0625").root(2, Rounding(places: 1, mode: .halfEven)).description == "0.2")
    #expect(try ratio("0.0625").root(2, Rounding(places: 1, mode: .halfUp)).description == "0.3")
    let base = try ratio("16")
    #expect(
      try ratio("2").logarithm(toBase: base, Rounding(places: 1, mode: .halfEven)).description
        == "0.2")
  }

  @Test("the root rounded down is the largest decimal whose power does not pass the number")
  func roots() throws {
    var random = SeededGenerator(seed: 2)
    let unit = try ExactRatio(FixedDecimal(significand: 1, scale: 30), over: FixedDecimal(1))
    for _ in 0..<1000 {
      let number = try ExactRatio(
        .random(in: 1...1_000_000_000, using: &random),
        over: .random(in: 1...999_999, using: &random))
      let degree = Int.random(in: 2...9, using: &random)
      let root = ExactRatio(try number.root(degree, Rounding(places: 30, mode: .down)))
      #expect(try root.power(degree) <= number)
      #expect(try number < (root + unit).power(degree))
      #expect(
        try number.root(degree, nearest) == number.power(ExactRatio(1, over: degree), nearest))
    }
  }

  @Test("the logarithm of a product is the sum of the logarithms, and exponentials undo them")
  func laws() throws {
    var random = SeededGenerator(seed: 3)
    let fine = Rounding(places: 34, mode: .halfEven)
    for _ in 0..<200 {
      let one = try ExactRatio(
        .random(in: 1...999_999, using: &random), over: .random(in: 1...9999, using: &random))
      let other = try ExactRatio(
        .random(in: 1...999_999, using: &random), over: .random(in: 1...9999, using: &random))
      let product = try (one * other).naturalLogarithm(fine)
      let sum = try one.naturalLogarithm(fine) + other.naturalLogarithm(fine)
      #expect(try (product - sum).magnitude() <= FixedDecimal(significand: 2, scale: 34))
      let short = Rounding(places: 20, mode: .halfEven)
      let back = try ExactRatio(other.naturalLogarithm(fine)).exponential(short)
      #expect(try back == other.rounded(short))
      #expect((one < other) == (try one.naturalLogarithm(fine) < other.naturalLogarithm(fine)))
      let exponent = try ExactRatio(.random(in: 1...999, using: &random), over: 100)
      let (small, large) = one < other ? (one, other) : (other, one)
      #expect(
        try small.inverted().power(exponent, fine) >= large.inverted().power(exponent, fine))
    }
  }

  @Test("what has no result, or none that fits, is an error and no trap")
  func errors() throws {
    let (minus, huge) = (try ratio("-2"), try ExactRatio(10, over: 1).power(2000))
    for wrong in [minus, huge] {
      #expect(throws: NumberError.overflow) { try wrong.root(2, nearest) }
      #expect(throws: NumberError.overflow) { try wrong.naturalLogarithm(nearest) }
      #expect(throws: NumberError.overflow) { try wrong.power(.one, nearest) }
      #expect(throws: NumberError.overflow) { try wrong.logarithm(toBase: .one, nearest) }
      #expect(throws: NumberError.overflow) {
        try ExactRatio(2, over: 1).logarithm(toBase: wrong, nearest)
      }
    }
    #expect(throws: NumberError.overflow) { try ExactRatio.zero.naturalLogarithm(nearest) }
    #expect(throws: NumberError.overflow) { try ratio("101").exponential(nearest) }
    #expect(throws: NumberError.overflow) { try ratio("30").exponential(nearest) }
    #expect(throws: NumberError.overflow) { try ratio("10000000000").power(ratio("2"), nearest) }
    #expect(throws: NumberError.overflow) { try ratio("10000000000").power(ratio("99"), nearest) }
    #expect(throws: NumberError.overflow) { try ratio("2").power(ratio("0.0000001"), nearest) }
    #expect(throws: NumberError.overflow) { try ratio("2").power(ratio("100.01"), nearest) }
    #expect(throws: NumberError.overflow) { try ratio("2").root(0, nearest) }
    #expect(throws: NumberError.overflow) { try ratio("2").root(101, nearest) }
    #expect(throws: NumberError.overflow) {
      try ratio("2").exponential(Rounding(places: 39, mode: .up))
    }
    #expect(throws: NumberError.divisionByZero) {
      try ratio("2").logarithm(toBase: ratio("3/3"), nearest)
    }
    #expect(throws: NumberError.divisionByZero) { try ratio("0").power(ratio("-1"), nearest) }
  }

  @Test("next to nothing is nothing, or the least decimal where it is rounded up")
  func nothing() throws {
    let up = Rounding(places: 30, mode: .up)
    let (least, small) = (
      try FixedDecimal(significand: 1, scale: 30), try ratio("0.01/1000000000000000")
    )
    #expect(try ratio("-99999999999999999999").exponential(nearest).isZero)
    #expect(try ratio("-99999999999999999999").exponential(up) == least)
    #expect(try small.power(ratio("10"), nearest).isZero)
    #expect(try small.power(ratio("10"), up) == least)
    #expect(try small.power(ratio("9.99"), up) == least)
  }
}
