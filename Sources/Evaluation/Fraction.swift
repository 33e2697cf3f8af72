public import Procurement

/// A share of a criterion's weight as an exact quotient, 0 to 1, so that the one division is made, and
/// rounded, together with the weight.
public struct Fraction: Hashable, Sendable {
  /// What is divided.
  public let numerator: FixedDecimal
  /// What it is divided by; not zero.
  public let denominator: FixedDecimal

  /// A quotient.
  ///
  /// `denominator` is not zero.
  public init(_ numerator: FixedDecimal, over denominator: FixedDecimal) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The whole weight.
  public static let one = Fraction(FixedDecimal(1), over: FixedDecimal(1))
  /// Nothing of the weight.
  public static let zero = Fraction(.zero, over: FixedDecimal(1))

  /// `share × numerator ÷ denominator`, rounded once.
  ///
  /// - Throws: ``NumberError``.
  func of(_ share: FixedDecimal, _ rounding: Rounding) throws(NumberError) -> FixedDecimal {
    try share.scaled(numerator, by: denominator, rounding)
  }

  /// This fraction as a share of a larger one: `self ÷ best`.
  ///
  /// - Throws: ``NumberError/overflow``.
  func relative(to best: Fraction) throws(NumberError) -> Fraction {
    if best.numerator.isZero { return .zero }
    if denominator == best.denominator { return Fraction(numerator, over: best.numerator) }
    return Fraction(
      try numerator * best.denominator, over: try denominator * best.numerator)
  }

  /// The fraction, or 0 where it is below, or 1 where it is above; the denominator is above zero.
  var withinWhole: Fraction {
    if numerator.isNegative { return .zero }
    return numerator > denominator ? .one : self
  }

  /// Whether this is the larger fraction; both denominators are above zero.
  ///
  /// - Throws: ``NumberError/overflow``.
  func isGreater(than other: Fraction) throws(NumberError) -> Bool {
    try numerator * other.denominator > other.numerator * denominator
  }
}
