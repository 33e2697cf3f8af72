/// Breaks text into lines that fit a page of 100 columns.
enum Paragraph {
  /// The page's width in columns.
  static let width = 100

  /// The words of `text` on lines of at most ``width`` columns; a word longer than a line is broken.
  ///
  /// - Parameters:
  ///   - first: what the first line begins with.
  ///   - rest: what each further line begins with.
  static func lines(_ text: String, first: String = "", rest: String = "") -> [String] {
    var lines: [String] = []
    var line = first
    var isFresh = true
    let longest = width - DisplayWidth.of(rest)
    for word in text.split(separator: " ").flatMap({ pieces(of: $0, longest) }) {
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

  /// The word in pieces of at most `columns`.
  private static func pieces(of word: Substring, _ columns: Int) -> [Substring] {
    guard DisplayWidth.of(String(word)) > columns else { return [word] }
    var pieces: [Substring] = []
    var rest = word
    while !rest.isEmpty {
      var end = rest.startIndex
      var used = 0
      while end < rest.endIndex {
        used += DisplayWidth.of(String(rest[end]))
        // A piece holds one character at least, however wide.
        if used > columns, end > rest.startIndex { break }
        end = rest.index(after: end)
      }
      pieces.append(rest[..<end])
      rest = rest[end...]
    }
    return pieces
  }
}
