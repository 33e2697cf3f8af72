import Procurement
import Testing

@testable import Evaluation

@Suite("the order of ranking values")
struct RankingOrderTests {
  @Test(
    "values of one scale stand in the order that comparing them gives", arguments: [true, false])
  func oneScale(highestIsBest: Bool) throws {
    let significands: [Int128] = [
      0, 1, -1, 5, 5, .max, .min, .max, 1 << 40, -(1 << 100), 1 << 100, 7, 2047, 2048, 2049,
    ]
    try check(
      try significands.map { try FixedDecimal(significand: $0, scale: 2) }, highestIsBest)
  }

  @Test("a thousand values with many equal ones stand in order, and equal ones as they came")
  func manyValues() throws {
    var state: UInt64 = 7
    let values = (0..<1000).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return FixedDecimal(Int(state >> 55))
    }
    try check(values, true)
    try check(values, false)
  }

  @Test("values of different scales stand in order by value", arguments: [true, false])
  func differentScales(highestIsBest: Bool) throws {
    let values = try ["10.5", "10.50", "9", "-3.25", "10.49999", "100"].map(Sample.decimal)
    try check(values, highestIsBest)
  }

  @Test("no value and a single value are in order")
  func few() throws {
    try check([], true)
    try check([FixedDecimal(3)], false)
  }

  private func check(_ values: [FixedDecimal], _ highestIsBest: Bool) throws {
    let order = RankingOrder.indices(of: values, highestIsBest: highestIsBest)
    #expect(order.sorted() == Array(values.indices))
    for (ahead, behind) in zip(order, order.dropFirst()) {
      if values[ahead] == values[behind] {
        #expect(ahead < behind)
      } else {
        #expect((values[ahead] > values[behind]) == highestIsBest)
      }
    }
  }
}
