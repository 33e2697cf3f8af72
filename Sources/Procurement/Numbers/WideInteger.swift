/// An unsigned whole number of 256 bits.
///
/// It holds the product of any two significands, and any significand with 38 more decimals, so that
/// a computation whose result fits never fails on the way there.
struct WideInteger {
  /// The upper 128 bits.
  let high: UInt128
  /// The lower 128 bits.
  let low: UInt128

  init(high: UInt128, low: UInt128) {
    self.high = high
    self.low = low
  }

  /// The product.
  init(_ one: UInt128, times other: UInt128) {
    let product = one.multipliedFullWidth(by: other)
    self.init(high: product.high, low: product.low)
  }

  /// The sum; neither number has its top bit set.
  static func + (left: WideInteger, right: WideInteger) -> WideInteger {
    let (low, carry) = left.low.addingReportingOverflow(right.low)
    return WideInteger(high: left.high &+ right.high &+ (carry ? 1 : 0), low: low)
  }

  /// How far `left` lies above `right`, which is not the larger.
  static func - (left: WideInteger, right: WideInteger) -> WideInteger {
    let (low, borrow) = left.low.subtractingReportingOverflow(right.low)
    return WideInteger(high: left.high &- right.high &- (borrow ? 1 : 0), low: low)
  }

  /// Whether `left` is smaller than `right`.
  static func < (left: WideInteger, right: WideInteger) -> Bool {
    left.high == right.high ? left.low < right.low : left.high < right.high
  }

  /// The whole quotient and what is left; `divisor` is not zero.
  func dividing(by divisor: UInt128) -> (quotient: WideInteger, remainder: UInt128) {
    let upper = high.quotientAndRemainder(dividingBy: divisor)
    let lower = divisor.dividingFullWidth((upper.remainder, low))
    return (WideInteger(high: upper.quotient, low: lower.quotient), lower.remainder)
  }

  /// The number with a sign as a significand, or `nil` where it does not fit.
  func significand(isNegative: Bool) -> Int128? {
    guard high == 0 else { return nil }
    // Minus 2^127 fits, though 2^127 does not.
    if isNegative, low == Int128.min.magnitude { return .min }
    return Int128(exactly: low).map { isNegative ? -$0 : $0 }
  }
}

extension FixedDecimal {
  /// The value `±digits × 10^-scale`, where it fits without some of its trailing zeros.
  ///
  /// - Throws: ``NumberError/overflow`` when no significand and scale can express it.
  init(_ digits: WideInteger, isNegative: Bool, scale: Int) throws(NumberError) {
    var digits = digits
    var places = scale
    while true {
      if places <= FixedDecimal.maximumScale,
        let significand = digits.significand(isNegative: isNegative)
      {
        self.init(unchecked: significand, scale: places)
        return
      }
      let (quotient, remainder) = digits.dividing(by: 10)
      guard places > 0, remainder == 0 else { throw .overflow }
      digits = quotient
      places -= 1
    }
  }
}
