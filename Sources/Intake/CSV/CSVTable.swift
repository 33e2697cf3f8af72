internal import Procurement

/// The rows of a CSV file under the columns of a format.
///
/// Opening it and reading its rows reports whatever is wrong with the file as such; rows that cannot
/// be trusted (broken quotes, the wrong number of fields) are reported and passed over, so are blank
/// rows and those declared to be left out.
struct CSVTable: ~Copyable {
  /// The file's name in diagnostics.
  let name: String

  private let fields: [Int]
  private let header: CSVHeader
  private let leastFieldCount: Int
  private let isPlain: Bool
  private var scanner: RecordScanner
  private var tally: CSVTally

  /// Opens a file and matches its header to the columns.
  ///
  /// - Returns: the table, or `nil` where its rows cannot be read; the log says why.
  static func open(
    _ file: consuming InputFile, columns: [ImportColumn], settings: FileSettings,
    blockSize: Int = CSVLimits.blockSize, log: inout DiagnosticLog
  ) -> CSVTable? {
    let name = file.name
    guard
      var opening = openHeader(
        file, columns: columns, settings: settings, blockSize: blockSize, log: &log),
      let header = opening.header
    else { return nil }
    CSVHeaderReport.report(header, opening.scanner, name, columns, log: &log)
    guard header.isReadable(columns) else {
      let line = opening.scanner.line
      let later = header.missing.isEmpty ? nil : opening.laterHeaderRow()
      CSVHeaderReport.reportMissing(header, name, line, laterRow: later, log: &log)
      return nil
    }
    return CSVTable(name, header, opening)
  }

  /// Opens a file and reads up to its header record, which is there and sound.
  ///
  /// - Returns: the opening, or `nil` where the file is not CSV or has no header; the log says why.
  static func openHeader(
    _ file: consuming InputFile, columns: [ImportColumn], settings: FileSettings, blockSize: Int,
    log: inout DiagnosticLog
  ) -> CSVOpening? {
    let name = file.name
    if let size = file.size, size > CSVLimits.fileSize {
      log.report(
        .fileTooLarge, "the file has \(size) bytes", at: SourceLocation(file: name),
        hint: "keep CSV files under 64 GiB")
      return nil
    }
    let source = TextSource(file, declared: settings.encoding, blockSize: blockSize)
    if let foreign = ForeignFormat.of(source.start) {
      log.report(
        .csvOtherFormat, "the file is \(foreign.name), not CSV", at: SourceLocation(file: name),
        hint: foreign.hint)
      return nil
    }
    let opening = CSVOpening(source, columns: columns, settings: settings)
    if opening.header == nil {
      CSVHeaderReport.reportNoHeader(opening.scanner, name, settings, log: &log)
      return nil
    }
    guard opening.scanner.faults.isEmpty else {
      CSVFaultReport.report(opening.scanner, name, log: &log)
      return nil
    }
    return opening
  }

  /// The rows below the header that `opening` has read.
  init(_ name: String, _ header: CSVHeader, _ opening: consuming CSVOpening) {
    self.name = name
    self.header = header
    self.fields = header.fields.map { $0 ?? -1 }
    self.leastFieldCount = header.leastFieldCount
    self.isPlain = header.leaveOut.isEmpty && header.unheaded.isEmpty
    self.tally = CSVTally(headerRow: opening.headerRow, unheaded: header.unheaded)
    self.scanner = opening.scanner
    scanner.releaseStart()
  }

  /// Goes to the next row with data; `false` at the end of the file.
  @inline(__always)
  mutating func nextRow(log: inout DiagnosticLog) -> Bool {
    while scanner.readRecord() {
      tally.recordCount += 1
      if isPlain, scanner.fieldCount == header.headings.count, scanner.faults.isEmpty,
        scanner.startsFilled
      {
        tally.countRow()
        return true
      }
      if isRow(log: &log) { return true }
    }
    tally.finish(scanner, header, name, log: &log)
    return false
  }

  /// Whether the record is a row with data; reports what is wrong with it.
  private mutating func isRow(log: inout DiagnosticLog) -> Bool {
    if scanner.faults.isEmpty, scanner.isBlank { return false }
    tally.countRow()
    guard scanner.faults.isEmpty else {
      CSVFaultReport.report(scanner, name, log: &log)
      return false
    }
    for rule in header.leaveOut
    where rule.field < scanner.fieldCount
      && WrittenSpace.trimmed(scanner.text(rule.field)).lowercased() == rule.value.lowercased()
    {
      tally.leaveOut(rule, scanner)
      return false
    }
    guard hasRightFieldCount(log: &log) else { return false }
    tally.warnOfUnheaded(scanner, name, log: &log)
    return true
  }

  private mutating func hasRightFieldCount(log: inout DiagnosticLog) -> Bool {
    let count = scanner.fieldCount
    let headingCount = header.headings.count
    if count >= leastFieldCount, count <= headingCount { return true }
    let extra = count > headingCount ? headingCount..<count : 0..<0
    if !extra.isEmpty, extra.allSatisfy({ WrittenSpace.trimmed(scanner.text($0)).isEmpty }) {
      tally.noteBlankExtra(scanner.position(of: headingCount))
      return true
    }
    let place =
      extra.isEmpty ? scanner.position(ofOffset: 0) : scanner.position(of: headingCount)
    log.report(
      .csvRaggedRow,
      "the row has \(count) \(count == 1 ? "field" : "fields"), the header \(headingCount)",
      at: SourceLocation(file: name, line: place.line, column: place.column),
      hint: extra.isEmpty
        ? "add what is missing; leave a field blank with its delimiter"
        : "put a value that holds the delimiter in double quotes")
    return false
  }

  // MARK: - Cells

  /// Whether fields are set apart by semicolons, as where commas stand before decimals.
  var isSemicolonSeparated: Bool { scanner.delimiter == 0x3B }

  /// Whether the file has the column.
  func has(_ column: some RawRepresentable<Int>) -> Bool { fields[column.rawValue] >= 0 }

  /// What stands in the column, without the blanks around it; empty where the file lacks it.
  func text(_ column: some RawRepresentable<Int>) -> String {
    let field = fields[column.rawValue]
    return field >= 0 && field < scanner.fieldCount
      ? WrittenSpace.trimmed(scanner.text(field)) : ""
  }

  /// What stands in the column, or `nil` where the file lacks it or it is blank.
  func filled(_ column: some RawRepresentable<Int>) -> String? {
    let text = text(column)
    return text.isEmpty ? nil : text
  }

  /// Whether the field has no byte at all.
  func isEmpty(_ column: some RawRepresentable<Int>) -> Bool {
    withBytes(column) { $0.isEmpty } ?? true
  }

  /// Where the column's field stands in this row.
  func location(_ column: some RawRepresentable<Int>) -> SourceLocation {
    let place = position(column)
    return SourceLocation(file: name, line: place.line, column: place.column)
  }

  /// The line and column of the column's field in this row.
  @inline(__always)
  func position(_ column: some RawRepresentable<Int>) -> (line: Int, column: Int) {
    let field = fields[column.rawValue]
    guard field >= 0, field < scanner.fieldCount else { return (scanner.line, 0) }
    return scanner.position(of: field)
  }

  /// Hands the field's bytes to `body`, or returns `nil` where the file lacks it.
  ///
  /// Blanks around the value are still there, and a quote inside it is doubled.
  @inline(__always)
  func withBytes<Result>(
    _ column: some RawRepresentable<Int>, _ body: (Span<UInt8>) -> Result?
  ) -> Result? {
    let field = fields[column.rawValue]
    guard field >= 0, field < scanner.fieldCount else { return nil }
    return scanner.withBytes(of: field, body)
  }
}
