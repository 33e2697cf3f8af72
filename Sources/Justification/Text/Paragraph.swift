/// Breaks text into lines that fit a page of 100 columns.
enum Paragraph {
  /// The page's width in columns.
  static let width = 100

  /// The words of `text` on lines of at most ``width`` columns.
  ///
  /// - Parameters:
  ///   - first: what the first line begins with.
  ///   - rest: what each further line begins with.
  static func lines(_ text: String, first: String = "", rest: String = "") -> [String] {
    var lines: [String] = []
    var line = first
    var isFresh = true
    for word in text.split(separator: " ") {
      let room = width - DisplayWidth.of(line) - (isFresh ? 0 : 1)
      if DisplayWidth.of(String(word)) > room, !isFresh {
        lines.append(line)
        line = rest + word
      } else {
        line += (isFresh ? "" : " ") + word
      }
      isFresh = false
    }
    return lines + [line]
  }
}
