internal import Procurement

/// What tells one cash flow of a schedule from another: kind, year and indexation, packed into one
/// number.
///
/// A schedule can have millions of lines, and each is put to its flow by one comparison.
struct FlowKey: Hashable, Sendable {
  /// The most indexations that all schedules together can have.
  static let indexationLimit = 1 << 15

  /// From the highest bit: 15 of indexation, 14 of year, 3 of kind.
  let packed: UInt32

  /// A key.
  ///
  /// - Parameters:
  ///   - kind: what the line pays for.
  ///   - year: 0 to 9999, or −1 for none.
  ///   - indexation: 0 for none, or the number that ``PriceTotals`` gave to it.
  @inline(__always)
  init(kind: PriceLineKind, year: Int, indexation: Int = 0) {
    let high = UInt32(truncatingIfNeeded: indexation) << 17
    packed = high | UInt32(truncatingIfNeeded: year + 1) << 3 | FlowKey.number(of: kind)
  }

  /// What the line pays for.
  var kind: PriceLineKind {
    switch packed & 7 {
    case 1: .exit
    case 2: .option
    case 3: .rebate
    case 4: .setup
    default: .charge
    }
  }

  /// Whether it is of a rebate, without asking for the kind.
  @inline(__always)
  var isRebate: Bool { packed & 7 == 3 }

  /// The year, if any.
  var year: Int? {
    let number = Int(packed >> 3 & 0x3FFF)
    return number == 0 ? nil : number - 1
  }

  /// The number of the indexation; 0 for none.
  var indexation: Int { Int(packed >> 17) }

  @inline(__always)
  private static func number(of kind: PriceLineKind) -> UInt32 {
    switch kind {
    case .charge: 0
    case .exit: 1
    case .option: 2
    case .rebate: 3
    case .setup: 4
    }
  }
}
