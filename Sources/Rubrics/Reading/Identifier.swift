internal import Procurement

/// The names that other files refer to: of rubrics, criteria and contract types.
///
/// They are kept plain, so that a name in `marks.csv` cannot look like one in the rubric and yet be
/// another.
enum Identifier {
  /// The most letters.
  static let maximumLength = 64

  /// The text where it is an identifier; else reports it and returns `nil`.
  static func check(_ text: Sourced<String>, log: inout DiagnosticLog) -> Sourced<String>? {
    if isIdentifier(text.value) { return text }
    // Most often a name was written with its blanks, as it is said.
    let joined = text.value.replacing(" ", with: "-")
    log.report(
      .rubricIdentifier, "\"\(text.value.cut)\" cannot be an id", at: text.source,
      hint: isIdentifier(joined)
        ? "write it without blanks: \"\(joined)\""
        : "use up to \(maximumLength) letters a-z, digits, hyphens, points and underscores")
    return nil
  }

  private static func isIdentifier(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, bytes.count <= maximumLength else { return false }
    return isLetterOrDigit(first) && bytes.allSatisfy { isLetterOrDigit($0) || isMark($0) }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
  }
}
