/// A number of zero or more that is known to lie between two bounds, both whole multiples of 2^-`bits`.
///
/// Every operation rounds the lower bound down and the upper bound up, so that the number stays inside
/// whatever is done with it. Nothing but whole numbers is computed with, which is why the result is the
/// same on every machine.
struct Enclosure: Sendable {
  /// The lower bound, in units of 2^-`bits`.
  let lower: Natural
  /// The upper bound, in units of 2^-`bits`.
  let upper: Natural
  /// The binary digits after the point.
  let bits: Int

  init(lower: Natural, upper: Natural, bits: Int) {
    self.lower = lower
    self.upper = upper
    self.bits = bits
  }

  /// The quotient of two whole numbers; `nil` where the divisor is zero.
  init?(_ numerator: Natural, over denominator: Natural, bits: Int) {
    guard let (quotient, remainder) = try? (numerator << bits).dividing(by: denominator) else {
      return nil
    }
    self.init(
      lower: quotient, upper: remainder.isZero ? quotient : quotient + .one, bits: bits)
  }

  static func + (left: Enclosure, right: Enclosure) -> Enclosure {
    Enclosure(
      lower: left.lower + right.lower, upper: left.upper + right.upper, bits: left.bits)
  }

  static func * (left: Enclosure, right: Enclosure) -> Enclosure {
    Enclosure(
      lower: (left.lower * right.lower) >> left.bits,
      upper: (left.upper * right.upper).shiftedUp(by: left.bits), bits: left.bits)
  }

  /// A whole number times it.
  static func * (left: Natural, right: Enclosure) -> Enclosure {
    Enclosure(lower: left * right.lower, upper: left * right.upper, bits: right.bits)
  }

  /// It divided by a whole number above zero.
  func divided(by divisor: Int) -> Enclosure {
    let divisor = Natural(UInt128(divisor))
    guard let low = try? lower.dividing(by: divisor), let high = try? upper.dividing(by: divisor)
    else { return self }
    return Enclosure(
      lower: low.quotient,
      upper: high.remainder.isZero ? high.quotient : high.quotient + .one, bits: bits)
  }

  /// It divided by another; `nil` where the other may be zero.
  func divided(by divisor: Enclosure) -> Enclosure? {
    guard let low = try? (lower << bits).dividing(by: divisor.upper),
      let high = try? (upper << bits).dividing(by: divisor.lower)
    else { return nil }
    return Enclosure(
      lower: low.quotient,
      upper: high.remainder.isZero ? high.quotient : high.quotient + .one, bits: bits)
  }

  /// It times 2^`shift`.
  func shifted(by shift: Int) -> Enclosure {
    Enclosure(lower: lower << shift, upper: upper << shift, bits: bits)
  }

  /// The same with an upper bound that lies `units` higher, for what a sum left out.
  func widened(by units: Int) -> Enclosure {
    Enclosure(lower: lower, upper: upper + Natural(UInt128(units)), bits: bits)
  }
}

extension Natural {
  /// The number divided by 2^`shift`, rounded up.
  fileprivate func shiftedUp(by shift: Int) -> Natural {
    isMultiple(ofTwoTo: shift) ? self >> shift : (self >> shift) + .one
  }
}
