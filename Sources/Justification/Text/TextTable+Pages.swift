extension TextTable {
  /// A column with its cells, as many as every other of the table has.
  typealias Filled = (Column, [String])

  /// The table of these columns.
  static func of(_ columns: [Filled]) -> TextTable {
    let count = columns.first?.1.count ?? 0
    return TextTable(
      columns.map(\.0), rows: (0..<count).map { row in columns.map { $0.1[row] } })
  }

  /// The lines of as many tables as it takes to keep within the page, a blank line between them.
  ///
  /// Each has the leading columns, as many of `columns` as fit, one at least, and the trailing ones.
  ///
  /// - Parameter kept: how many of the leading columns the tables after the first repeat.
  static func pages(
    leading: [Filled], keeping kept: Int, columns: [Filled], trailing: [Filled] = []
  ) -> [String] {
    var lines: [String] = []
    var head = leading
    var rest = columns[...]
    func table(_ count: Int) -> TextTable { of(head + rest.prefix(count) + trailing) }
    repeat {
      // From the left: a wide table is tried a few columns at a time, not whole again and again.
      var count = min(1, rest.count)
      while count < rest.count, table(count + 1).width <= Paragraph.width { count += 1 }
      lines += (lines.isEmpty ? [] : [""]) + table(count).lines
      rest = rest.dropFirst(count)
      head = Array(leading.prefix(kept))
    } while !rest.isEmpty
    return lines
  }
}
