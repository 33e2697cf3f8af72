/// The powers of ten that fit in 128 bits, 10^0 to 10^38.
enum PowersOfTen {
  private static let table: [UInt128] = {
    var powers: [UInt128] = [1]
    for _ in 1...FixedDecimal.maximumScale { powers.append(powers[powers.count - 1] * 10) }
    return powers
  }()

  /// 10^`exponent`, for exponents 0 to 38.
  static func unsigned(_ exponent: Int) -> UInt128 { table[exponent] }

  /// 10^`exponent`, for exponents 0 to 38.
  static func signed(_ exponent: Int) -> Int128 { Int128(truncatingIfNeeded: table[exponent]) }
}
