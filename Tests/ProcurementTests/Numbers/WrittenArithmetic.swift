/// Multiplication and long division as done on paper, digit by digit, on numbers of any length: slow,
/// and too simple to be wrong in the same way as the code under test.
enum WrittenArithmetic {
  /// The digits of a number, the last one first.
  static func digits(_ number: UInt128) -> [Int] {
    var digits: [Int] = []
    var rest = number
    while rest > 0 {
      digits.append(Int(rest % 10))
      rest /= 10
    }
    return digits
  }

  static func product(_ left: [Int], _ right: [Int]) -> [Int] {
    var result = [Int](repeating: 0, count: left.count + right.count)
    for (i, a) in left.enumerated() {
      for (j, b) in right.enumerated() { result[i + j] += a * b }
    }
    for index in result.indices.dropLast() {
      result[index + 1] += result[index] / 10
      result[index] %= 10
    }
    return trimmed(result)
  }

  /// The quotient and what is left; the divisor is not zero.
  static func quotient(_ dividend: [Int], _ divisor: [Int]) -> (quotient: [Int], rest: [Int]) {
    var quotient = [Int](repeating: 0, count: dividend.count)
    var rest: [Int] = []
    for index in dividend.indices.reversed() {
      rest = trimmed([dividend[index]] + rest)
      while !isLess(rest, divisor) {
        rest = difference(rest, divisor)
        quotient[index] += 1
      }
    }
    return (trimmed(quotient), rest)
  }

  static func isLess(_ left: [Int], _ right: [Int]) -> Bool {
    if left.count != right.count { return left.count < right.count }
    return left.reversed().lexicographicallyPrecedes(right.reversed())
  }

  static func successor(_ number: [Int]) -> [Int] {
    var result = number + [0]
    var index = 0
    while result[index] == 9 {
      result[index] = 0
      index += 1
    }
    result[index] += 1
    return trimmed(result)
  }

  /// The number printed with a point before the last `scale` digits.
  static func text(_ number: [Int], scale: Int, isNegative: Bool) -> String {
    var digits = number
    while digits.count <= scale { digits.append(0) }
    var text = digits.reversed().map(String.init).joined()
    if scale > 0 {
      text.insert(".", at: text.index(text.endIndex, offsetBy: -scale))
    }
    return isNegative && !number.isEmpty ? "-" + text : text
  }

  private static func difference(_ left: [Int], _ right: [Int]) -> [Int] {
    var result = left
    for index in right.indices { result[index] -= right[index] }
    for index in result.indices where result[index] < 0 {
      result[index] += 10
      result[index + 1] -= 1
    }
    return trimmed(result)
  }

  private static func trimmed(_ digits: [Int]) -> [Int] {
    var digits = digits
    while digits.last == 0 { digits.removeLast() }
    return digits
  }
}
