import Procurement
import TestSupport
import Testing

@Suite("Exact quotients with a sign")
struct ExactRatioArithmeticTests {
  private func ratio(_ numerator: Int, _ denominator: Int) throws -> ExactRatio {
    try ExactRatio(numerator, over: denominator)
  }

  @Test("sums, differences, products and quotients are those of school fractions")
  func arithmetic() throws {
    #expect(try ratio(1, 3) + ratio(-1, 2) == ratio(-1, 6))
    #expect(try ratio(1, 3) - ratio(1, 3) == .zero)
    #expect(try ratio(-2, 3) * ratio(3, -4) == ratio(1, 2))
    #expect(try ratio(-2, 3).divided(by: ratio(4, 3)) == ratio(-1, 2))
    #expect(try ratio(-2, 3).power(-3) == ratio(-27, 8))
  }

  @Test("adding and subtracting the same leaves what was there, whatever the signs")
  func inverse() throws {
    var random = SeededGenerator(seed: 41)
    for _ in 0..<500 {
      let one = try ratio(
        .random(in: -9999...9999, using: &random), .random(in: 1...99, using: &random))
      let other = try ratio(
        .random(in: -9999...9999, using: &random), .random(in: 1...99, using: &random))
      #expect(one + other - other == one)
      #expect((one < other) == ((one - other).isNegative))
      #expect((one + other).reduced == one + other)
    }
  }

  @Test("quotients that print alike still differ")
  func halfPenny() throws {
    let dear = try ExactRatio(FixedDecimal(parsing: "100.04"), over: FixedDecimal(parsing: "1.3"))
    let cheap = try ExactRatio(FixedDecimal(parsing: "100.03"), over: FixedDecimal(parsing: "1.3"))
    let pence = Rounding(places: 1, mode: .halfUp)
    #expect(try dear.rounded(pence).description == "77.0")
    #expect(try cheap.rounded(pence).description == "76.9")
    #expect(cheap < dear)
    #expect(try ratio(-1, 8).rounded(Rounding(places: 2, mode: .halfUp)).description == "-0.13")
  }
}
