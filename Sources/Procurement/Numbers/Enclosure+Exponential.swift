extension Enclosure {
  /// e raised to it.
  ///
  /// With m whole so that r = x − m × log 2 lies from 0 to a little over log 2: e^x = 2^m × e^r, and
  /// e^r = 1 + r + r² ÷ 2! + …
  var exponential: Enclosure? {
    let two = Enclosure.logarithmOfTwo(bits: bits)
    // So rounded that m × log 2 does not pass x.
    guard let power = try? lower.dividing(by: two.upper).quotient,
      let shift = power.word.flatMap({ Int(exactly: $0) })
    else { return nil }
    let whole = power * two
    let rest = Enclosure(lower: lower - whole.upper, upper: upper - whole.lower, bits: bits)
    return rest.exponentialOfFraction.shifted(by: shift)
  }

  /// One divided by e raised to it.
  var exponentialOfNegative: Enclosure? {
    let one = Natural.one << bits
    return exponential.flatMap { Enclosure(lower: one, upper: one, bits: bits).divided(by: $0) }
  }

  /// e raised to it; it lies from 0 to less than 1.
  private var exponentialOfFraction: Enclosure {
    let one = Natural.one << bits
    var term = Enclosure(lower: one, upper: one, bits: bits)
    var sum = term
    // Each term is smaller than the one before by a growing factor, so the sum ends long before.
    for factor in 1...(bits + 2) {
      term = (term * self).divided(by: factor)
      sum = sum + term
      // What is left adds up to less than this term, which is one unit at most.
      if factor > 2, term.upper <= .one { break }
    }
    return sum.widened(by: 2)
  }
}
