extension FixedDecimal {
  /// The quotient, rounded once.
  ///
  /// - Parameters:
  ///   - divisor: what to divide by.
  ///   - rounding: the decimals to keep, 0 to 38, and the way to round.
  /// - Throws: ``NumberError/divisionByZero``, or ``NumberError/overflow`` when the result does not
  ///   fit with as many decimals.
  public func divided(
    by divisor: FixedDecimal, _ rounding: Rounding
  ) throws(NumberError) -> FixedDecimal {
    try FixedDecimal(1).scaled(self, by: divisor, rounding)
  }

  /// `self × numerator ÷ denominator`, rounded once at the end: the product is never rounded, and
  /// need not fit itself.
  ///
  /// This is how a weight becomes a score, `40 × (100,000.00 ÷ 105,000.00)`.
  ///
  /// - Throws: ``NumberError/divisionByZero``, or ``NumberError/overflow`` when the result does not
  ///   fit with as many decimals.
  public func scaled(
    _ numerator: FixedDecimal, by denominator: FixedDecimal, _ rounding: Rounding
  ) throws(NumberError) -> FixedDecimal {
    guard !denominator.isZero else { throw .divisionByZero }
    guard FixedDecimal.allowedScales.contains(rounding.places) else { throw .overflow }
    // product × 10^shift ÷ divisor has `rounding.places` decimals.
    let shift = rounding.places + denominator.scale - scale - numerator.scale
    let divisor = denominator.significand.magnitude
    let (product, overflow) = significand.magnitude.multipliedReportingOverflow(
      by: numerator.significand.magnitude)
    let quotient: RoundedQuotient
    if !overflow, FixedDecimal.allowedScales.contains(shift) {
      let power = PowersOfTen.unsigned(shift)
      let (short, isLong) = product.multipliedReportingOverflow(by: power)
      let dividend =
        isLong ? WideInteger(product, times: power) : WideInteger(high: 0, low: short)
      quotient = try RoundedQuotient(dividend, over: divisor, rounding.mode)
    } else {
      let dividend = WideInteger(significand.magnitude, times: numerator.significand.magnitude)
      quotient = try RoundedQuotient(dividend, timesTenTo: shift, over: divisor, rounding.mode)
    }
    let isNegative = (isNegative != numerator.isNegative) != denominator.isNegative
    return try FixedDecimal(
      magnitude: quotient.digits, isNegative: isNegative, scale: rounding.places)
  }

  /// The value with `rounding.places` decimals, 0 to 38.
  ///
  /// - Throws: ``NumberError/overflow`` when adding decimals makes it too long.
  public func rounded(_ rounding: Rounding) throws(NumberError) -> FixedDecimal {
    if rounding.places == scale { return self }
    guard FixedDecimal.allowedScales.contains(rounding.places) else { throw .overflow }
    if rounding.places > scale {
      let (digits, overflow) = significand.multipliedReportingOverflow(
        by: PowersOfTen.signed(rounding.places - scale))
      if overflow { throw .overflow }
      return FixedDecimal(unchecked: digits, scale: rounding.places)
    }
    let quotient = try RoundedQuotient(
      WideInteger(high: 0, low: significand.magnitude),
      over: PowersOfTen.unsigned(scale - rounding.places), rounding.mode)
    return try FixedDecimal(
      magnitude: quotient.digits, isNegative: isNegative, scale: rounding.places)
  }

  private static let allowedScales = 0...maximumScale
}
