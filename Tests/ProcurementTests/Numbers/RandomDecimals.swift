import Foundation
import Procurement
import TestSupport

extension SeededGenerator {
  /// A whole number of at most so many digits, of either sign; short ones and round ones are common.
  mutating func integer(digits: Int) -> Int128 {
    var number: Int128 = 0
    for _ in 0..<below(digits + 1) { number = number * 10 + Int128(below(10)) }
    if below(4) == 0 {
      for _ in 0..<below(6) { number = number / 10 * 10 }
    }
    return below(2) == 0 ? number : -number
  }

  /// A decimal of at most so many digits with at most so many decimals.
  mutating func decimal(digits: Int, decimals: Int) throws -> FixedDecimal {
    try FixedDecimal(significand: integer(digits: digits), scale: below(decimals + 1))
  }
}

extension Decimal {
  /// Foundation's decimal of the same value; exact up to 38 digits.
  init(_ number: FixedDecimal) {
    let magnitude = number.significand.magnitude
    let word: UInt128 = 10_000_000_000_000_000_000
    let upper =
      Decimal(UInt64(magnitude / word)) * Decimal(sign: .plus, exponent: 19, significand: 1)
    let digits = upper + Decimal(UInt64(magnitude % word))
    self = Decimal(
      sign: number.isNegative ? .minus : .plus, exponent: -number.scale, significand: digits)
  }
}

/// The number written so.
func decimal(_ text: String) throws -> FixedDecimal { try FixedDecimal(parsing: text) }
