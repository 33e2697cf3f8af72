internal import Procurement

/// The running sums of one schedule's lines by ``FlowKey``.
///
/// A table of few slots that grows with the number of flows, not of lines.
struct FlowSums: Sendable {
  /// The most flows that a schedule may have: a person who reads its cash flow can follow fewer, and
  /// a file of nonsense must not fill the memory.
  static let limit = 10_000

  /// The sum of the lines with one key.
  struct Flow: Sendable {
    let key: FlowKey
    var amount: FixedDecimal
    var lineCount: Int
    let first: (line: Int, column: Int)

    @inline(__always)
    fileprivate mutating func add(_ line: FixedDecimal) throws(PriceSumError) {
      do throws(NumberError) {
        amount = try amount + line
      } catch {
        throw .overflow
      }
      lineCount += 1
    }
  }

  /// The flows, in the order of their first lines.
  private(set) var flows: [Flow] = []
  /// A flow's key in the upper half and its index, from 1, in the lower; 0 where a slot is free.
  ///
  /// Their number is a power of two, and at most half of them are taken.
  private var slots: [UInt64] = Array(repeating: 0, count: 16)
  private var shift: UInt32 = 28

  /// Adds a line's amount; `place` is asked for only where it is the first of its flow.
  ///
  /// - Throws: ``PriceSumError``; nothing is then changed.
  @inline(__always)
  mutating func add(
    _ amount: FixedDecimal, to key: FlowKey, place: () -> (line: Int, column: Int)
  ) throws(PriceSumError) {
    var slot = slot(of: key)
    while true {
      let entry = slots[slot]
      if entry >> 32 == UInt64(key.packed), entry != 0 {
        let index = Int(entry & 0xFFFF_FFFF) - 1
        return try flows[index].add(amount)
      }
      if entry == 0 { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    try insert(Flow(key: key, amount: amount, lineCount: 1, first: place()), at: slot)
  }

  private mutating func insert(_ flow: Flow, at slot: Int) throws(PriceSumError) {
    guard flows.count < FlowSums.limit else { throw .tooManyFlows }
    flows.append(flow)
    slots[slot] = UInt64(flow.key.packed) << 32 | UInt64(flows.count)
    if flows.count * 2 > slots.count { grow() }
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    shift -= 1
    for (index, flow) in flows.enumerated() {
      var slot = slot(of: flow.key)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt64(flow.key.packed) << 32 | UInt64(index + 1)
    }
  }

  /// Where the search for a key begins (Fibonacci hashing).
  @inline(__always)
  private func slot(of key: FlowKey) -> Int { Int((key.packed &* 0x9E37_79B1) &>> shift) }
}

/// What stops a line from being added to a schedule.
enum PriceSumError: Error, Hashable, Sendable {
  /// Its amount, or a sum with it, does not fit in 38 digits.
  case overflow
  /// It would be one flow more than ``FlowSums/limit``.
  case tooManyFlows
}
