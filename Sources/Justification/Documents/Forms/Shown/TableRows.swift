/// What forms on paper know of the rows of tables.
enum TableRows {
  /// Whether a row stays on one page; one with a long reason has to be broken, or the page before it
  /// stays empty.
  static func staysWhole(_ cells: [[TextRun]]) -> Bool {
    cells.allSatisfy { cell in cell.reduce(0) { $0 + $1.text.utf8.count } < 300 }
  }
}
