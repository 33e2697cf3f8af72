internal import Procurement

/// The kinds of price lines by their plain names.
///
/// Nearly all lines name their kind so, and none of them should cost a text: the names are kept as
/// numbers, by whoever reads lines, so that they are compared in one step.
struct PlainKinds: Sendable {
  /// A name as its first and last four bytes, and their number.
  private struct Name: Sendable {
    let word: UInt64
    let count: Int

    init(_ kind: PriceLineKind) {
      let name = Array(kind.rawValue.utf8)
      word = PlainKinds.packed(name.span)
      count = name.count
    }
  }

  private let charge = Name(.charge)
  private let exit = Name(.exit)
  private let option = Name(.option)
  private let rebate = Name(.rebate)
  private let setup = Name(.setup)

  /// The kind whose name the bytes are, or `nil` where they need a second look.
  @inline(__always)
  func kind(named name: Span<UInt8>) -> PriceLineKind? {
    // All names have four to six bytes, so that the first and the last four are all of them.
    let count = name.count
    guard count >= 4, count <= 6 else { return nil }
    let word = PlainKinds.packed(name)
    if word == charge.word, count == charge.count { return .charge }
    if word == setup.word, count == setup.count { return .setup }
    if word == exit.word, count == exit.count { return .exit }
    if word == option.word, count == option.count { return .option }
    return word == rebate.word && count == rebate.count ? .rebate : nil
  }

  /// The first and the last four bytes of a name that has four to eight.
  @inline(__always)
  private static func packed(_ name: Span<UInt8>) -> UInt64 {
    let bytes = name.bytes
    let start = bytes.unsafeLoadUnaligned(fromByteOffset: 0, as: UInt32.self)
    let end = bytes.unsafeLoadUnaligned(fromByteOffset: name.count - 4, as: UInt32.self)
    return UInt64(start) << 32 | UInt64(end)
  }
}
