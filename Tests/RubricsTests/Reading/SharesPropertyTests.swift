import Procurement
import Testing

@testable import Rubrics

/// Trees of every form, made from a seed.
@Suite struct SharesPropertyTests {
  @Test("the shares of the leaves of a sound rubric add up to exactly 100", arguments: 1...200)
  func whole(seed: Int) throws {
    var trees = RandomTree(seed: UInt64(seed))
    let text = """
      rubric: example
      title: Example
      version: 1.0.0
      method: weighted-sum
      scale: {0: None, 1: Good}
      criteria: [\(trees.siblings(depth: 0))]
      """
    let (read, found) = readRubric(text)
    #expect(found.filter { $0.severity == .error }.map(\.text) == [])
    let rubric = try #require(read)
    #expect(try FixedDecimal.sum(rubric.leaves.map(\.share)) == .hundred)
    for group in rubric.allCriteria where !group.children.isEmpty {
      #expect(try FixedDecimal.sum(group.children.map(\.share)) == group.share)
    }
  }
}

/// Writes criteria whose weights add up to 100, to three decimals.
private struct RandomTree {
  private var state: UInt64
  private var count = 0

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func siblings(depth: Int) -> String {
    var left = 100_000
    var items: [String] = []
    let parts = 1 + next(5)
    for part in 1...parts {
      let weight = part == parts ? left : 1 + next(left - (parts - part))
      left -= weight
      count += 1
      let thousandths = String(1000 + weight % 1000).dropFirst()
      let head = "{id: c\(count), title: C, weight: \(weight / 1000).\(thousandths)"
      let isGroup = depth < 4 && next(3) == 0
      items.append(isGroup ? head + ", criteria: [\(siblings(depth: depth + 1))]}" : head + "}")
    }
    return items.joined(separator: ", ")
  }

  /// A number from 0 to below `bound`.
  private mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(truncatingIfNeeded: state >> 33) % max(1, bound)
  }
}
