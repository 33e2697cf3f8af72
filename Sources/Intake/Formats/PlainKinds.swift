internal import Procurement

/// The kinds of price lines by their plain names.
///
/// Nearly all lines name their kind so, and none of them should cost a text: the names are kept as
/// numbers, by whoever reads lines, so that they are compared in one step.
struct PlainKinds: Sendable {
  private let charge = PlainKinds.word(of: .charge)
  private let exit = PlainKinds.word(of: .exit)
  private let option = PlainKinds.word(of: .option)
  private let rebate = PlainKinds.word(of: .rebate)
  private let setup = PlainKinds.word(of: .setup)

  /// The kind whose name the bytes are, or `nil` where they need a second look.
  @inline(__always)
  func kind(named name: Span<UInt8>) -> PriceLineKind? {
    guard name.count <= 8 else { return nil }
    let word = PlainKinds.packed(name)
    if word == charge { return .charge }
    if word == setup { return .setup }
    if word == exit { return .exit }
    if word == option { return .option }
    return word == rebate ? .rebate : nil
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
