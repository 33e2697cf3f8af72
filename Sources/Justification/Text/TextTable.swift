/// A table of text with aligned columns.
package struct TextTable {
  /// A column.
  package struct Column {
    let heading: String
    let isNumeric: Bool

    /// A column; numbers are set to the right.
    package init(heading: String, isNumeric: Bool) {
      self.heading = heading
      self.isNumeric = isNumeric
    }
  }

  let columns: [Column]
  /// A cell for each column in each row.
  let rows: [[String]]

  private static let gap = 2

  /// The lines of the table, heading first.
  package var lines: [String] {
    ([columns.map(\.heading)] + rows).map { row in
      var line = ""
      for (index, column) in columns.enumerated() {
        let blanks = String(repeating: " ", count: widths[index] - DisplayWidth.of(row[index]))
        line += index == 0 ? "" : String(repeating: " ", count: TextTable.gap)
        line += column.isNumeric ? blanks + row[index] : row[index] + blanks
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The columns that the widest line takes.
  var width: Int { widths.reduce(0, +) + TextTable.gap * max(0, columns.count - 1) }

  private let widths: [Int]

  package init(_ columns: [Column], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
    self.widths = columns.indices.map { index in
      rows.reduce(DisplayWidth.of(columns[index].heading)) {
        max($0, DisplayWidth.of($1[index]))
      }
    }
  }
}
