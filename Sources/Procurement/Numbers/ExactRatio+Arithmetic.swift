extension ExactRatio {
  /// The product.
  public static func * (left: ExactRatio, right: ExactRatio) -> ExactRatio {
    ExactRatio(
      left.numerator * right.numerator, over: left.denominator * right.denominator,
      isNegative: left.isNegative != right.isNegative)
  }

  /// The sum.
  public static func + (left: ExactRatio, right: ExactRatio) -> ExactRatio {
    let isLike = left.denominator == right.denominator
    let one = isLike ? left.numerator : left.numerator * right.denominator
    let other = isLike ? right.numerator : right.numerator * left.denominator
    let denominator = isLike ? left.denominator : left.denominator * right.denominator
    if left.isNegative == right.isNegative {
      return ExactRatio(one + other, over: denominator, isNegative: left.isNegative)
    }
    return one < other
      ? ExactRatio(other - one, over: denominator, isNegative: right.isNegative)
      : ExactRatio(one - other, over: denominator, isNegative: left.isNegative)
  }

  /// The difference.
  public static func - (left: ExactRatio, right: ExactRatio) -> ExactRatio { left + -right }

  /// The quotient with the other sign.
  public static prefix func - (ratio: ExactRatio) -> ExactRatio {
    ExactRatio(ratio.numerator, over: ratio.denominator, isNegative: !ratio.isNegative)
  }

  /// The quotient of two quotients.
  ///
  /// - Throws: ``NumberError/divisionByZero``.
  public func divided(by divisor: ExactRatio) throws(NumberError) -> ExactRatio {
    self * (try divisor.inverted())
  }

  /// One divided by it.
  ///
  /// - Throws: ``NumberError/divisionByZero``.
  public func inverted() throws(NumberError) -> ExactRatio {
    guard !numerator.isZero else { throw .divisionByZero }
    return ExactRatio(denominator, over: numerator, isNegative: isNegative)
  }

  /// The quotient times itself `exponent` times; below zero, one divided by that.
  ///
  /// - Throws: ``NumberError/divisionByZero``.
  public func power(_ exponent: Int) throws(NumberError) -> ExactRatio {
    let base = exponent < 0 ? try inverted() : self
    let count = Int(exponent.magnitude)
    return ExactRatio(
      base.numerator.power(count), over: base.denominator.power(count),
      isNegative: isNegative && !count.isMultiple(of: 2))
  }
}

extension ExactRatio: Comparable {
  /// Whether both have the same value, however they are written.
  public static func == (left: ExactRatio, right: ExactRatio) -> Bool {
    left.isNegative == right.isNegative
      && left.numerator * right.denominator == right.numerator * left.denominator
  }

  /// Whether `left` is the smaller.
  public static func < (left: ExactRatio, right: ExactRatio) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    let (one, other) = (left.numerator * right.denominator, right.numerator * left.denominator)
    return left.isNegative ? other < one : one < other
  }
}
