/// What a price line pays for.
enum PriceLineKind: String, CaseIterable, Sendable {
  case charge
  case exit
  case option
  case rebate
  case setup

  /// Whether a reader may think that the line is not in the sum.
  var isDoubtful: Bool { self == .option || self == .rebate }

  /// Whether the bytes are the plain name of a kind that nothing need be said of.
  ///
  /// Nearly all lines are of these kinds, and none of them should cost a text.
  @inline(__always)
  static func isUndoubted(_ name: Span<UInt8>) -> Bool {
    guard name.count <= 8 else { return false }
    let word = packed(name)
    return word == chargeWord || word == setupWord || word == exitWord
  }

  private static let chargeWord = word(of: .charge)
  private static let exitWord = word(of: .exit)
  private static let setupWord = word(of: .setup)

  private static func word(of kind: PriceLineKind) -> UInt64 {
    let name = Array(kind.rawValue.utf8)
    return packed(name.span)
  }

  /// At most eight bytes as a number: what it takes to compare them in one step.
  @inline(__always)
  private static func packed(_ name: Span<UInt8>) -> UInt64 {
    var word: UInt64 = 0
    for index in name.indices { word = word << 8 | UInt64(name[index]) }
    return word
  }
}
