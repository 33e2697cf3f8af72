/// A whole number of any length, zero or more.
///
/// Powers of discount rates do not fit any fixed width: 1.035^100 has three hundred decimals. Kept for
/// ``ExactRatio`` and for roots and logarithms; everything else is a ``FixedDecimal``.
public struct Natural: Hashable, Sendable {
  /// The digits to base 2^64, the lowest first and the highest not zero; none for zero.
  let limbs: [UInt64]

  /// Zero.
  public static let zero = Natural(0)
  /// One.
  public static let one = Natural(1)

  /// The number with these digits; zeros at the top are dropped.
  init(limbs: [UInt64]) {
    var limbs = limbs
    while limbs.last == 0 { limbs.removeLast() }
    self.limbs = limbs
  }

  /// A number of up to 128 bits.
  public init(_ value: UInt128) {
    self.init(
      limbs: [UInt64(truncatingIfNeeded: value), UInt64(truncatingIfNeeded: value >> 64)])
  }

  /// The number where it fits in 128 bits, else `nil`.
  public var word: UInt128? {
    switch limbs.count {
    case 0: 0
    case 1: UInt128(limbs[0])
    case 2: UInt128(limbs[1]) << 64 | UInt128(limbs[0])
    default: nil
    }
  }

  /// Whether it is zero.
  public var isZero: Bool { limbs.isEmpty }

  /// 10^`exponent`; `exponent` is not below zero.
  public static func powerOfTen(_ exponent: Int) -> Natural { Natural(10).power(exponent) }

  /// The sum.
  public static func + (left: Natural, right: Natural) -> Natural {
    let (long, short) =
      left.limbs.count < right.limbs.count
      ? (right.limbs, left.limbs) : (left.limbs, right.limbs)
    var sum = long
    var carry: UInt64 = 0
    for index in sum.indices {
      if index >= short.count, carry == 0 { break }
      let (first, overflow) = sum[index].addingReportingOverflow(
        index < short.count ? short[index] : 0)
      let (second, further) = first.addingReportingOverflow(carry)
      sum[index] = second
      carry = overflow || further ? 1 : 0
    }
    if carry > 0 { sum.append(carry) }
    return Natural(limbs: sum)
  }

  /// How far `left` lies above `right`, which is not the larger.
  public static func - (left: Natural, right: Natural) -> Natural {
    var difference = left.limbs
    var borrow: UInt64 = 0
    for index in difference.indices {
      if index >= right.limbs.count, borrow == 0 { break }
      let (first, one) = difference[index].subtractingReportingOverflow(
        index < right.limbs.count ? right.limbs[index] : 0)
      let (second, two) = first.subtractingReportingOverflow(borrow)
      difference[index] = second
      borrow = one || two ? 1 : 0
    }
    return Natural(limbs: difference)
  }

  /// The product, digit by digit as on paper.
  public static func * (left: Natural, right: Natural) -> Natural {
    if left.isZero || right.isZero { return .zero }
    var product = [UInt64](repeating: 0, count: left.limbs.count + right.limbs.count)
    for (row, digit) in left.limbs.enumerated() {
      var carry: UInt64 = 0
      for (column, other) in right.limbs.enumerated() {
        // The largest digit times itself leaves room for two more digits.
        let full = digit.multipliedFullWidth(by: other)
        let (first, one) = full.low.addingReportingOverflow(product[row + column])
        let (second, two) = first.addingReportingOverflow(carry)
        product[row + column] = second
        carry = full.high &+ (one ? 1 : 0) &+ (two ? 1 : 0)
      }
      product[row + right.limbs.count] = carry
    }
    return Natural(limbs: product)
  }

  /// The number times itself `exponent` times; `exponent` is not below zero.
  public func power(_ exponent: Int) -> Natural {
    var (result, square, rest) = (Natural.one, self, exponent)
    while rest > 0 {
      if !rest.isMultiple(of: 2) { result = result * square }
      rest /= 2
      if rest > 0 { square = square * square }
    }
    return result
  }
}

extension Natural: Comparable {
  /// Whether `left` is the smaller.
  public static func < (left: Natural, right: Natural) -> Bool {
    if left.limbs.count != right.limbs.count { return left.limbs.count < right.limbs.count }
    for (one, other) in zip(left.limbs.reversed(), right.limbs.reversed()) where one != other {
      return one < other
    }
    return false
  }
}
