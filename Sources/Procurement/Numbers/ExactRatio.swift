/// An exact quotient of two whole numbers, zero or more: a discount factor, an index factor.
///
/// It is never turned into a decimal of its own: an amount is multiplied by it and rounded once, whatever
/// the powers in it.
package struct ExactRatio: Sendable {
  /// What is divided.
  package let numerator: Natural
  /// What it is divided by; not zero.
  package let denominator: Natural

  /// One.
  package static let one = ExactRatio(.one, over: .one)

  private init(_ numerator: Natural, over denominator: Natural) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The quotient of two whole numbers.
  ///
  /// - Throws: ``NumberError/divisionByZero``.
  package init(_ numerator: Int, over denominator: Int) throws(NumberError) {
    try self.init(FixedDecimal(numerator), over: FixedDecimal(denominator))
  }

  /// The quotient of two numbers, the size of each; their signs are for the caller to see to.
  ///
  /// - Throws: ``NumberError/divisionByZero``.
  package init(
    _ numerator: FixedDecimal, over denominator: FixedDecimal
  ) throws(NumberError) {
    guard !denominator.isZero else { throw .divisionByZero }
    let (one, other) = (numerator.trimmed, denominator.trimmed)
    let shift = other.scale - one.scale
    self.init(
      Natural(one.significand.magnitude) * .powerOfTen(max(0, shift)),
      over: Natural(other.significand.magnitude) * .powerOfTen(max(0, -shift)))
  }

  /// The product.
  package static func * (left: ExactRatio, right: ExactRatio) -> ExactRatio {
    ExactRatio(
      left.numerator * right.numerator, over: left.denominator * right.denominator)
  }

  /// The sum.
  package static func + (left: ExactRatio, right: ExactRatio) -> ExactRatio {
    if left.denominator == right.denominator {
      return ExactRatio(left.numerator + right.numerator, over: left.denominator)
    }
    return ExactRatio(
      left.numerator * right.denominator + right.numerator * left.denominator,
      over: left.denominator * right.denominator)
  }

  /// One divided by it.
  ///
  /// - Throws: ``NumberError/divisionByZero``.
  package func inverted() throws(NumberError) -> ExactRatio {
    guard !numerator.isZero else { throw .divisionByZero }
    return ExactRatio(denominator, over: numerator)
  }

  /// The quotient times itself `exponent` times; below zero, one divided by that.
  ///
  /// - Throws: ``NumberError/divisionByZero``.
  package func power(_ exponent: Int) throws(NumberError) -> ExactRatio {
    let base = exponent < 0 ? try inverted() : self
    let count = Int(exponent.magnitude)
    return ExactRatio(base.numerator.power(count), over: base.denominator.power(count))
  }
}

extension FixedDecimal {
  /// `self × factor`, rounded once at the end.
  ///
  /// - Parameters:
  ///   - factor: what to multiply by.
  ///   - rounding: the decimals to keep, 0 to 38, and the way to round.
  /// - Throws: ``NumberError/overflow`` when the result does not fit with as many decimals.
  package func scaled(
    by factor: ExactRatio, _ rounding: Rounding
  ) throws(NumberError) -> FixedDecimal {
    guard (0...FixedDecimal.maximumScale).contains(rounding.places) else { throw .overflow }
    let shift = rounding.places - scale
    let divisor = factor.denominator * .powerOfTen(max(0, -shift))
    let (quotient, remainder) =
      try (Natural(significand.magnitude) * factor.numerator * .powerOfTen(max(0, shift)))
      .dividing(by: divisor)
    guard let digits = quotient.word else { throw .overflow }
    let movesAway = rounding.mode.movesAway(
      CutOff(remainder, of: divisor), isOdd: !digits.isMultiple(of: 2))
    let (next, overflow) = digits.addingReportingOverflow(movesAway ? 1 : 0)
    if overflow { throw .overflow }
    return try FixedDecimal(magnitude: next, isNegative: isNegative, scale: rounding.places)
  }
}

extension CutOff {
  /// What `remainder` is of `divisor`.
  fileprivate init(_ remainder: Natural, of divisor: Natural) {
    let twice = remainder + remainder
    if remainder.isZero {
      self = .nothing
    } else if twice == divisor {
      self = .half
    } else {
      self = twice < divisor ? .belowHalf : .aboveHalf
    }
  }
}
