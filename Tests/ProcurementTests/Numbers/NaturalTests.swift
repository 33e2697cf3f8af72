import TestSupport
import Testing

@testable import Procurement

@Suite("Whole numbers of any length")
struct NaturalTests {
  /// Two numbers, their sum, their product, the whole quotient and the rest, in hexadecimal.
  ///
  /// Made by Python's integers, of digits (0, 1, 2^63, 2^64 − 1) that carry and that mislead a division's
  /// estimate.
  private static let cases = """
    c0290103855dbf5500000000000000017fffffffffffffff 7fffffffffffffff7fffffffffffffff
      c0290103855dbf558000000000000000fffffffffffffffe
      60148081c2aedfaa1feb7f7e3d5120557fd6fefc7aa240a9bfffffffffffffff0000000000000001
      1805202070abb7eab 40290103855dbf58805202070abb7eaa
    ffffffffffffffff7fffffffffffffffffffffffffffffff 990d3cd8381df22fffffffffffffffffffffffffffffffff
      1990d3cd8381df22f7ffffffffffffffffffffffffffffffe
      990d3cd8381df22fb3796193e3f106e7fffffffffffffffe66f2c327c7e20dd080000000000000000000000000000001
      1 66f2c327c7e20dcf80000000000000000000000000000000
    ffffffffffffffff8000000000000000c44a66f4cf25e3460000000000000000 8000000000000000000000000000000080000000000000008000000000000000
      17fffffffffffffff8000000000000001444a66f4cf25e3468000000000000000
      7fffffffffffffffc000000000000000e225337a6792f1a340000000000000002225337a6792f1a36225337a6792f1a300000000000000000000000000000000
      1 7fffffffffffffff8000000000000000444a66f4cf25e3458000000000000000
    ddb88d09aca93b030ff8330c4d719ec70000000000000000 7fffffffffffffff
      ddb88d09aca93b030ff8330c4d719ec77fffffffffffffff
      6edc4684d6549d80aa438c7c7a0f94607007ccf3b28e61390000000000000000
      1bb711a135952760996d29a3f4d8829a1 16d29a3f4d8829a1
    0 10000000000000001
      10000000000000001
      0
      0 0
    7fffffffffffffff8b36cd0ccb80142c 80000000000000002c75bf6145d1349a
      ffffffffffffffffb7ac8c6e115148c6
      3fffffffffffffffdbd6463708a8a462ebb7b3fb6cb997b12d9a14b4c3111278
      0 7fffffffffffffff8b36cd0ccb80142c
    1a9d5b3785133ffd00000000000000000000000000000000ffffffffffffffffc15fd02a4aafcf997fffffffffffffff80000000000000007fffffffffffffff7fffffffffffffff8000000000000000 ffffffffffffffff00000000000000010000000000000001f8f89f4a55b5d6f5
      1a9d5b3785133ffd00000000000000000000000000000000ffffffffffffffffc15fd02a4aafcf9980000000000000007fffffffffffffff8000000000000000800000000000000178f89f4a55b5d6f5
      1a9d5b3785133ffce562a4c87aecc0031a9d5b3785133ffe347fa49521d3d136330fa287fc7a8abbbea02fd5b5503067ba586f74a065a68f0477cfad3f073fe8fadf1a0330d37ee70383b05ad52514867c7c4fa52adaeb790383b05ad52514848383b05ad52514858000000000000000
      1a9d5b3785133ffd1a9d5b3785133ffd0000000000000000b0e300335918eecbcc13596ad02a320c298086d9c546881d 80827b1151fdf8834d78b02ab1f6f04e8653af05e324b63de7c6a53b60367e3f
    1 ffffffffffffffffffffffffffffffff
      100000000000000000000000000000000
      ffffffffffffffffffffffffffffffff
      0 1
    ffffffffffffffff0000000000000001 ffffffffffffffff
      100000000000000000000000000000000
      fffffffffffffffe0000000000000001ffffffffffffffff
      10000000000000000 1
    7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff 8000000000000000ffffffffffffffff
      800000000000000000000000000000008000000000000000fffffffffffffffe
      40000000000000007fffffffffffffff7fffffffffffffffffffffffffffffff7fffffffffffffff0000000000000001
      fffffffffffffffe0000000000000005 7ffffffffffffff90000000000000004
    ffffffffffffffffffffffffffffffffffffffffffffffff ffffffffffffffff0000000000000001
      10000000000000000ffffffffffffffff0000000000000000
      ffffffffffffffff0000000000000000ffffffffffffffff0000000000000000ffffffffffffffff
      10000000000000000 fffffffffffffffeffffffffffffffff
    7fffffffffffffff80000000000000000000000000000000 80000000000000000000000000000001
      800000000000000000000000000000000000000000000001
      3fffffffffffffffc0000000000000007fffffffffffffff80000000000000000000000000000000
      fffffffffffffffe 7fffffffffffffff0000000000000002
    """

  @Test("sums, products, quotients and rests are Python's")
  func python() throws {
    let words = NaturalTests.cases.split(whereSeparator: \.isWhitespace)
    let numbers = try words.map { try #require(Natural(hexadecimal: $0)) }
    #expect(numbers.count.isMultiple(of: 6) && numbers.count > 60)
    for start in stride(from: 0, to: numbers.count, by: 6) {
      let (one, other) = (numbers[start], numbers[start + 1])
      #expect(one + other == numbers[start + 2])
      #expect(other + one == numbers[start + 2])
      #expect(one * other == numbers[start + 3])
      #expect(other * one == numbers[start + 3])
      let result = try one.dividing(by: other)
      #expect(result.quotient == numbers[start + 4])
      #expect(result.remainder == numbers[start + 5])
    }
  }

  @Test("quotient × divisor + rest is the dividend, and the rest is smaller, for 20,000 pairs")
  func division() throws {
    var random = SeededGenerator(seed: 64)
    for _ in 0..<20_000 {
      let dividend = Natural(limbs: (0..<random.below(8)).map { _ in random.digit() })
      let divisor = Natural(limbs: (0..<random.below(5)).map { _ in random.digit() })
      guard !divisor.isZero else {
        #expect(throws: NumberError.divisionByZero) { try dividend.dividing(by: divisor) }
        continue
      }
      let (quotient, remainder) = try dividend.dividing(by: divisor)
      if quotient * divisor + remainder != dividend || !(remainder < divisor) {
        Issue.record("\(dividend.limbs) ÷ \(divisor.limbs)")
      }
    }
  }

  @Test("powers: 1035^100 ends and begins as it should, and has 302 digits")
  func powers() throws {
    let power = Natural(1035).power(100)
    #expect(power > Natural.powerOfTen(301))
    #expect(power < Natural.powerOfTen(302))
    #expect(try power.dividing(by: Natural(10_000_000)).remainder == Natural(1_640_625))
    #expect(Natural(7).power(0) == .one)
    #expect(Natural.zero.power(3) == .zero)
  }

  @Test("what fits in 128 bits comes back as it went in", arguments: [0, 1, .max, 1 << 64])
  func words(value: UInt128) {
    #expect(Natural(value).word == value)
    #expect((Natural(value) + Natural(.max)).word == (value == 0 ? .max : nil))
  }
}

extension Natural {
  fileprivate init?(hexadecimal text: Substring) {
    var number = Natural.zero
    for digit in text {
      guard let value = digit.hexDigitValue else { return nil }
      number = number * Natural(16) + Natural(UInt128(value))
    }
    self = number
  }
}

extension SeededGenerator {
  fileprivate mutating func digit() -> UInt64 {
    [0, 1, 1 << 63, .max, (1 << 63) - 1, next()][below(6)]
  }
}
