extension ExactRatio {
  /// e raised to it, rounded once.
  ///
  /// e^0 is 1; e raised to any other quotient is irrational (Lindemann), and bounds close enough to each
  /// other settle it.
  ///
  /// - Parameter rounding: the decimals to keep, 0 to 38, and the way to round.
  /// - Throws: ``NumberError/overflow`` when the result does not fit, or the number is too long.
  public func exponential(_ rounding: Rounding) throws(NumberError) -> FixedDecimal {
    guard isShort else { throw .overflow }
    if isZero { return try ExactRatio.one.rounded(rounding) }
    // Beyond the powers of ten that fit there is nothing to compute.
    if ExactRatio(ExactRatio.largestExponent, over: .one) < magnitude {
      if isNegative { return try ExactRatio.nearlyNothing.rounded(rounding) }
      throw .overflow
    }
    let (above, below, isNegative) = (numerator, denominator, isNegative)
    return try Settled(rounding) { bits in
      let exponent = Enclosure(above, over: below, bits: bits)
      return isNegative ? exponent?.exponentialOfNegative : exponent?.exponential
    }.value
  }

  /// The quotient raised to a quotient, rounded once.
  ///
  /// Where that is itself a quotient, ``exactPower(_:)``, it is rounded as one. Else it is irrational, and
  /// bounds close enough to each other settle it.
  ///
  /// - Parameters:
  ///   - exponent: from −100 to 100, with a denominator up to 100.
  ///   - rounding: the decimals to keep, 0 to 38, and the way to round.
  /// - Throws: ``NumberError/overflow`` when the result does not fit, the number is negative or too long, or
  ///   the exponent is out of range; ``NumberError/divisionByZero`` for zero raised to less than zero.
  public func power(
    _ exponent: ExactRatio, _ rounding: Rounding
  ) throws(NumberError) -> FixedDecimal {
    guard !isNegative, isShort, let parts = exponent.smallExponent else { throw .overflow }
    if isZero, parts.isNegative { throw .divisionByZero }
    let (above, below, isInverted) = atLeastOne
    let isBelowOne = isInverted != parts.isNegative
    // x is at least 2^width, so the power at least 2^145, which is over 10^43.
    let width = isZero ? 0 : above.bitWidth - below.bitWidth - 1
    if width * parts.above > 145 * parts.below {
      if isBelowOne { return try ExactRatio.nearlyNothing.rounded(rounding) }
      throw .overflow
    }
    if let exact = exactPower(exponent) { return try exact.rounded(rounding) }
    return try Settled(rounding) { bits in
      guard let logarithm = Enclosure(logarithmOf: above, over: below, bits: bits) else {
        return nil
      }
      let scaled = (Natural(UInt128(parts.above)) * logarithm).divided(by: parts.below)
      return isBelowOne ? scaled.exponentialOfNegative : scaled.exponential
    }.value
  }

  /// The quotient raised to a quotient p/q, where that is itself a quotient of whole numbers, else `nil`.
  ///
  /// Without common factors, x^(p/q) is a quotient only where x is the q-th power of one.
  ///
  /// - Parameter exponent: from −100 to 100, with a denominator up to 100.
  public func exactPower(_ exponent: ExactRatio) -> ExactRatio? {
    guard let parts = exponent.smallExponent, let root = exactRoot(parts.below) else { return nil }
    return try? root.power(parts.isNegative ? -parts.above : parts.above)
  }

  /// The distance from zero.
  public var magnitude: ExactRatio { isNegative ? -self : self }

  /// e^100 is above 10^43, and e^-100 below 10^-43: neither changes a decimal of 38 places.
  private static let largestExponent = Natural(100)

  /// Something above zero that is below half of any last decimal.
  private static let nearlyNothing = ExactRatio(.one, over: .powerOfTen(43))

  /// Numerator, denominator and sign without common factors, where they are small enough.
  private var smallExponent: (above: Int, below: Int, isNegative: Bool)? {
    guard isShort else { return nil }
    let short = reduced
    guard let above = short.numerator.word.flatMap({ Int(exactly: $0) }),
      let below = short.denominator.word.flatMap({ Int(exactly: $0) }),
      below <= 100, above <= 100 * below
    else { return nil }
    return (above, below, isNegative)
  }
}
