extension Enclosure {
  /// The natural logarithm of the quotient of two whole numbers, which is at least 1.
  ///
  /// With m so that y = x ÷ 2^m lies from 1 to 2: log x = m × log 2 + 2 × artanh((y − 1) ÷ (y + 1)), and
  /// log 2 = 2 × artanh(1 ÷ 3).
  init?(logarithmOf numerator: Natural, over denominator: Natural, bits: Int) {
    let width = numerator.bitWidth - denominator.bitWidth
    guard width >= 0 else { return nil }
    let power = numerator < denominator << width ? width - 1 : width
    guard power >= 0 else { return nil }
    let scaled = denominator << power
    guard let ratio = Enclosure(numerator - scaled, over: numerator + scaled, bits: bits) else {
      return nil
    }
    let rest = ratio.inverseHyperbolicTangent.shifted(by: 1)
    self =
      power == 0 ? rest : Natural(UInt128(power)) * Enclosure.logarithmOfTwo(bits: bits) + rest
  }

  /// The natural logarithm of 2.
  static func logarithmOfTwo(bits: Int) -> Enclosure {
    let third = Enclosure(.one, over: Natural(3), bits: bits)
    return (third ?? Enclosure(lower: .zero, upper: .one << bits, bits: bits))
      .inverseHyperbolicTangent.shifted(by: 1)
  }

  /// Its inverse hyperbolic tangent, z + z³ ÷ 3 + z⁵ ÷ 5 + …; it lies from 0 to 1/3.
  private var inverseHyperbolicTangent: Enclosure {
    let square = self * self
    var (sum, power) = (self, self)
    // Each power is less than an eighth of the one before, so the sum ends long before the range does.
    for odd in stride(from: 3, through: 2 * bits + 3, by: 2) {
      power = power * square
      // What is left adds up to less than 9/8 of this power, which is one unit at most.
      if power.upper <= .one { return sum.widened(by: 2) }
      sum = sum + power.divided(by: odd)
    }
    return sum.widened(by: 2)
  }
}
