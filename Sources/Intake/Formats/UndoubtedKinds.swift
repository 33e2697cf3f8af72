internal import Procurement

extension PriceLineKind {
  /// Whether a reader may think that the line is not in the sum.
  var isDoubtful: Bool { self == .option || self == .rebate }
}

/// The plain names of the kinds that nothing need be said of.
///
/// Nearly all lines are of these kinds, and none of them should cost a text: the names are kept as
/// numbers, by whoever reads lines, so that they are compared in one step.
struct UndoubtedKinds: Sendable {
  private let charge = UndoubtedKinds.word(of: .charge)
  private let exit = UndoubtedKinds.word(of: .exit)
  private let setup = UndoubtedKinds.word(of: .setup)

  /// Whether the bytes are one of the names.
  @inline(__always)
  func contains(_ name: Span<UInt8>) -> Bool {
    guard name.count <= 8 else { return false }
    let word = UndoubtedKinds.packed(name)
    return word == charge || word == setup || word == exit
  }

  private static func word(of kind: PriceLineKind) -> UInt64 {
    let name = Array(kind.rawValue.utf8)
    return packed(name.span)
  }

  /// At most eight bytes as a number.
  @inline(__always)
  private static func packed(_ name: Span<UInt8>) -> UInt64 {
    var word: UInt64 = 0
    for index in name.indices { word = word << 8 | UInt64(name[index]) }
    return word
  }
}
