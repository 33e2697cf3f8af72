internal import Procurement

/// Writes cells that a spreadsheet shows and never runs.
///
/// - Source: OWASP, "CSV Injection": a cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage
///   return is taken for a formula; a leading apostrophe makes it text.
enum SpreadsheetCell {
  /// The cell as RFC 4180 text.
  static func text(_ value: String) -> String {
    var cell = value
    // A plain number is no formula, whatever its sign.
    if startsFormula(cell), (try? FixedDecimal(parsing: cell)) == nil { cell = "'" + cell }
    let needsQuotes = cell.unicodeScalars.contains {
      ",;\"\n\r\t|".unicodeScalars.contains($0)
    }
    guard needsQuotes || cell.first == " " || cell.last == " " else { return cell }
    var quoted = "\""
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  private static func startsFormula(_ cell: String) -> Bool {
    let first = cell.unicodeScalars.first {
      !$0.properties.isWhitespace || $0 == "\t" || $0 == "\r"
    }
    guard let first else { return false }
    // The full-width forms are read like the plain ones by spreadsheets in East Asian settings.
    return "=+-@\t\r＝＋－＠".unicodeScalars.contains(first)
  }
}
