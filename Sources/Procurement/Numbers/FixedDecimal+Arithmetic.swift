extension FixedDecimal {
  /// The exact sum, with the decimals of the finer number where they fit.
  ///
  /// - Throws: ``NumberError/overflow`` when no ``FixedDecimal`` has this value.
  @inlinable public static func + (
    left: FixedDecimal, right: FixedDecimal
  ) throws(NumberError) -> FixedDecimal {
    if left.decimals == right.decimals {
      let (sum, overflow) = left.significand.addingReportingOverflow(right.significand)
      if !overflow { return FixedDecimal(unchecked: sum, scale: left.scale) }
    }
    return try addAligned(left, right)
  }

  /// The exact difference, with the decimals of the finer number where they fit.
  ///
  /// - Throws: ``NumberError/overflow`` when no ``FixedDecimal`` has this value.
  @inlinable public static func - (
    left: FixedDecimal, right: FixedDecimal
  ) throws(NumberError) -> FixedDecimal {
    if left.decimals == right.decimals {
      let (rest, overflow) = left.significand.subtractingReportingOverflow(right.significand)
      if !overflow { return FixedDecimal(unchecked: rest, scale: left.scale) }
    }
    return try subtractAligned(left, right)
  }

  /// The exact product; its decimals are those of both factors together where they fit.
  ///
  /// - Throws: ``NumberError/overflow`` when no ``FixedDecimal`` has this value.
  @inlinable public static func * (
    left: FixedDecimal, right: FixedDecimal
  ) throws(NumberError) -> FixedDecimal {
    let scale = left.scale + right.scale
    if let one = left.word, let other = right.word, scale <= maximumScale {
      let (upper, lower) = one.multipliedFullWidth(by: other)
      return FixedDecimal(upper: upper, lower: lower, scale: scale)
    }
    let (product, overflow) = left.significand.multipliedReportingOverflow(by: right.significand)
    if overflow || scale > maximumScale { return try multiplyWide(left, right) }
    return FixedDecimal(unchecked: product, scale: scale)
  }

  /// The value with the other sign.
  ///
  /// - Throws: ``NumberError/overflow`` for the one significand without a counterpart, −2^127.
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

  /// The exact sum of the values, added in their order.
  ///
  /// - Throws: ``NumberError/overflow`` when it, or the sum of the first few, does not fit.
  public static func sum(
    _ values: some Sequence<FixedDecimal>
  ) throws(NumberError) -> FixedDecimal {
    var total = FixedDecimal.zero
    for value in values { total = try total + value }
    return total
  }

  @usableFromInline static func addAligned(
    _ left: FixedDecimal, _ right: FixedDecimal
  ) throws(NumberError) -> FixedDecimal {
    let (fine, coarse) = left.decimals > right.decimals ? (left, right) : (right, left)
    let (aligned, misaligned) = coarse.significand.multipliedReportingOverflow(
      by: PowersOfTen.signed(fine.scale - coarse.scale))
    let (sum, overflow) = aligned.addingReportingOverflow(fine.significand)
    if !misaligned && !overflow { return FixedDecimal(unchecked: sum, scale: fine.scale) }
    return try addWide(left, right, rightIsNegative: right.isNegative)
  }

  @usableFromInline static func subtractAligned(
    _ left: FixedDecimal, _ right: FixedDecimal
  ) throws(NumberError) -> FixedDecimal {
    if right.significand != .min { return try addAligned(left, right.negated()) }
    return try addWide(left, right, rightIsNegative: false)
  }

  private static func addWide(
    _ left: FixedDecimal, _ right: FixedDecimal, rightIsNegative: Bool
  ) throws(NumberError) -> FixedDecimal {
    let scale = max(left.scale, right.scale)
    let one = left.aligned(to: scale)
    let other = right.aligned(to: scale)
    if left.isNegative == rightIsNegative {
      return try FixedDecimal(one + other, isNegative: rightIsNegative, scale: scale)
    }
    return one < other
      ? try FixedDecimal(other - one, isNegative: rightIsNegative, scale: scale)
      : try FixedDecimal(one - other, isNegative: left.isNegative, scale: scale)
  }

  private func aligned(to scale: Int) -> WideInteger {
    WideInteger(significand.magnitude, times: PowersOfTen.unsigned(scale - self.scale))
  }

  @usableFromInline static func multiplyWide(
    _ left: FixedDecimal, _ right: FixedDecimal
  ) throws(NumberError) -> FixedDecimal {
    try FixedDecimal(
      WideInteger(left.significand.magnitude, times: right.significand.magnitude),
      isNegative: left.isNegative != right.isNegative, scale: left.scale + right.scale)
  }
}
