public import Procurement

/// What a CSV file holds, told without a competition: `probity inspect prices.csv`.
public struct CSVInspection: Sendable {
  /// A column of the file.
  public struct Column: Sendable {
    /// Its heading; empty where it has none.
    public let heading: String
    /// Our column that it is read as, or `nil` where none of the format's is.
    public let matches: String?
    /// Rows in which it is not blank.
    public internal(set) var filledCount = 0
    /// Rows in which it is a number, as people write them.
    public internal(set) var numberCount = 0
    /// The smallest of the numbers.
    public internal(set) var smallest: FixedDecimal?
    /// The largest of the numbers.
    public internal(set) var largest: FixedDecimal?
    /// The exact sum of the numbers, or `nil` where there are none or it does not fit.
    public internal(set) var sum: FixedDecimal?
  }

  /// Rows that are shown.
  public static let shownRows = 5

  /// The file's name in diagnostics.
  public let file: String
  /// The encoding that it is read in: `UTF-8`, `UTF-16 (little-endian)`.
  public let encoding: String
  /// Whether it begins with a byte-order mark.
  public let hasByteOrderMark: Bool
  /// What stands between its fields: `comma`, `semicolon`, `tab` or `pipe`.
  public let delimiter: String
  /// The record that holds the headings, from 1.
  public let headerRow: Int
  /// The format that its name or else its headings belong to: `prices.csv`.
  public let format: String?
  /// The columns that the format requires and the file lacks.
  public let missing: [String]
  /// The columns, in the order of the file.
  public internal(set) var columns: [Column]
  /// Rows with data; blank rows and those that break the rules of CSV are not counted.
  public internal(set) var rowCount = 0
  /// The first rows, field by field.
  public internal(set) var firstRows: [[String]] = []

  /// Reads the whole file and tells what it holds, or `nil` where it is not CSV or has no headings.
  ///
  /// What is wrong with the file as such is reported to `log`; headings that do not match are told in
  /// the result alone.
  public static func inspect(
    _ file: consuming InputFile, log: inout DiagnosticLog
  ) -> CSVInspection? {
    let name = file.name
    let format = CSVFormatMatch.named(name)
    let columns = format?.columns ?? CSVFormatMatch.allColumns
    guard
      let opening = CSVTable.openHeader(
        file, columns: columns, settings: FileSettings(), blockSize: CSVLimits.blockSize, log: &log),
      let headings = opening.header?.headings
    else { return nil }
    let matched = format ?? CSVFormatMatch.best(for: headings)
    let header = CSVHeader(headings, columns: matched?.columns ?? [], settings: FileSettings())
    var inspection = CSVInspection(
      file: name, encoding: opening.encoding.rawValue, hasByteOrderMark: opening.hasMark,
      delimiter: names[opening.delimiter] ?? "comma", headerRow: opening.headerRow,
      format: matched?.name, missing: header.missing,
      columns: headings.indices.map { field in
        let index = header.fields.firstIndex(of: field)
        return Column(
          heading: headings[field], matches: index.flatMap { matched?.columns[$0].name })
      })
    inspection.readRows(
      CSVTable(name, CSVHeader(unmatched: headings), opening), log: &log)
    return inspection
  }

  private mutating func readRows(_ table: consuming CSVTable, log: inout DiagnosticLog) {
    var survey = ColumnSurvey(count: columns.count)
    while table.nextRow(log: &log) {
      rowCount += 1
      if firstRows.count < CSVInspection.shownRows {
        var row: [String] = []
        for field in columns.indices { row.append(table.text(FieldNumber(rawValue: field))) }
        firstRows.append(row)
      }
      for field in columns.indices { survey.look(at: &table, field, &columns[field]) }
    }
  }

  private static let names: [UInt8: String] = [
    0x2C: "comma", 0x3B: "semicolon", 0x09: "tab", 0x7C: "pipe",
  ]
}

/// A field of a table whose columns are its own headings.
struct FieldNumber: RawRepresentable {
  let rawValue: Int
}

/// Counts and adds up the numbers of columns.
struct ColumnSurvey {
  /// Cells that are not numbers, with no number among them, after which a column is taken for text.
  private static let wordLimit = 100

  private let style = WrittenNumber.Style(allowsPercent: true)
  private var words: [Int]

  init(count: Int) { words = Array(repeating: 0, count: count) }

  /// Looks at a field of the table's row.
  mutating func look(
    at table: inout CSVTable, _ field: Int, _ column: inout CSVInspection.Column
  ) {
    let place = FieldNumber(rawValue: field)
    var number = table.withBytes(place) { try? FixedDecimal(parsing: $0) }
    if number == nil {
      if table.isEmpty(place) { return }
      if words[field] > ColumnSurvey.wordLimit, column.numberCount == 0 {
        column.filledCount += 1
        return
      }
      guard let text = table.filled(place) else { return }
      number = try? WrittenNumber.parse(text, style: style)
    }
    column.filledCount += 1
    guard let number else {
      words[field] += 1
      return
    }
    column.numberCount += 1
    column.smallest = column.smallest.map { min($0, number) } ?? number
    column.largest = column.largest.map { max($0, number) } ?? number
    if column.numberCount == 1 {
      column.sum = number
    } else if let sum = column.sum {
      column.sum = try? sum + number
    }
  }
}
