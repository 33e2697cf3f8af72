/// An exact decimal number: an `Int128` significand and the number of its decimals.
///
/// The value is `significand × 10^-scale`. Addition, subtraction and multiplication are exact or
/// throw ``NumberError/overflow``; only division and ``rounded(_:)`` round, and both ask how. The scale
/// is kept as written (`12.50` prints as `12.50`), while equality, order and hash go by value
/// (`12.50 == 12.5`).
///
/// Range: significands from −2^127 to 2^127 − 1, so 38 significant digits at least (±1.7 × 10^38),
/// with 0 to 38 decimals. A computation throws only where no such number has the exact result.
public struct FixedDecimal: Sendable {
  // Two words rather than one `Int128`, for two reasons. The number then takes 24 bytes of an array
  // instead of 32. And Swift 6.3.1 compiles functions that take an enum with an `Int128` inside (such
  // as `MarkAnswer`) so that they read it from a stack slot aligned to 8 bytes as if it were aligned
  // to 16, which crashes.
  @usableFromInline let upper: Int64
  @usableFromInline let lower: UInt64
  @usableFromInline let decimals: UInt8

  /// The digits, without the decimal point.
  @inlinable public var significand: Int128 {
    Int128(truncatingIfNeeded: upper) << 64 | Int128(truncatingIfNeeded: lower)
  }

  /// The number of digits after the decimal point, 0 to ``maximumScale``.
  @inlinable public var scale: Int { Int(decimals) }

  /// The most decimals a value can have.
  public static let maximumScale = 38

  /// Zero, without decimals.
  @inlinable public static var zero: FixedDecimal { FixedDecimal(0) }

  /// One hundred, the whole that weights and formula results are shares of.
  @inlinable public static var hundred: FixedDecimal { FixedDecimal(100) }

  /// A whole number.
  @inlinable public init(_ integer: Int) {
    self.init(
      upper: Int64(integer >> (Int.bitWidth - 1)), lower: UInt64(truncatingIfNeeded: integer),
      scale: 0)
  }

  /// The number `significand × 10^-scale`.
  ///
  /// - Throws: ``NumberError/overflow`` when `scale` is not within 0 to 38.
  @inlinable public init(significand: Int128, scale: Int) throws(NumberError) {
    guard scale >= 0, scale <= FixedDecimal.maximumScale else { throw .overflow }
    self.init(unchecked: significand, scale: scale)
  }

  @inlinable init(upper: Int64, lower: UInt64, scale: Int) {
    self.upper = upper
    self.lower = lower
    self.decimals = UInt8(truncatingIfNeeded: scale)
  }

  /// The significand where it fits in one word, as almost all do.
  @inlinable var word: Int64? {
    let word = Int64(bitPattern: lower)
    return upper == word >> 63 ? word : nil
  }

  @inlinable init(unchecked significand: Int128, scale: Int) {
    self.upper = Int64(truncatingIfNeeded: significand >> 64)
    self.lower = UInt64(truncatingIfNeeded: significand)
    self.decimals = UInt8(truncatingIfNeeded: scale)
  }

  /// The same value without trailing zeros after the decimal point.
  public var trimmed: FixedDecimal {
    guard decimals > 0 else { return self }
    guard significand != 0 else { return .zero }
    var digits = significand
    var places = scale
    while places > 0 {
      let (quotient, remainder) = digits.quotientAndRemainder(dividingBy: 10)
      guard remainder == 0 else { break }
      digits = quotient
      places -= 1
    }
    return FixedDecimal(unchecked: digits, scale: places)
  }

  /// The value as an `Int` where it is a whole number that fits.
  public var wholeNumber: Int? {
    let value = trimmed
    return value.decimals == 0 ? Int(exactly: value.significand) : nil
  }

  /// Whether the value is below zero.
  @inlinable public var isNegative: Bool { upper < 0 }

  /// Whether the value is zero.
  @inlinable public var isZero: Bool { significand == 0 }
}

/// What stops an exact computation.
public enum NumberError: Error, Hashable, Sendable {
  /// The result does not fit in 38 digits.
  case overflow
  /// The divisor is zero.
  case divisionByZero
  /// The text is not a plain decimal number.
  case malformed
}
