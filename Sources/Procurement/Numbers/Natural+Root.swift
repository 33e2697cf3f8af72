extension Natural {
  /// The whole part of the `degree`-th root, and whether that is the root itself.
  ///
  /// Newton's iteration from above, in whole numbers: it falls until it no longer does, and then stands on
  /// the whole part. The start is less than twice too large, so that about 0.7 × `degree` steps lead to
  /// where each further one doubles the digits.
  ///
  /// - Parameter degree: 1 or more.
  /// - Source: Cohen, A Course in Computational Algebraic Number Theory, algorithm 1.7.1, for any degree.
  func root(_ degree: Int) -> (whole: Natural, isExact: Bool) {
    let (whole, isExact, _) = rootWithSteps(degree)
    return (whole, isExact)
  }

  /// The same with the number of steps that it took, for tests.
  func rootWithSteps(_ degree: Int) -> (whole: Natural, isExact: Bool, steps: Int) {
    if degree == 1 || isZero || self == .one { return (self, true, 0) }
    // 2^degree is larger already.
    if bitWidth <= degree { return (.one, false, 0) }
    let (times, divisor) = (Natural(UInt128(degree - 1)), Natural(UInt128(degree)))
    var guess = Natural.one << ((bitWidth - 1) / degree + 1)
    var steps = 0
    while true {
      steps += 1
      let power = guess.power(degree - 1)
      // The divisors are above zero.
      guard let share = try? dividing(by: power).quotient,
        let next = try? (guess * times + share).dividing(by: divisor).quotient, next < guess
      else { return (guess, guess * power == self, steps) }
      guess = next
    }
  }
}
