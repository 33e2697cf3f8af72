extension FixedDecimal: CustomStringConvertible {
  /// Reads a plain decimal number from bytes: an optional sign, digits, and optionally a point with
  /// digits after it.
  ///
  /// No spaces, groups or exponent; the decimals are kept as written.
  ///
  /// - Throws: ``NumberError/malformed``, or ``NumberError/overflow`` past 38 digits or decimals.
  @inlinable public init(parsing bytes: Span<UInt8>) throws(NumberError) {
    var index = 0
    let count = bytes.count
    var isNegative = false
    if count > 0, bytes[0] == 0x2D || bytes[0] == 0x2B {
      isNegative = bytes[0] == 0x2D
      index = 1
    }
    var small: UInt64 = 0
    var large: Int128 = 0
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
          if digits == 18 { large = Int128(small) }
          let (product, overflow) = large.multipliedReportingOverflow(by: 10)
          let (sum, carry) = product.addingReportingOverflow(Int128(digit))
          if overflow || carry { throw .overflow }
          large = sum
        }
        digits += 1
      } else if byte == 0x2E, pointAt < 0 {
        pointAt = digits
      } else {
        throw .malformed
      }
      index += 1
    }
    guard digits > 0, pointAt != 0, pointAt != digits else { throw .malformed }
    let scale = pointAt < 0 ? 0 : digits - pointAt
    guard scale <= FixedDecimal.maximumScale else { throw .overflow }
    let magnitude = digits <= 18 ? Int128(small) : large
    self.init(unchecked: isNegative ? -magnitude : magnitude, scale: scale)
  }

  /// Reads a plain decimal number, as ``init(parsing:)-(Span<UInt8>)`` does.
  ///
  /// - Throws: ``NumberError/malformed`` or ``NumberError/overflow``.
  public init(parsing text: some StringProtocol) throws(NumberError) {
    let bytes = Array(text.utf8)
    try self.init(parsing: bytes.span)
  }

  /// The number as written, with its decimals and without groups: `-1234.50`.
  public var description: String { text(groupedBy: nil) }

  /// The number with its thousands set apart by commas: `1,234.50`.
  public var grouped: String { text(groupedBy: ",") }

  /// The number with at least `places` decimals and no needless zeros past them: `100.00`.
  public func grouped(minimumPlaces places: Int) -> String {
    let short = trimmed
    guard short.scale < places,
      let padded = try? short.rounded(Rounding(places: places, mode: .down))
    else { return short.grouped }
    return padded.grouped
  }

  private func text(groupedBy separator: Character?) -> String {
    var digits = String(significand.magnitude)
    if digits.utf8.count <= scale {
      digits = String(repeating: "0", count: scale + 1 - digits.utf8.count) + digits
    }
    var whole = String(digits.dropLast(scale))
    if let separator {
      var grouped = ""
      for (index, digit) in whole.enumerated() {
        if index > 0, (whole.utf8.count - index).isMultiple(of: 3) { grouped.append(separator) }
        grouped.append(digit)
      }
      whole = grouped
    }
    let sign = isNegative ? "-" : ""
    return scale == 0 ? sign + whole : sign + whole + "." + digits.suffix(scale)
  }
}
