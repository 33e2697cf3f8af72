import Procurement
import TestSupport
import Testing

@Suite("Comparing numbers")
struct ComparisonTests {
  @Test("order, equality and hash go by value and agree with each other")
  func consistency() throws {
    var random = SeededGenerator(seed: 8)
    for _ in 0..<20_000 {
      let a = try random.decimal(digits: 38, decimals: 38)
      // Half of the time the same value in another form, or a near one.
      let b =
        switch random.below(4) {
        case 0: a.trimmed
        case 1:
          try FixedDecimal(
            significand: a.significand &+ Int128(random.below(3)) - 1, scale: a.scale)
        default: try random.decimal(digits: 38, decimals: 38)
        }
      let relations = [a < b, a == b, a > b].count { $0 }
      let isMirrored = (a < b) == (b > a) && (a == b) == (b == a) && (a <= b) == !(b < a)
      let hashesAgree = a != b || a.hashValue == b.hashValue
      if relations != 1 || !isMirrored || !hashesAgree { Issue.record("\(a) and \(b)") }
      if let difference = try? a - b,
        (a < b) != difference.isNegative || (a == b) != difference.isZero
      {
        Issue.record("\(a) - \(b) is \(difference)")
      }
    }
  }

  @Test("any three numbers are in one order")
  func transitive() throws {
    var random = SeededGenerator(seed: 9)
    let numbers = try (0..<500).map { _ in try random.decimal(digits: 38, decimals: 38) }.sorted()
    for (index, number) in numbers.enumerated() {
      for later in numbers[index...] where later < number { Issue.record("\(later) < \(number)") }
    }
  }

  @Test(
    "numbers far apart or written otherwise compare by value",
    arguments: [
      ("12.50", "=", "12.5"), ("0.00", "=", "0"), ("-0.0", "=", "0.000"), ("100", "=", "100.00"),
      ("170141183460469231731687303715884105727", ">", "0.00000000000000000000000000000000000001"),
      (
        "-170141183460469231731687303715884105728", "<", "-0.00000000000000000000000000000000000001"
      ),
      (
        "1.70141183460469231731687303715884105727", "<",
        "170141183460469231731687303715884105727"
      ),
      ("-1.5", "<", "-1.4999"), ("0.3", ">", "0.29999999999999999999999999999999999999"),
    ])
  func examples(left: String, relation: String, right: String) throws {
    let (a, b) = (try decimal(left), try decimal(right))
    #expect((a < b ? "<" : a == b ? "=" : ">") == relation)
    #expect(Set([a, b]).count == (relation == "=" ? 1 : 2))
  }
}
