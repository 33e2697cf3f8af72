internal import Procurement

/// Says what is wrong with a file's headings.
enum CSVHeaderReport {
  /// Headings of one fault that are reported one by one.
  private static let shownLimit = 20

  /// Reports a file without a header record.
  static func reportNoHeader(
    _ scanner: borrowing RecordScanner, _ file: String, _ settings: FileSettings,
    log: inout DiagnosticLog
  ) {
    if let end = scanner.end, end != .end {
      let place = scanner.endPosition
      end.report(
        at: SourceLocation(file: file, line: place.line, column: place.column), log: &log)
    } else if let row = settings.headerRow, row > 1 {
      log.report(
        .csvHeaderRowMissing, "there are no headings in row \(row)", at: SourceLocation(file: file),
        hint: "correct `header-row` in competition.yaml; rows count from 1")
    } else {
      log.report(
        .csvEmpty, "the file is empty", at: SourceLocation(file: file),
        hint: "save it again with its headings and rows, or remove it")
    }
  }

  /// Reports headings given twice, unknown ones and mappings that lead nowhere.
  ///
  /// The scanner holds the header record.
  static func report(
    _ header: CSVHeader, _ scanner: borrowing RecordScanner, _ file: String,
    _ columns: [ImportColumn], log: inout DiagnosticLog
  ) {
    func location(_ field: Int) -> SourceLocation {
      let place = scanner.position(of: field)
      return SourceLocation(file: file, line: place.line, column: place.column)
    }
    for duplicate in header.duplicates.prefix(shownLimit) {
      log.report(
        .duplicateColumn,
        "heading \(ShownValue.quoted(header.headings[duplicate.second])) gives the column "
          + "\"\(duplicate.column)\" a second time",
        at: location(duplicate.second), hint: "rename or remove one of the two",
        related: [Diagnostic.Related("first given here", at: location(duplicate.first))])
    }
    for shared in header.shared {
      log.report(
        .settingRepeated,
        "\"\(shared.first)\" and \"\(shared.second)\" are both read from the heading "
          + ShownValue.quoted(header.headings[shared.field]),
        at: shared.source ?? location(shared.field),
        hint: "map each of them to a heading of its own",
        related: [Diagnostic.Related("the heading stands here", at: location(shared.field))])
    }
    for unmatched in header.unmatched {
      let use = unmatched.column.map { " for \"\($0)\"" } ?? " to leave rows out by"
      log.report(
        .mappedHeadingMissing,
        "\(file) has no heading \(ShownValue.quoted(unmatched.heading.value))\(use)",
        at: unmatched.heading.source,
        hint: NearestName.hint(
          for: unmatched.heading.value,
          among: header.headings.filter { !$0.isEmpty }.prefix(shownLimit)))
    }
    let free = zip(columns, header.fields).filter { $1 == nil }.map(\.0.name)
    for field in header.unknown.prefix(shownLimit) {
      let heading = header.headings[field]
      let hint =
        NearestName.to(heading, among: free).map { "did you mean \"\($0)\"?" }
        ?? "it is not read; if it is one of ours, map it under `files:` in competition.yaml"
      log.report(
        .unknownColumn, "column \(ShownValue.quoted(heading)) is not known", at: location(field),
        hint: hint)
    }
    if let next = header.unknown.dropFirst(shownLimit).first {
      log.report(
        .unknownColumn, "\(header.unknown.count - shownLimit) more columns are not known",
        at: location(next), hint: "check that this is the file that was meant")
    }
  }

  /// Reports the required columns that the file lacks.
  static func reportMissing(
    _ header: CSVHeader, _ file: String, _ line: Int, laterRow: Int?, log: inout DiagnosticLog
  ) {
    for column in header.missing {
      let hint =
        laterRow.map { "the headings seem to stand in row \($0): declare `header-row: \($0)`" }
        ?? "add it, or name its heading in competition.yaml: "
        + "`files: {\(file): {columns: {\(column): …}}}`"
      log.report(
        .missingColumn, "the file has no column \"\(column)\"",
        at: SourceLocation(file: file, line: line), hint: hint)
    }
  }
}
