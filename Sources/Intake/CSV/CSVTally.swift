internal import Procurement

/// What is counted over a file and said once, at its end.
struct CSVTally: Sendable {
  /// The records read so far, the header's and blank ones among them.
  var recordCount: Int

  private let headerRow: Int
  private var rowCount = 0
  private var lastRow = 0
  private var unheaded: [Int]
  private var leftOut: [(rule: CSVHeader.LeaveOut, count: Int, line: Int)] = []
  private var leftOutTail:
    (count: Int, number: FixedDecimal, meant: FixedDecimal, line: Int, column: Int)?
  private var blankExtra: (count: Int, line: Int, column: Int)?

  init(headerRow: Int, unheaded: [Int]) {
    self.headerRow = headerRow
    self.recordCount = headerRow
    self.unheaded = unheaded
  }

  /// Counts a record that is not blank.
  @inline(__always)
  mutating func countRow() {
    rowCount += 1
    lastRow = recordCount
  }

  /// Counts a row that is left out, and looks at its numbers: totals are where spreadsheets show that
  /// they computed in binary.
  mutating func leaveOut(_ rule: CSVHeader.LeaveOut, _ scanner: borrowing RecordScanner) {
    let known = leftOut.firstIndex { $0.rule.field == rule.field && $0.rule.value == rule.value }
    if let known {
      leftOut[known].count += 1
    } else {
      leftOut.append((rule, 1, scanner.line))
    }
    for field in 0..<scanner.fieldCount {
      let plain = scanner.withBytes(of: field) { try? FixedDecimal(parsing: $0) }
      guard let number = plain, let meant = FloatTail.meant(by: number) else { continue }
      let place = scanner.position(of: field)
      let seen = leftOutTail ?? (0, number, meant, place.line, place.column)
      leftOutTail = (seen.count + 1, seen.number, seen.meant, seen.line, seen.column)
    }
  }

  mutating func noteBlankExtra(_ place: (line: Int, column: Int)) {
    let seen = blankExtra ?? (0, place.line, place.column)
    blankExtra = (seen.count + 1, seen.line, seen.column)
  }

  /// Warns once of each column that has values and no heading.
  mutating func warnOfUnheaded(
    _ scanner: borrowing RecordScanner, _ file: String, log: inout DiagnosticLog
  ) {
    var rest: [Int] = []
    for field in unheaded {
      guard field < scanner.fieldCount, !WrittenSpace.trimmed(scanner.text(field)).isEmpty else {
        rest.append(field)
        continue
      }
      let place = scanner.position(of: field)
      log.report(
        .csvValuesWithoutHeading, "values stand in field \(field + 1), which has no heading",
        at: SourceLocation(file: file, line: place.line, column: place.column),
        hint: "give the column a heading or remove it; it is not read")
    }
    unheaded = rest
  }

  /// Reports what the file as a whole shows, once all of it is read.
  func finish(
    _ scanner: borrowing RecordScanner, _ header: CSVHeader, _ file: String,
    log: inout DiagnosticLog
  ) {
    for (rule, count, line) in leftOut {
      log.report(
        .csvRowsLeftOut,
        "\(count) \(count == 1 ? "row is" : "rows are") left out where \"\(rule.heading)\" is "
          + ShownValue.quoted(rule.value),
        at: SourceLocation(file: file, line: line), hint: "check that the number is right")
    }
    for rule in header.leaveOut
    where !leftOut.contains(where: { $0.rule.field == rule.field && $0.rule.value == rule.value }) {
      log.report(
        .csvNothingLeftOut,
        "no row is left out: none has \(ShownValue.quoted(rule.value)) under \"\(rule.heading)\"",
        at: SourceLocation(file: file),
        hint: "compare the value with the file, or remove it from `leave-out`")
    }
    if let leftOutTail {
      let others = leftOutTail.count - 1
      let more = others == 0 ? "" : ", as \(others == 1 ? "does" : "do") \(others) more"
      log.report(
        .floatTail,
        "\"\(leftOutTail.number)\" in a row that is left out ends in a binary fraction's tail\(more)",
        at: SourceLocation(file: file, line: leftOutTail.line, column: leftOutTail.column),
        hint: "the row is not read; \(leftOutTail.meant) was meant")
    }
    if let blankExtra {
      log.report(
        .csvBlankExtraFields,
        "\(blankExtra.count) \(blankExtra.count == 1 ? "row has" : "rows have") blank fields past "
          + "the last heading, from here",
        at: SourceLocation(file: file, line: blankExtra.line, column: blankExtra.column),
        hint: "remove the delimiters at the end of the rows")
    }
    if let end = scanner.end, end != .end {
      let place = scanner.endPosition
      end.report(
        at: SourceLocation(file: file, line: place.line, column: place.column), log: &log)
    } else if rowCount == 0 {
      log.report(
        .csvHeaderOnly, "the file has headings and no rows", at: SourceLocation(file: file),
        hint: "check that the file was saved whole, or remove it")
    } else if isTelltale {
      log.report(
        .csvTelltaleRowCount,
        "the file has exactly \(rowCount) rows below the headings; a spreadsheet may have cut it off",
        at: SourceLocation(file: file, line: scanner.line),
        hint: "compare the last row with the source")
    }
  }

  /// Whether the sheet is full: 65,536 rows in old spreadsheets, 1,048,576 in new ones.
  private var isTelltale: Bool {
    let full = [65_536, 1_048_576]
    return full.contains(lastRow) || full.contains(rowCount) || full.contains(rowCount + 1)
  }
}
