/// Roots, logarithms, exponentials and powers of exact quotients, rounded correctly: the result is the
/// decimal that the exact number, with all its digits, rounds to.
extension ExactRatio {
  /// The most binary digits of a numerator or denominator that roots and logarithms are taken of.
  ///
  /// Two prices of any length fit many times over; longer numbers only take time.
  static let mostBits = 1024

  /// The `degree`-th root, rounded once.
  ///
  /// Whole numbers alone decide it: with w the whole part of the root of x × 10^(places × degree), the root
  /// of x lies from w to w + 1 units of the last decimal, and (2w + 1)^degree says on which side of the
  /// middle.
  ///
  /// - Parameters:
  ///   - degree: 1 to 100.
  ///   - rounding: the decimals to keep, 0 to 38, and the way to round.
  /// - Throws: ``NumberError/overflow`` when the result does not fit, the degree is out of range, the number
  ///   is too long, or it is negative.
  public func root(_ degree: Int, _ rounding: Rounding) throws(NumberError) -> FixedDecimal {
    guard (1...100).contains(degree), (0...FixedDecimal.maximumScale).contains(rounding.places),
      !isNegative, isShort
    else { throw .overflow }
    let (scaled, rest) = try (numerator * .powerOfTen(rounding.places * degree))
      .dividing(by: denominator)
    let (whole, isWhole) = scaled.root(degree)
    let cutOff: CutOff
    if isWhole, rest.isZero {
      cutOff = .nothing
    } else {
      // Twice the root against 2w + 1.
      let middle = (whole + whole + .one).power(degree) * denominator
      let twice = (numerator * .powerOfTen(rounding.places * degree)) << degree
      cutOff = middle == twice ? .half : (twice < middle ? .belowHalf : .aboveHalf)
    }
    guard let digits = whole.word else { throw .overflow }
    let isOdd = !digits.isMultiple(of: 2)
    let (next, overflow) = digits.addingReportingOverflow(
      rounding.mode.movesAway(cutOff, isOdd: isOdd) ? 1 : 0)
    if overflow { throw .overflow }
    return try FixedDecimal(magnitude: next, isNegative: false, scale: rounding.places)
  }

  /// The `degree`-th root where it is itself a quotient of whole numbers, else `nil`.
  ///
  /// - Parameter degree: 1 or more.
  public func exactRoot(_ degree: Int) -> ExactRatio? {
    guard degree >= 1, !isNegative, isShort else { return nil }
    if degree == 1 { return self }
    // Without common factors both have to be perfect powers themselves.
    let short = reduced
    let (above, below) = (short.numerator.root(degree), short.denominator.root(degree))
    return above.isExact && below.isExact ? ExactRatio(above.whole, over: below.whole) : nil
  }

  /// Whether it is short enough to take roots and logarithms of.
  var isShort: Bool {
    numerator.bitWidth <= ExactRatio.mostBits && denominator.bitWidth <= ExactRatio.mostBits
  }
}
