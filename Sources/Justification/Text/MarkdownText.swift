/// Writes text from outside into Markdown so that it stays text.
enum MarkdownText {
  /// The text with everything that Markdown or HTML would act on escaped.
  static func text(_ value: String) -> String {
    var result = ""
    let shown = SafeText.shown(value).unicodeScalars
    let listMark = listMark(of: shown)
    for (index, scalar) in zip(shown.indices, shown) {
      if index == listMark { result += "\\" }
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\\", "`", "*", "_", "[", "]", "|", "#", "~", "!":
        result += "\\"
        result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The character that would make the text an item of a list: of `1. Quality` the point, of `- Ltd`
  /// the hyphen.
  private static func listMark(
    of text: String.UnicodeScalarView
  ) -> String.UnicodeScalarView.Index? {
    let rest = text.drop { ("0"..."9").contains($0) }
    guard let mark = rest.first, rest.dropFirst().first == " " else { return nil }
    let marks = rest.startIndex == text.startIndex ? "-+" : ".)"
    return marks.unicodeScalars.contains(mark) ? rest.startIndex : nil
  }

  /// A table with these headings; the columns at `numeric` are set to the right.
  static func table(_ headings: [String], numeric: Set<Int>, rows: [[String]]) -> [String] {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let rule = headings.indices.map { numeric.contains($0) ? "---:" : "---" }
    return [line(headings.map(text)), line(rule)] + rows.map { line($0.map(text)) }
  }
}
