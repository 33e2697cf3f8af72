internal import Procurement

/// Numbers in XML: digits, and a point before decimals; a program writes them, not a person.
enum PlainNumber {
  /// The number in the bytes, blanks around it aside.
  @inline(__always)
  static func parse(_ bytes: Span<UInt8>) throws(ValueProblem) -> FixedDecimal {
    if let number = try? FixedDecimal(parsing: bytes) { return number }
    let text = bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    return try parse(text)
  }

  /// The number in the text, blanks around it aside.
  static func parse(_ text: String) throws(ValueProblem) -> FixedDecimal {
    let trimmed = WrittenSpace.trimmed(text)
    if let number = try? FixedDecimal(parsing: trimmed) { return number }
    // What CSV would read is told from what nobody can.
    let meant: FixedDecimal
    do throws(ValueProblem) {
      meant = try WrittenNumber.parse(trimmed)
    } catch  where error.kind == .exponentNumber {
      throw ValueProblem(
        kind: error.kind, reason: error.reason, hint: "write the number in full, in digits")
    }
    throw ValueProblem(
      kind: .notANumber, reason: "is not a plain number",
      hint: "in XML write digits, and a point before decimals: \(meant)")
  }
}
