/// The powers of ten that fit in 128 bits, 10^0 to 10^38.
@usableFromInline enum PowersOfTen {
  @usableFromInline static let table: [Int128] = {
    var powers: [Int128] = [1]
    for _ in 1...38 { powers.append(powers[powers.count - 1] * 10) }
    return powers
  }()

  /// 10^`exponent`, for exponents 0 to 38.
  @inlinable static func signed(_ exponent: Int) -> Int128 { table[exponent] }
}
