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
    let count = bytes.count
    var index = 0
    var isNegative = false
    if count > 0, bytes[0] == 0x2D || bytes[0] == 0x2B {
      isNegative = bytes[0] == 0x2D
      index = 1
    }
    let start = index
    var word: UInt64 = 0
    while index < count, bytes[index] &- 0x30 < 10 {
      word = word &* 10 &+ UInt64(bytes[index] &- 0x30)
      index &+= 1
    }
    var digits = index &- start
    var scale = 0
    guard digits > 0 else { throw .malformed }
    if index < count {
      guard bytes[index] == 0x2E else { throw .malformed }
      index &+= 1
      let point = index
      while index < count, bytes[index] &- 0x30 < 10 {
        word = word &* 10 &+ UInt64(bytes[index] &- 0x30)
        index &+= 1
      }
      scale = index &- point
      guard index == count, scale > 0 else { throw .malformed }
      digits &+= scale
    }
    // Eighteen digits fit in a machine word; only longer numbers pay for wide arithmetic.
    if digits <= 18 {
      let value = Int64(truncatingIfNeeded: word)
      let signed = isNegative ? 0 &- value : value
      self.init(upper: signed >> 63, lower: UInt64(bitPattern: signed), scale: scale)
    } else {
      guard scale <= FixedDecimal.maximumScale else { throw .overflow }
      try self.init(
        magnitude: FixedDecimal.magnitude(of: bytes), isNegative: isNegative, scale: scale)
    }
  }

  @usableFromInline init(
    magnitude: UInt128, isNegative: Bool, scale: Int
  ) throws(NumberError) {
    let digits = WideInteger(high: 0, low: magnitude)
    guard let significand = digits.significand(isNegative: isNegative) else { throw .overflow }
    self.init(unchecked: significand, scale: scale)
  }

  /// The digits of a number whose form is known to be sound, as one whole number.
  @usableFromInline static func magnitude(of bytes: Span<UInt8>) throws(NumberError) -> UInt128 {
    var magnitude: UInt128 = 0
    var word: UInt64 = 0
    var power: UInt64 = 1
    for index in bytes.indices {
      let digit = bytes[index] &- 0x30
      let isLast = index == bytes.count - 1
      if digit < 10 {
        word = word * 10 + UInt64(digit)
        power *= 10
      }
      // Eighteen digits at a time.
      guard isLast || power == 1_000_000_000_000_000_000 else { continue }
      let (product, overflow) = magnitude.multipliedReportingOverflow(by: UInt128(power))
      let (sum, carry) = product.addingReportingOverflow(UInt128(word))
      if overflow || carry { throw .overflow }
      (magnitude, word, power) = (sum, 0, 1)
    }
    return magnitude
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
