internal import Procurement

/// Numbers in XML: digits, and a point before decimals; a program writes them, not a person.
enum PlainNumber {
  /// The number in the text, blanks around it aside; `nil` where it is none.
  static func read(_ text: String) -> FixedDecimal? {
    try? FixedDecimal(parsing: WrittenSpace.trimmed(text))
  }

  /// The number in the text, blanks around it aside.
  ///
  /// - Parameters:
  ///   - text: as written.
  ///   - currency: the currency where the number is an amount, for what is said of one written
  ///     otherwise.
  static func parse(_ text: String, currency: Currency? = nil) throws(ValueProblem) -> FixedDecimal
  {
    if let number = read(text) { return number }
    let trimmed = WrittenSpace.trimmed(text)
    // What CSV would read is told from what nobody can.
    let meant: FixedDecimal
    do throws(ValueProblem) {
      meant = try WrittenNumber.parse(trimmed, style: WrittenNumber.Style(currency: currency))
    } catch  where error.kind == .exponentNumber {
      throw ValueProblem(
        kind: error.kind, reason: error.reason, hint: "write the number in full, in digits")
    }
    throw ValueProblem(
      kind: .notANumber, reason: "is not a plain number",
      hint: "in XML write digits, and a point before decimals: \(meant)")
  }
}
