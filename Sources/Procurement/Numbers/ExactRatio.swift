/// An exact quotient of two whole numbers of any length: a discount factor, a price per quality point, a
/// mean.
///
/// It is rounded only where it is shown, or where a published rule says so: two quotients that print
/// alike still differ.
public struct ExactRatio: Sendable {
  /// The size of what is divided.
  public let numerator: Natural
  /// What it is divided by; not zero.
  public let denominator: Natural
  /// Whether the quotient is below zero.
  public let isNegative: Bool

  /// Zero.
  public static let zero = ExactRatio(.zero, over: .one)
  /// One.
  public static let one = ExactRatio(.one, over: .one)

  init(_ numerator: Natural, over denominator: Natural, isNegative: Bool = false) {
    self.numerator = numerator
    self.denominator = denominator
    self.isNegative = isNegative && !numerator.isZero
  }

  /// The number itself.
  public init(_ number: FixedDecimal) {
    self.init(
      Natural(number.significand.magnitude), over: .powerOfTen(number.scale),
      isNegative: number.isNegative)
  }

  /// The quotient of two whole numbers.
  ///
  /// - Throws: ``NumberError/divisionByZero``.
  public init(_ numerator: Int, over denominator: Int) throws(NumberError) {
    try self.init(FixedDecimal(numerator), over: FixedDecimal(denominator))
  }

  /// The quotient of two numbers.
  ///
  /// - Throws: ``NumberError/divisionByZero``.
  public init(
    _ numerator: FixedDecimal, over denominator: FixedDecimal
  ) throws(NumberError) {
    guard !denominator.isZero else { throw .divisionByZero }
    let (one, other) = (numerator.trimmed, denominator.trimmed)
    let shift = other.scale - one.scale
    self.init(
      Natural(one.significand.magnitude) * .powerOfTen(max(0, shift)),
      over: Natural(other.significand.magnitude) * .powerOfTen(max(0, -shift)),
      isNegative: one.isNegative != other.isNegative)
  }

  /// Whether it is zero.
  public var isZero: Bool { numerator.isZero }

  /// The same quotient without common factors.
  ///
  /// Sums of many quotients grow long without it.
  public var reduced: ExactRatio {
    let divisor = Natural.greatestCommonDivisor(numerator, denominator)
    guard let one = try? numerator.dividing(by: divisor).quotient,
      let other = try? denominator.dividing(by: divisor).quotient
    else { return self }
    return ExactRatio(one, over: other, isNegative: isNegative)
  }

  /// The quotient as a decimal, rounded once.
  ///
  /// - Parameter rounding: the decimals to keep, 0 to 38, and the way to round.
  /// - Throws: ``NumberError/overflow`` when the result does not fit with as many decimals.
  public func rounded(_ rounding: Rounding) throws(NumberError) -> FixedDecimal {
    try FixedDecimal(1).scaled(by: self, rounding)
  }
}

extension FixedDecimal {
  /// `self × factor`, rounded once at the end.
  ///
  /// - Parameters:
  ///   - factor: what to multiply by.
  ///   - rounding: the decimals to keep, 0 to 38, and the way to round.
  /// - Throws: ``NumberError/overflow`` when the result does not fit with as many decimals.
  public func scaled(
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
    return try FixedDecimal(
      magnitude: next, isNegative: isNegative != factor.isNegative, scale: rounding.places)
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
