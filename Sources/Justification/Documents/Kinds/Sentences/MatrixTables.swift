/// Tables with a column for each bid or gate, cut into several where a page would not hold them.
enum MatrixTables {
  /// The most columns beside the first that a page holds.
  static let mostColumns = 6

  /// The tables: the first column is in each of them.
  static func blocks(
    name: String, caption: String, head: String, columns: [DocumentTable.Column],
    rows: [(head: [TextRun], cells: [[TextRun]])]
  ) -> [Block] {
    let starts = Array(stride(from: 0, to: columns.count, by: mostColumns))
    return starts.enumerated().map { place, start in
      let range = start..<min(start + mostColumns, columns.count)
      let part = starts.count == 1 ? "" : " (\(place + 1) of \(starts.count))"
      return .table(
        DocumentTable(
          name: place == 0 ? name : "\(name)-\(place + 1)", caption: .plain(caption + part),
          columns: [DocumentTable.Column(head)] + columns[range],
          rows: rows.map { [$0.head] + $0.cells[range] }))
    }
  }
}
