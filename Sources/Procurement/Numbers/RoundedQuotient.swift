/// A quotient of magnitudes that was rounded once, from an exact dividend of up to 256 bits.
struct RoundedQuotient {
  /// The quotient.
  let digits: UInt128

  /// `dividend ÷ divisor`; the divisor is not zero.
  ///
  /// - Throws: ``NumberError/overflow`` past 128 bits.
  init(
    _ dividend: WideInteger, over divisor: UInt128, _ mode: RoundingMode
  ) throws(NumberError) {
    let quotient: UInt128
    let remainder: UInt128
    if dividend.high == 0 {
      (quotient, remainder) = dividend.low.quotientAndRemainder(dividingBy: divisor)
    } else {
      guard dividend.high < divisor else { throw .overflow }
      (quotient, remainder) = divisor.dividingFullWidth((dividend.high, dividend.low))
    }
    try self.init(quotient, CutOff(remainder, of: divisor), mode)
  }

  /// `dividend × 10^shift ÷ divisor` for shifts of -76 to 76; the divisor is not zero.
  ///
  /// - Throws: ``NumberError/overflow`` past 128 bits.
  init(
    _ dividend: WideInteger, timesTenTo shift: Int, over divisor: UInt128, _ mode: RoundingMode
  ) throws(NumberError) {
    var (quotient, remainder) = dividend.dividing(by: divisor)
    var cutOff = CutOff(remainder, of: divisor)
    var places = shift
    // A long division, up to 38 digits at a time: each step takes the remainder down with it.
    while places > 0 {
      let step = min(places, FixedDecimal.maximumScale)
      let power = PowersOfTen.unsigned(step)
      let next = divisor.dividingFullWidth(remainder.multipliedFullWidth(by: power))
      let moved = WideInteger(quotient.low, times: power) + WideInteger(high: 0, low: next.quotient)
      guard quotient.high == 0, moved.high == 0 else { throw .overflow }
      quotient = moved
      remainder = next.remainder
      cutOff = CutOff(remainder, of: divisor)
      places -= step
    }
    while places < 0 {
      let step = min(-places, FixedDecimal.maximumScale)
      let power = PowersOfTen.unsigned(step)
      let shorter = quotient.dividing(by: power)
      cutOff = CutOff(shorter.remainder, of: power, before: cutOff)
      quotient = shorter.quotient
      places += step
    }
    guard quotient.high == 0 else { throw .overflow }
    try self.init(quotient.low, cutOff, mode)
  }

  private init(
    _ quotient: UInt128, _ cutOff: CutOff, _ mode: RoundingMode
  ) throws(NumberError) {
    guard mode.movesAway(cutOff, isOdd: !quotient.isMultiple(of: 2)) else {
      digits = quotient
      return
    }
    let (next, overflow) = quotient.addingReportingOverflow(1)
    if overflow { throw .overflow }
    digits = next
  }
}

/// How what a division cut off compares with half a unit of the last digit kept.
enum CutOff {
  case nothing
  case belowHalf
  case half
  case aboveHalf

  /// What `remainder` is of `divisor`.
  init(_ remainder: UInt128, of divisor: UInt128) {
    // Twice the remainder could be too large for 128 bits; what it lacks of the divisor is not.
    let rest = divisor - remainder
    if remainder == 0 {
      self = .nothing
    } else if remainder == rest {
      self = .half
    } else {
      self = remainder < rest ? .belowHalf : .aboveHalf
    }
  }

  /// What `remainder` is of an even `divisor`, after an earlier step cut off some already.
  init(_ remainder: UInt128, of divisor: UInt128, before: CutOff) {
    switch (CutOff(remainder, of: divisor), before) {
    case (let here, .nothing): self = here
    case (.nothing, _): self = .belowHalf
    case (.half, _): self = .aboveHalf
    case (let here, _): self = here
    }
  }
}
