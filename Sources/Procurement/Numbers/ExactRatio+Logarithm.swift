extension ExactRatio {
  /// The natural logarithm, rounded once.
  ///
  /// That of 1 is 0; of any other quotient it is irrational (Lindemann), so never a decimal nor the middle
  /// of two, and bounds close enough to each other settle it.
  ///
  /// - Parameter rounding: the decimals to keep, 0 to 38, and the way to round.
  /// - Throws: ``NumberError/overflow`` when the result does not fit, or the number is not above zero or too
  ///   long.
  public func naturalLogarithm(_ rounding: Rounding) throws(NumberError) -> FixedDecimal {
    guard !isZero, !isNegative, isShort else { throw .overflow }
    let (above, below, isInverted) = atLeastOne
    if above == below { return try ExactRatio.zero.rounded(rounding) }
    return try Settled(rounding, isNegative: isInverted) { bits in
      Enclosure(logarithmOf: above, over: below, bits: bits)
    }.value
  }

  /// The logarithm to a base, log x ÷ log k, rounded once.
  ///
  /// Where x and k are powers of one quotient it is a quotient, ``exactLogarithm(toBase:)``, and is rounded
  /// as one. Else it is irrational, and bounds close enough to each other settle it.
  ///
  /// - Parameters:
  ///   - base: the base k, above zero and not 1.
  ///   - rounding: the decimals to keep, 0 to 38, and the way to round.
  /// - Throws: ``NumberError/overflow`` when the result does not fit, or one of the numbers is not above zero
  ///   or too long; ``NumberError/divisionByZero`` for the base 1.
  public func logarithm(
    toBase base: ExactRatio, _ rounding: Rounding
  ) throws(NumberError) -> FixedDecimal {
    guard !isZero, !isNegative, isShort, !base.isZero, !base.isNegative, base.isShort else {
      throw .overflow
    }
    if base == .one { throw .divisionByZero }
    if let exact = exactLogarithm(toBase: base) { return try exact.rounded(rounding) }
    let (one, other) = (atLeastOne, base.atLeastOne)
    return try Settled(rounding, isNegative: one.isInverted != other.isInverted) { bits in
      guard let above = Enclosure(logarithmOf: one.above, over: one.below, bits: bits),
        let below = Enclosure(logarithmOf: other.above, over: other.below, bits: bits)
      else { return nil }
      return above.divided(by: below)
    }.value
  }

  /// The logarithm to a base where it is itself a quotient of whole numbers, else `nil`: that of 8 to the
  /// base 4 is 3/2.
  ///
  /// Two powers c^p and c^q of one quotient without common factors divide each other in numerator and
  /// denominator, the smaller the larger; dividing as in Euclid's algorithm leads to 1. Each division
  /// shortens the numbers by a binary digit at least, so there are no more of them than digits.
  public func exactLogarithm(toBase base: ExactRatio) -> ExactRatio? {
    guard !isZero, !isNegative, isShort, !base.isZero, !base.isNegative, base.isShort,
      base != .one
    else { return nil }
    if self == .one { return .zero }
    let (one, other) = (atLeastOne, base.atLeastOne)
    // x^a × k^b, with the exponents a and b counted beside.
    var large = PowerProduct(
      value: ExactRatio(one.above, over: one.below).reduced, first: 1, second: 0)
    var small = PowerProduct(
      value: ExactRatio(other.above, over: other.below).reduced, first: 0, second: 1)
    while large.value != .one {
      if large.value < small.value { swap(&large, &small) }
      guard let next = large.divided(by: small) else { return nil }
      large = next
      // Where both were the same one of them is 1 now.
      if small.value == .one { swap(&large, &small) }
    }
    // x^a × k^b = 1, so log x ÷ log k = −b ÷ a.
    guard let exact = try? ExactRatio(large.second, over: large.first) else { return nil }
    return one.isInverted == other.isInverted ? -exact : exact
  }

  /// The quotient or its inverse, whichever is not below 1.
  var atLeastOne: (above: Natural, below: Natural, isInverted: Bool) {
    numerator < denominator ? (denominator, numerator, true) : (numerator, denominator, false)
  }
}

/// A product of powers of two quotients, x^first × k^second.
private struct PowerProduct {
  let value: ExactRatio
  let first: Int
  let second: Int

  /// The quotient of both, where numerator divides numerator and denominator divides denominator.
  func divided(by other: PowerProduct) -> PowerProduct? {
    guard let above = try? value.numerator.dividing(by: other.value.numerator),
      let below = try? value.denominator.dividing(by: other.value.denominator),
      above.remainder.isZero, below.remainder.isZero
    else { return nil }
    return PowerProduct(
      value: ExactRatio(above.quotient, over: below.quotient), first: first - other.first,
      second: second - other.second)
  }
}
