/// A text as forms for people show it.
enum ShownText {
  /// Its lines, at least one, made harmless by ``SafeText``; a tab is a blank.
  ///
  /// Reasons from spreadsheets have paragraphs; a form sets a line break where it has one.
  static func lines(of text: String) -> [String] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
      .map { SafeText.shown(String($0.map { $0 == "\t" ? " " : $0 })) }
  }

  /// Its lines with blanks between them.
  static func line(of text: String) -> String { lines(of: text).joined(separator: " ") }
}

extension TextRun {
  /// The text, in brackets where it says that something is withheld, so that this does not hang on colour
  /// or type.
  var shown: String {
    guard style == .withheld, !text.hasPrefix("[") else { return text }
    return "[\(text)]"
  }

  /// Whether the text comes from outside, and may be written from right to left.
  var isForeign: Bool { !quotes.isEmpty }
}

extension [TextRun] {
  /// Whether there is nothing in them to be seen.
  var isBlank: Bool { allSatisfy { $0.text.allSatisfy(\.isWhitespace) } }

  /// The text as shown, on one line.
  var shownLine: String { ShownText.line(of: map(\.shown).joined()) }
}
