import TestSupport
import Testing

@testable import Procurement

@Suite("How much work a root or logarithm is")
struct WorkBoundTests {
  private let nearest = Rounding(places: 30, mode: .halfEven)

  @Test("one round settles 2,000 random logarithms and exponentials")
  func rounds() throws {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<1000 {
      let above = Natural(UInt128(Int.random(in: 1_000_000...999_999_999, using: &random)))
      let below = Natural(UInt128(Int.random(in: 1...999_999, using: &random)))
      let logarithm = try Settled(nearest) {
        Enclosure(logarithmOf: above, over: below, bits: $0)
      }
      let exponential = try Settled(nearest) {
        Enclosure(below, over: above, bits: $0)?.exponentialOfNegative
      }
      #expect(logarithm.rounds == 1 && exponential.rounds == 1)
    }
  }

  @Test("the hardest that two prices can make takes two rounds, however it is rounded")
  func hardest() throws {
    let long = Natural(UInt128(Int128.max))
    for mode in RoundingMode.allCases {
      // 1 + 1/(2^127 − 1), the nearest to 1 that two prices come.
      let settled = try Settled(Rounding(places: 38, mode: mode)) {
        Enclosure(logarithmOf: long + .one, over: long, bits: $0)
      }
      #expect(settled.rounds <= 2)
      let power = try Settled(Rounding(places: 38, mode: mode)) {
        Enclosure(.one, over: long * long, bits: $0)?.exponentialOfNegative
      }
      #expect(power.rounds <= 3)
    }
  }

  @Test("what no round settles ends with an error after six")
  func unsettled() {
    var asked: [Int] = []
    #expect(throws: NumberError.overflow) {
      try Settled(Rounding(places: 30, mode: .down)) { bits in
        asked.append(bits)
        // One half of the last decimal's unit to either side, for ever.
        return Enclosure(lower: (.one << bits) - .one, upper: (.one << bits) + .one, bits: bits)
      }
    }
    #expect(asked == [164, 328, 656, 1312, 2624, 5248])
  }

  @Test("a whole root takes at most 0.7 steps a degree and as many as there are doublings")
  func steps() {
    var random = SeededGenerator(seed: 6)
    for degree in [2, 3, 5, 10, 37, 100] {
      for _ in 0..<20 {
        let number = Natural(
          limbs: (0...Int.random(in: 0...160, using: &random)).map { _ in
            random.next()
          })
        let (whole, isExact, steps) = number.rootWithSteps(degree)
        #expect(steps <= degree * 7 / 10 + 20)
        #expect(whole.power(degree) <= number && number < (whole + .one).power(degree))
        #expect(isExact == (whole.power(degree) == number))
        #expect(whole.power(degree).root(degree) == (whole, true))
      }
    }
  }

  @Test("shifting is multiplying and dividing by powers of two")
  func shifts() throws {
    var random = SeededGenerator(seed: 7)
    for shift in [0, 1, 63, 64, 65, 128, 200] {
      for count in 0...4 {
        let number = Natural(limbs: (0..<count).map { _ in random.next() })
        let power = Natural(2).power(shift)
        let (quotient, remainder) = try number.dividing(by: power)
        #expect(number << shift == number * power)
        #expect(number >> shift == quotient)
        #expect(number.isMultiple(ofTwoTo: shift) == remainder.isZero)
        #expect((number << shift) >> shift == number)
        #expect(number.isZero || (number << shift).bitWidth == number.bitWidth + shift)
      }
    }
  }

  @Test("bounds hold the number, whatever is done with them")
  func bounds() throws {
    var random = SeededGenerator(seed: 8)
    for _ in 0..<500 {
      let numbers = (0..<4).map { _ in Int.random(in: 1...99_999, using: &random) }
      let (one, other) = (
        try ExactRatio(numbers[0], over: numbers[1]), try ExactRatio(numbers[2], over: numbers[3])
      )
      let first = try #require(Enclosure(one.numerator, over: one.denominator, bits: 40))
      let second = try #require(Enclosure(other.numerator, over: other.denominator, bits: 40))
      #expect((first + second).holds(one + other))
      #expect((first * second).holds(one * other))
      #expect(first.divided(by: 7).holds(try one * ExactRatio(1, over: 7)))
      #expect((Natural(7) * first).holds(try one * ExactRatio(7, over: 1)))
      let quotient = try #require(first.divided(by: second))
      #expect(quotient.holds(try one.divided(by: other)))
    }
    let nothing = Enclosure(lower: .zero, upper: .one, bits: 40)
    #expect(nothing.divided(by: nothing) == nil)
  }
}

extension Enclosure {
  fileprivate func holds(_ ratio: ExactRatio) -> Bool {
    let unit = Natural.one << bits
    return ExactRatio(lower, over: unit) <= ratio && ratio <= ExactRatio(upper, over: unit)
  }
}
