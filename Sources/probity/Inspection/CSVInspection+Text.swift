internal import Intake
internal import Justification
internal import Procurement
internal import Rubrics

extension CSVInspection {
  /// What the file holds, for a terminal.
  var text: String {
    let mark = hasByteOrderMark ? ", with a byte-order mark" : ""
    var lines = [
      SafeText.shown(file),
      "CSV, \(encoding)\(mark), fields set apart by \(delimiter), headings in row \(headerRow)",
      "read as \(format ?? "none of the known formats"), \(rowCount) rows",
    ]
    if !missing.isEmpty { lines.append("missing: \(missing.joined(separator: ", "))") }
    lines += [""] + columnTable.lines
    if !firstRows.isEmpty { lines += ["", "first rows"] + firstRows.map(shown) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The same for other programs.
  var json: JSONValue {
    .object([
      ("schema", .string("probity/inspection/1")), ("file", .string(file)),
      ("syntax", .string("csv")), ("format", format.map { .string($0) } ?? .null),
      ("encoding", .string(encoding)), ("delimiter", .string(delimiter)),
      ("headerRow", .integer(headerRow)), ("rows", .integer(rowCount)),
      ("missing", .array(missing.map { .string($0) })),
      (
        "columns",
        .array(
          columns.map { column in
            .object([
              ("heading", .string(column.heading)),
              ("matches", column.matches.map { .string($0) } ?? .null),
              ("filled", .integer(column.filledCount)), ("numbers", .integer(column.numberCount)),
              ("smallest", column.smallest.json), ("largest", column.largest.json),
              ("sum", column.sum.json),
            ])
          })
      ),
      ("firstRows", .array(firstRows.map { .array($0.map { .string($0) }) })),
    ])
  }

  private var columnTable: TextTable {
    TextTable(
      [
        .init(heading: "heading", isNumeric: false), .init(heading: "read as", isNumeric: false),
        .init(heading: "filled", isNumeric: true), .init(heading: "numbers", isNumeric: true),
        .init(heading: "smallest", isNumeric: true), .init(heading: "largest", isNumeric: true),
        .init(heading: "sum", isNumeric: true),
      ],
      rows: columns.map { column in
        [
          DisplayWidth.cut(SafeText.shown(column.heading), to: 24), column.matches ?? "nothing",
          "\(column.filledCount)", "\(column.numberCount)", column.smallest.shown,
          column.largest.shown, column.sum.shown,
        ]
      })
  }

  private func shown(_ row: [String]) -> String {
    DisplayWidth.cut("  " + row.map(SafeText.shown).joined(separator: " | "), to: 100)
  }
}

extension FixedDecimal? {
  fileprivate var json: JSONValue { map { .string($0.description) } ?? .null }
  fileprivate var shown: String { map { DisplayWidth.cut($0.grouped, to: 20) } ?? "" }
}
