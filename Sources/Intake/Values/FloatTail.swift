internal import Procurement

/// The tail that binary floating point leaves on a decimal: `10.100000000000001`.
enum FloatTail {
  /// The number that was meant, where `number` has such a tail.
  ///
  /// A program that computes in binary prints 16 or 17 digits of which 15 are sound. Where rounding to
  /// those 15 leaves at least four decimals fewer, the rest is a tail: `11998919.999999998` was
  /// 11998920.
  static func meant(by number: FixedDecimal) -> FixedDecimal? {
    // Four decimals fewer than a number of at most eight digits never makes 16.
    guard number.scale >= 4 else { return nil }
    let digits = String(number.significand.magnitude).utf8.count
    guard digits == 16 || digits == 17 else { return nil }
    let places = number.scale - (digits - 15)
    guard places >= 0,
      let short = try? number.rounded(Rounding(places: places, mode: .halfEven)).trimmed,
      short.scale + 4 <= number.scale
    else { return nil }
    return short
  }
}
