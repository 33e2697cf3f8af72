internal import Procurement

/// The tail that binary floating point leaves on a decimal: `10.100000000000001`.
enum FloatTail {
  /// The number that was meant, where `number` has such a tail.
  ///
  /// A program that computes in binary prints 16 or 17 digits of which 15 are sound. Where rounding to
  /// those 15 leaves at least four decimals fewer, the rest is a tail: `11998919.999999998` was
  /// 11998920.
  static func meant(by number: FixedDecimal) -> FixedDecimal? {
    let magnitude = number.significand.magnitude
    guard number.scale >= 4, magnitude >= 1_000_000_000_000_000,
      magnitude < 100_000_000_000_000_000
    else { return nil }
    let places = number.scale - (magnitude >= 10_000_000_000_000_000 ? 2 : 1)
    guard places >= 0,
      let short = try? number.rounded(Rounding(places: places, mode: .halfEven)).trimmed,
      short.scale + 4 <= number.scale
    else { return nil }
    return short
  }
}
