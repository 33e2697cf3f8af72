internal import Procurement

/// Finds price lines of one bid that have the same id and year, most likely pasted twice.
///
/// A schedule can have millions of lines, so the first ``limit`` of a file are looked at, and of each
/// only a number is kept that is the same for the same id (FNV-1a, 64 bits). Two different ids with one
/// number would draw a needless warning; none that is repeated is missed.
struct RepeatedLines: Sendable {
  /// The lines of a file that are looked at.
  static let limit = 1 << 16

  private static let slotCount = limit * 2
  private var slots: [UInt64] = []
  private var count = 0

  /// Whether further lines are looked at.
  var isOpen: Bool { count < RepeatedLines.limit }

  /// Whether a line with this number was met before; remembers it.
  mutating func isRepeated(_ number: UInt64) -> Bool {
    if slots.isEmpty { slots = Array(repeating: 0, count: RepeatedLines.slotCount) }
    // Zero marks a free slot.
    let key = number == 0 ? 1 : number
    var slot = Int(truncatingIfNeeded: key) & (RepeatedLines.slotCount - 1)
    while slots[slot] != 0 {
      if slots[slot] == key { return true }
      slot = (slot + 1) & (RepeatedLines.slotCount - 1)
    }
    slots[slot] = key
    count += 1
    return false
  }

  /// What a number starts from for a bid.
  static func start(bid: Int) -> UInt64 {
    withUnsafeBytes(of: bid) { bytes in
      mixed(0xCBF2_9CE4_8422_2325, bytes.assumingMemoryBound(to: UInt8.self).span)
    }
  }

  /// The number with the bytes of one more value.
  static func mixed(_ number: UInt64, _ bytes: Span<UInt8>) -> UInt64 {
    var number = number
    for index in bytes.indices { number = (number ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01B3 }
    // Parts the values: `1` of year `12` is not `11` of year `2`.
    return (number ^ 0xFF) &* 0x0000_0100_0000_01B3
  }

  /// Says that a line is there again.
  static func report(
    _ line: String, of bid: String, at place: SourceLocation, log: inout DiagnosticLog
  ) {
    log.report(
      .repeatedLine,
      "line \(ShownValue.quoted(line)) of bid \(ShownValue.quoted(bid)) is there a second time",
      at: place, hint: "remove it if it was pasted twice; both are in the sum")
  }
}
