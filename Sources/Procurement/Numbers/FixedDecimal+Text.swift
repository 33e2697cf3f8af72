extension FixedDecimal: CustomStringConvertible {
  /// Reads a plain decimal number from bytes: an optional sign, digits, and optionally a point with
  /// digits after it.
  ///
  /// No spaces, groups or exponent, and a digit on each side of a point; the decimals are kept as
  /// written. Leading zeros mean nothing, and `-0` is zero.
  ///
  /// - Throws: ``NumberError/malformed``, or ``NumberError/overflow`` past 38 decimals or beyond a
  ///   significand of 128 bits.
  @inlinable public init(parsing bytes: Span<UInt8>) throws(NumberError) {
    var index = 0
    let count = bytes.count
    var isNegative = false
    if count > 0, bytes[0] == 0x2D || bytes[0] == 0x2B {
      isNegative = bytes[0] == 0x2D
      index = 1
    }
    var small: UInt64 = 0
    var large: UInt128 = 0
    var isTooLong = false
    var digits = 0
    var pointAt = -1
    while index < count {
      let byte = bytes[index]
      let digit = byte &- 0x30
      if digit < 10 {
        // Eighteen digits fit in a machine word; only longer numbers pay for wide arithmetic.
        if digits < 18 {
          small = small &* 10 &+ UInt64(digit)
        } else {
          if digits == 18 { large = UInt128(small) }
          let (product, overflow) = large.multipliedReportingOverflow(by: 10)
          let (sum, carry) = product.addingReportingOverflow(UInt128(digit))
          // Read on: a later byte may show that this is no number at all.
          if overflow || carry { isTooLong = true }
          large = sum
        }
        digits &+= 1
      } else if byte == 0x2E, pointAt < 0 {
        pointAt = digits
      } else {
        throw .malformed
      }
      index &+= 1
    }
    guard digits > 0, pointAt != 0, pointAt != digits else { throw .malformed }
    let scale = pointAt < 0 ? 0 : digits - pointAt
    guard scale <= FixedDecimal.maximumScale, !isTooLong else { throw .overflow }
    if digits <= 18 {
      let value = Int64(truncatingIfNeeded: small)
      self.init(unchecked: Int128(isNegative ? 0 &- value : value), scale: scale)
    } else {
      try self.init(magnitude: large, isNegative: isNegative, scale: scale)
    }
  }

  @usableFromInline init(
    magnitude: UInt128, isNegative: Bool, scale: Int
  ) throws(NumberError) {
    let digits = WideInteger(high: 0, low: magnitude)
    guard let significand = digits.significand(isNegative: isNegative) else { throw .overflow }
    self.init(unchecked: significand, scale: scale)
  }

  /// Reads a plain decimal number, as ``init(parsing:)-(Span<UInt8>)`` does.
  ///
  /// - Throws: ``NumberError/malformed`` or ``NumberError/overflow``.
  public init(parsing text: some StringProtocol) throws(NumberError) {
    let bytes = Array(text.utf8)
    try self.init(parsing: bytes.span)
  }

  /// The number as written, with its decimals and without groups: `-1234.50`.
  public var description: String { text(inGroups: false) }

  /// The number with its thousands set apart by commas: `1,234.50`.
  public var grouped: String { text(inGroups: true) }

  /// The number with at least `places` decimals and no needless zeros past them: `100.00`.
  public func grouped(minimumPlaces places: Int) -> String {
    let short = trimmed
    guard short.scale < places,
      let padded = try? short.rounded(Rounding(places: places, mode: .down))
    else { return short.grouped }
    return padded.grouped
  }

  private func text(inGroups: Bool) -> String {
    // Thirty-nine digits, a group mark for every three, a point and a sign are at most 54 bytes.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { buffer in
      var start = buffer.count
      func put(_ byte: UInt8) {
        start -= 1
        buffer.initializeElement(at: start, to: byte)
      }
      var rest = significand.magnitude
      var count = 0
      // From the last digit to the first, and at least one before the point.
      while count <= scale || rest != 0 {
        if count > 0, count == scale { put(UInt8(ascii: ".")) }
        if inGroups, count > scale, (count - scale).isMultiple(of: 3) { put(UInt8(ascii: ",")) }
        if let word = UInt64(exactly: rest) {
          put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: word % 10))
          rest = UInt128(word / 10)
        } else {
          let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
          put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
          rest = quotient
        }
        count += 1
      }
      if isNegative { put(UInt8(ascii: "-")) }
      return String(decoding: buffer[start...], as: UTF8.self)
    }
  }
}
