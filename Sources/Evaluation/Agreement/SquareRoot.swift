internal import Procurement

extension ExactRatio {
  /// The square root, rounded half up once; the quotient is not below zero.
  ///
  /// - Parameter places: the decimals to keep, 0 to 38.
  /// - Throws: ``NumberError/overflow`` when the result does not fit with as many decimals.
  func squareRoot(places: Int) throws(NumberError) -> FixedDecimal {
    // Twice the root in units of the last decimal, cut off, tells on which side of the half it lies.
    let scaled = numerator * Natural(4) * .powerOfTen(2 * places)
    let twice = try scaled.dividing(by: denominator).quotient.squareRoot()
    guard let digits = try (twice + .one).dividing(by: Natural(2)).quotient.word,
      let significand = Int128(exactly: digits)
    else { throw .overflow }
    return try FixedDecimal(significand: significand, scale: places)
  }
}

extension Natural {
  /// The largest whole number whose square is not above this one.
  ///
  /// - Source: Newton's method from above, as in Cohen, A Course in Computational Algebraic Number Theory
  ///   (1993), algorithm 1.7.1.
  fileprivate func squareRoot() throws(NumberError) -> Natural {
    if isZero { return .zero }
    var root = Natural(10)
    while root * root < self { root = root * root }
    while true {
      let next = try (root + dividing(by: root).quotient).dividing(by: Natural(2)).quotient
      guard next < root else { return root }
      root = next
    }
  }
}
