import Foundation
import Procurement
import TestSupport
import Testing

/// Foundation's `Decimal` holds 38 digits; the operands are chosen so that its results are exact.
@Suite("Exact numbers against Foundation's Decimal")
struct DecimalOracleTests {
  @Test("120,000 random sums, differences, products and comparisons agree")
  func operations() throws {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<30_000 {
      let left = try random.decimal(digits: 18, decimals: 12)
      let right = try random.decimal(digits: 18, decimals: 12)
      let (one, other) = (Decimal(left), Decimal(right))
      try expect(left + right, one + other, "\(left) + \(right)")
      try expect(left - right, one - other, "\(left) - \(right)")
      try expect(left * right, one * other, "\(left) * \(right)")
      let agrees = (left < right) == (one < other) && (left == right) == (one == other)
      if !agrees { Issue.record("\(left) compared with \(right)") }
    }
  }

  @Test("10,000 long numbers are printed and read as Foundation does")
  func texts() throws {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<10_000 {
      let number = try random.decimal(digits: 38, decimals: 38)
      let read = try #require(Decimal(string: number.description))
      if read != Decimal(number) { Issue.record("\(number)") }
      let back = try decimal(Decimal(number).description)
      if back != number { Issue.record("\(Decimal(number)) read as \(back)") }
    }
  }

  @Test("40,000 quotients are the nearest number on the right side, in every mode")
  func quotients() throws {
    var random = SeededGenerator(seed: 3)
    var ties = 0
    for _ in 0..<10_000 {
      let dividend = try random.decimal(digits: 12, decimals: 6)
      // Powers of two and five make ties.
      let short = [2, 4, 5, 8, 16, 25, 40, -2, -8][random.below(9)]
      var divisor =
        random.below(2) == 0 ? FixedDecimal(short) : try random.decimal(digits: 8, decimals: 4)
      if divisor.isZero { divisor = FixedDecimal(3) }
      let places = random.below(9)
      for mode in RoundingMode.allCases {
        let quotient = try dividend.divided(by: divisor, Rounding(places: places, mode: mode))
        let position = position(of: quotient, dividend, divisor)
        if position.isTie { ties += 1 }
        if quotient.scale != places || !position.suits(quotient, mode) {
          Issue.record("\(dividend) ÷ \(divisor) to \(places) \(mode) is \(quotient)")
        }
      }
    }
    #expect(ties > 1_000)
  }

  private func expect(_ result: FixedDecimal, _ oracle: Decimal, _ what: String) throws {
    if Decimal(result) != oracle { Issue.record("\(what) is \(result), not \(oracle)") }
    let hasSameText = result.trimmed.description == oracle.description
    if !hasSameText { Issue.record("\(what) prints as \(result), not \(oracle)") }
  }

  /// Where a rounded quotient lies: how far it is from the true one, in units of its last digit.
  private struct Position {
    /// The quotient's distance from zero less the true one's.
    let excess: Decimal
    let isTie: Bool

    func suits(_ quotient: FixedDecimal, _ mode: RoundingMode) -> Bool {
      let half = Decimal(sign: .plus, exponent: -1, significand: 5)
      switch mode {
      case .up: return excess >= 0 && excess < 1
      case .down: return excess <= 0 && excess > -1
      case .halfUp: return isTie ? excess > 0 : abs(excess) < half
      case .halfEven:
        return isTie ? quotient.significand.isMultiple(of: 2) : abs(excess) < half
      }
    }
  }

  /// Compares `|quotient| × |divisor|` with `|dividend|`: products only, so that Foundation is exact.
  private func position(
    of quotient: FixedDecimal, _ dividend: FixedDecimal, _ divisor: FixedDecimal
  ) -> Position {
    let unit = Decimal(sign: .plus, exponent: -quotient.scale, significand: 1)
    let step = abs(Decimal(divisor)) * unit
    let isNegative = dividend.isNegative != divisor.isNegative
    // A quotient on the wrong side of zero counts as far off.
    let size = isNegative ? -Decimal(quotient) : Decimal(quotient)
    let excess = size * abs(Decimal(divisor)) - abs(Decimal(dividend))
    let isTie = abs(excess) * 2 == step
    // What counts is the sign and whether it is below one or below a half, so three values do.
    let isBelowHalf = abs(excess) * 2 < step
    let isBelowOne = abs(excess) < step
    let quarter = Decimal(sign: .plus, exponent: -2, significand: 25)
    let measure: Decimal = excess == 0 ? 0 : isBelowHalf ? quarter : isBelowOne ? 3 * quarter : 2
    return Position(excess: excess < 0 ? -measure : measure, isTie: isTie)
  }
}
