extension Natural {
  /// The whole quotient and what is left.
  ///
  /// - Throws: ``NumberError/divisionByZero``.
  /// - Source: Knuth, The Art of Computer Programming, volume 2, section 4.3.1, algorithm D.
  public func dividing(
    by divisor: Natural
  ) throws(NumberError) -> (quotient: Natural, remainder: Natural) {
    guard let top = divisor.limbs.last else { throw .divisionByZero }
    if self < divisor { return (.zero, self) }
    if divisor.limbs.count == 1 { return dividing(byDigit: top) }
    // With its top bit set the divisor's first two digits tell the quotient's next one but for two.
    let shift = top.leadingZeroBitCount
    let divisor = divisor.shifted(by: shift)
    var rest = shifted(by: shift)
    if rest.count == limbs.count { rest.append(0) }
    var quotient = [UInt64](repeating: 0, count: rest.count - divisor.count)
    for place in quotient.indices.reversed() {
      var digit = Natural.estimate(rest, divisor, at: place)
      if Natural.subtract(divisor, times: digit, from: &rest, at: place) {
        // One too many, which happens once in 2^63 digits.
        digit -= 1
        Natural.add(divisor, to: &rest, at: place)
      }
      quotient[place] = digit
    }
    return (Natural(limbs: quotient), Natural(limbs: Natural.shiftedBack(rest, by: shift)))
  }

  /// The greatest number that divides both; the other one where one is zero.
  public static func greatestCommonDivisor(_ one: Natural, _ other: Natural) -> Natural {
    var (left, right) = (one, other)
    while !right.isZero {
      guard let rest = try? left.dividing(by: right).remainder else { break }
      (left, right) = (right, rest)
    }
    return left
  }

  private func dividing(byDigit divisor: UInt64) -> (quotient: Natural, remainder: Natural) {
    var quotient = limbs
    var rest: UInt64 = 0
    for index in quotient.indices.reversed() {
      (quotient[index], rest) = divisor.dividingFullWidth((rest, quotient[index]))
    }
    return (Natural(limbs: quotient), Natural(UInt128(rest)))
  }

  /// The quotient's digit at a place, or one more.
  private static func estimate(
    _ rest: [UInt64], _ divisor: [UInt64], at place: Int
  ) -> UInt64 {
    let count = divisor.count
    let (first, second) = (divisor[count - 1], divisor[count - 2])
    let top = rest[place + count]
    var digit: UInt64
    var left: UInt64
    if top >= first {
      digit = .max
      let (sum, overflow) = rest[place + count - 1].addingReportingOverflow(first)
      if overflow { return digit }
      left = sum
    } else {
      (digit, left) = first.dividingFullWidth((top, rest[place + count - 1]))
    }
    while true {
      let product = digit.multipliedFullWidth(by: second)
      let isTooLarge =
        product.high > left || (product.high == left && product.low > rest[place + count - 2])
      guard isTooLarge else { return digit }
      digit -= 1
      let (sum, overflow) = left.addingReportingOverflow(first)
      if overflow { return digit }
      left = sum
    }
  }

  /// Takes the divisor `times` as often from the digits at a place; whether that was once too often.
  private static func subtract(
    _ divisor: [UInt64], times digit: UInt64, from rest: inout [UInt64], at place: Int
  ) -> Bool {
    var carry: UInt64 = 0
    var borrow: UInt64 = 0
    for index in 0...divisor.count {
      let full = digit.multipliedFullWidth(by: index < divisor.count ? divisor[index] : 0)
      let (product, overflow) = full.low.addingReportingOverflow(carry)
      carry = full.high &+ (overflow ? 1 : 0)
      let (first, one) = rest[place + index].subtractingReportingOverflow(product)
      let (second, two) = first.subtractingReportingOverflow(borrow)
      rest[place + index] = second
      borrow = one || two ? 1 : 0
    }
    return borrow > 0
  }

  private static func add(_ divisor: [UInt64], to rest: inout [UInt64], at place: Int) {
    var carry: UInt64 = 0
    for index in 0...divisor.count {
      let digit = index < divisor.count ? divisor[index] : 0
      let (first, one) = rest[place + index].addingReportingOverflow(digit)
      let (second, two) = first.addingReportingOverflow(carry)
      rest[place + index] = second
      carry = one || two ? 1 : 0
    }
  }

  /// The digits times 2^`shift`, for shifts of 0 to 63; one more where the top digit overflows.
  private func shifted(by shift: Int) -> [UInt64] {
    guard shift > 0 else { return limbs }
    var result: [UInt64] = []
    var carry: UInt64 = 0
    for limb in limbs {
      result.append(limb << UInt64(shift) | carry)
      carry = limb >> UInt64(64 - shift)
    }
    if carry > 0 { result.append(carry) }
    return result
  }

  private static func shiftedBack(_ limbs: [UInt64], by shift: Int) -> [UInt64] {
    guard shift > 0 else { return limbs }
    return limbs.indices.map { index in
      let above = index + 1 < limbs.count ? limbs[index + 1] : 0
      return limbs[index] >> UInt64(shift) | above << UInt64(64 - shift)
    }
  }
}
