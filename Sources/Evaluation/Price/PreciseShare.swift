internal import Procurement

/// A share of the weight that may be irrational: exact where it is a quotient that fits, else the decimal of
/// 30 places that is nearest to it, half-even.
///
/// Thirty places are ten more than a rubric may publish for scores, and the rounding is as much a part of
/// the formula as the root: a share is computed to the last of them on every machine.
struct PreciseShare {
  /// The share.
  let fraction: Fraction
  /// Whether it was rounded.
  let isRounded: Bool

  /// How a share is rounded that no quotient holds.
  static let rounding = Rounding(places: 30, mode: .halfEven)

  /// What a formula's page says of that.
  static let onPage =
    "to 30 decimals, half-even, unless it is a quotient of whole numbers below 2^127"

  /// The exact share, if there is one and its shortest terms fit, else the rounded one.
  init(
    _ exact: ExactRatio?, else rounded: (Rounding) throws(NumberError) -> FixedDecimal
  ) throws(NumberError) {
    if let fraction = exact.flatMap(Fraction.init) {
      self.fraction = fraction
      isRounded = false
    } else {
      fraction = Fraction(try rounded(PreciseShare.rounding), over: FixedDecimal(1))
      isRounded = true
    }
  }

  /// A quotient raised to a power.
  static func power(
    _ base: ExactRatio, _ exponent: ExactRatio
  ) throws(NumberError) -> PreciseShare {
    try PreciseShare(base.exactPower(exponent)) { (rounding) throws(NumberError) in
      try base.power(exponent, rounding)
    }
  }

  /// What a formula's numbers are followed by: ` to 30 decimals`, or nothing where the share is exact.
  var suffix: String { isRounded ? " to \(PreciseShare.rounding.places) decimals" : "" }
}

extension Fraction {
  /// The quotient in its shortest terms, or `nil` where they do not fit.
  init?(_ ratio: ExactRatio) {
    let short = ratio.reduced
    guard !short.isNegative,
      let above = short.numerator.word.flatMap({ Int128(exactly: $0) }),
      let below = short.denominator.word.flatMap({ Int128(exactly: $0) }),
      let numerator = try? FixedDecimal(significand: above, scale: 0),
      let denominator = try? FixedDecimal(significand: below, scale: 0)
    else { return nil }
    self.init(numerator, over: denominator)
  }
}
