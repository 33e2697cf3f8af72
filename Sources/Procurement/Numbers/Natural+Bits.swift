extension Natural {
  /// How many binary digits it has; none for zero.
  var bitWidth: Int {
    guard let top = limbs.last else { return 0 }
    return limbs.count * UInt64.bitWidth - top.leadingZeroBitCount
  }

  /// The number times 2^`shift`; `shift` is not below zero.
  static func << (number: Natural, shift: Int) -> Natural {
    if number.isZero { return .zero }
    let (words, bits) = (shift / UInt64.bitWidth, shift % UInt64.bitWidth)
    var result = [UInt64](repeating: 0, count: words)
    result.reserveCapacity(words + number.limbs.count + 1)
    var carry: UInt64 = 0
    for limb in number.limbs {
      result.append(limb << UInt64(bits) | carry)
      carry = bits == 0 ? 0 : limb >> UInt64(UInt64.bitWidth - bits)
    }
    result.append(carry)
    return Natural(limbs: result)
  }

  /// The whole part of the number divided by 2^`shift`; `shift` is not below zero.
  static func >> (number: Natural, shift: Int) -> Natural {
    let (words, bits) = (shift / UInt64.bitWidth, shift % UInt64.bitWidth)
    guard words < number.limbs.count else { return .zero }
    let kept = number.limbs[words...]
    if bits == 0 { return Natural(limbs: Array(kept)) }
    return Natural(
      limbs: kept.indices.map { index in
        let above = index + 1 < kept.endIndex ? kept[index + 1] : 0
        return kept[index] >> UInt64(bits) | above << UInt64(UInt64.bitWidth - bits)
      })
  }

  /// Whether 2^`shift` divides it; zero is divided by everything.
  func isMultiple(ofTwoTo shift: Int) -> Bool {
    let (words, bits) = (shift / UInt64.bitWidth, shift % UInt64.bitWidth)
    guard words < limbs.count else { return isZero }
    return limbs[..<words].allSatisfy { $0 == 0 }
      && limbs[words].trailingZeroBitCount >= bits
  }
}
