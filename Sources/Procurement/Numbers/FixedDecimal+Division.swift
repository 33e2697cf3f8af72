extension FixedDecimal {
  /// The quotient, rounded once.
  ///
  /// - Parameters:
  ///   - divisor: what to divide by.
  ///   - rounding: the decimals to keep and the way to round.
  /// - Throws: ``NumberError/divisionByZero``, or ``NumberError/overflow`` when the result does not
  ///   fit.
  public func divided(
    by divisor: FixedDecimal, _ rounding: Rounding
  ) throws(NumberError) -> FixedDecimal {
    try FixedDecimal(1).scaled(self, by: divisor, rounding)
  }

  /// `self × numerator ÷ denominator`, rounded once at the end: the product is never rounded.
  ///
  /// This is how a weight becomes a score, `40 × (100,000.00 ÷ 105,000.00)`.
  ///
  /// - Throws: ``NumberError/divisionByZero``, or ``NumberError/overflow`` when the result does not
  ///   fit.
  public func scaled(
    _ numerator: FixedDecimal, by denominator: FixedDecimal, _ rounding: Rounding
  ) throws(NumberError) -> FixedDecimal {
    guard !denominator.isZero else { throw .divisionByZero }
    let product = try self * numerator
    // product.significand × 10^shift ÷ denominator.significand has `rounding.places` decimals.
    let shift = rounding.places + denominator.scale - product.scale
    let isNegative = product.isNegative != denominator.isNegative
    let quotient = try WideQuotient.divide(
      product.significand.magnitude, timesTenTo: shift, by: denominator.significand.magnitude,
      rounding.mode)
    return try FixedDecimal(magnitude: quotient, isNegative: isNegative, scale: rounding.places)
  }

  /// The value with `rounding.places` decimals.
  ///
  /// - Throws: ``NumberError/overflow`` when adding decimals makes it too long.
  public func rounded(_ rounding: Rounding) throws(NumberError) -> FixedDecimal {
    if rounding.places == scale { return self }
    return try divided(by: FixedDecimal(1), rounding)
  }

  private init(magnitude: UInt128, isNegative: Bool, scale: Int) throws(NumberError) {
    guard let digits = Int128(exactly: magnitude) else { throw .overflow }
    try self.init(significand: isNegative ? -digits : digits, scale: scale)
  }
}

/// Division with a 256-bit dividend, so that nothing is lost before the one rounding.
enum WideQuotient {
  /// `dividend × 10^shift ÷ divisor`, rounded once.
  ///
  /// A negative shift divides further.
  static func divide(
    _ dividend: UInt128, timesTenTo shift: Int, by divisor: UInt128, _ mode: RoundingMode
  ) throws(NumberError) -> UInt128 {
    guard dividend != 0 else { return 0 }
    if shift < 0 {
      guard -shift <= FixedDecimal.maximumScale else { throw .overflow }
      let (product, overflow) = divisor.multipliedReportingOverflow(by: power(-shift))
      if overflow { return tiny(mode) }
      return round(dividend.quotientAndRemainder(dividingBy: product), product, mode)
    }
    guard shift <= FixedDecimal.maximumScale else { throw .overflow }
    let (high, low) = dividend.multipliedFullWidth(by: power(shift))
    if high == 0 {
      return round(low.quotientAndRemainder(dividingBy: divisor), divisor, mode)
    }
    guard high < divisor else { throw .overflow }
    return round(divisor.dividingFullWidth((high, low)), divisor, mode)
  }

  private static func power(_ exponent: Int) -> UInt128 { UInt128(PowersOfTen.signed(exponent)) }

  /// A positive dividend over a divisor more than twice as large as any dividend.
  private static func tiny(_ mode: RoundingMode) -> UInt128 { mode == .up ? 1 : 0 }

  private static func round(
    _ result: (quotient: UInt128, remainder: UInt128), _ divisor: UInt128, _ mode: RoundingMode
  ) -> UInt128 {
    let away = mode.movesAway(
      remainder: result.remainder, divisor: divisor, isOdd: result.quotient & 1 == 1)
    // The largest quotient is beyond any Int128 as it is: it need not move to be refused.
    return away && result.quotient < .max ? result.quotient + 1 : result.quotient
  }
}
