extension FixedDecimal {
  /// The exact sum.
  ///
  /// - Throws: ``NumberError/overflow`` when it does not fit.
  @inlinable public static func + (
    left: FixedDecimal, right: FixedDecimal
  ) throws(NumberError) -> FixedDecimal {
    if left.decimals == right.decimals {
      let (sum, overflow) = left.significand.addingReportingOverflow(right.significand)
      if overflow { return try (left.trimmedOrOverflow(beside: right)) + right.trimmed }
      return FixedDecimal(unchecked: sum, scale: left.scale)
    }
    return try addAligned(left, right)
  }

  /// The exact difference.
  ///
  /// - Throws: ``NumberError/overflow`` when it does not fit.
  @inlinable public static func - (
    left: FixedDecimal, right: FixedDecimal
  ) throws(NumberError) -> FixedDecimal {
    try left + right.negated()
  }

  /// The exact product; its decimals are those of both factors together.
  ///
  /// - Throws: ``NumberError/overflow`` when it does not fit.
  @inlinable public static func * (
    left: FixedDecimal, right: FixedDecimal
  ) throws(NumberError) -> FixedDecimal {
    let scale = left.scale + right.scale
    let (product, overflow) = left.significand.multipliedReportingOverflow(by: right.significand)
    if overflow || scale > maximumScale { return try multiplyTrimmed(left, right) }
    return FixedDecimal(unchecked: product, scale: scale)
  }

  /// The value with the other sign.
  ///
  /// - Throws: ``NumberError/overflow`` for the one value without a counterpart, −2^127.
  @inlinable public func negated() throws(NumberError) -> FixedDecimal {
    let (result, overflow) = Int128(0).subtractingReportingOverflow(significand)
    if overflow { throw .overflow }
    return FixedDecimal(unchecked: result, scale: scale)
  }

  /// The distance from zero.
  ///
  /// - Throws: ``NumberError/overflow`` as ``negated()`` does.
  @inlinable public func magnitude() throws(NumberError) -> FixedDecimal {
    isNegative ? try negated() : self
  }

  /// The exact sum of the values.
  ///
  /// - Throws: ``NumberError/overflow`` when it does not fit.
  public static func sum(
    _ values: some Sequence<FixedDecimal>
  ) throws(NumberError) -> FixedDecimal {
    var total = FixedDecimal.zero
    for value in values { total = try total + value }
    return total
  }

  @usableFromInline func trimmedOrOverflow(
    beside other: FixedDecimal
  ) throws(NumberError) -> FixedDecimal {
    let value = trimmed
    // Nothing to trim on either side: the sum itself is too large.
    if value.decimals == decimals && other.trimmed.decimals == other.decimals { throw .overflow }
    return value
  }

  @usableFromInline static func addAligned(
    _ left: FixedDecimal, _ right: FixedDecimal
  ) throws(NumberError) -> FixedDecimal {
    let (fine, coarse) = left.decimals > right.decimals ? (left, right) : (right, left)
    let (aligned, misaligned) = coarse.significand.multipliedReportingOverflow(
      by: PowersOfTen.signed(fine.scale - coarse.scale))
    let (sum, overflow) = aligned.addingReportingOverflow(fine.significand)
    if !misaligned && !overflow { return FixedDecimal(unchecked: sum, scale: fine.scale) }
    let shorter = fine.trimmed
    if shorter.decimals == fine.decimals { throw .overflow }
    return try shorter + coarse
  }

  @usableFromInline static func multiplyTrimmed(
    _ left: FixedDecimal, _ right: FixedDecimal
  ) throws(NumberError) -> FixedDecimal {
    let (left, right) = (left.trimmed, right.trimmed)
    let (product, overflow) = left.significand.multipliedReportingOverflow(by: right.significand)
    if overflow || left.scale + right.scale > maximumScale { throw .overflow }
    return FixedDecimal(unchecked: product, scale: left.scale + right.scale)
  }
}
