/// Writes text from outside into Markdown so that it stays text.
enum MarkdownText {
  /// The text with everything that Markdown or HTML would act on escaped.
  static func text(_ value: String) -> String {
    var result = ""
    for scalar in SafeText.shown(value).unicodeScalars {
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

  /// A table with these headings; the columns at `numeric` are set to the right.
  static func table(_ headings: [String], numeric: Set<Int>, rows: [[String]]) -> [String] {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let rule = headings.indices.map { numeric.contains($0) ? "---:" : "---" }
    return [line(headings.map(text)), line(rule)] + rows.map { line($0.map(text)) }
  }
}
