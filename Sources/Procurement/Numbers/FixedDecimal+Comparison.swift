extension FixedDecimal: Comparable, Hashable {
  /// Whether both have the same value, whatever their decimals.
  @inlinable public static func == (left: FixedDecimal, right: FixedDecimal) -> Bool {
    if left.decimals == right.decimals { return left.significand == right.significand }
    return compare(left, right) == 0
  }

  /// Whether `left` is the smaller value.
  @inlinable public static func < (left: FixedDecimal, right: FixedDecimal) -> Bool {
    if left.decimals == right.decimals { return left.significand < right.significand }
    return compare(left, right) < 0
  }

  /// Hashes the value, so that equal values hash alike whatever their decimals.
  public func hash(into hasher: inout Hasher) {
    let value = trimmed
    hasher.combine(value.significand)
    hasher.combine(value.decimals)
  }

  /// Minus one, zero or one; exact even where aligning the decimals would overflow.
  @usableFromInline static func compare(_ left: FixedDecimal, _ right: FixedDecimal) -> Int {
    if left.decimals < right.decimals { return -compare(right, left) }
    let (aligned, overflow) = right.significand.multipliedReportingOverflow(
      by: PowersOfTen.signed(left.scale - right.scale))
    // A value too large to align is further from zero than anything an Int128 holds.
    if overflow { return right.significand > 0 ? -1 : 1 }
    return left.significand < aligned ? -1 : (left.significand == aligned ? 0 : 1)
  }
}
