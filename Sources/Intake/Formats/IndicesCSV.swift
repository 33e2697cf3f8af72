internal import Procurement

/// `indices.csv`: the series that prices are indexed by, one row for each value.
struct IndicesCSV: ImportFormat {
  let name = "indices.csv"
  let summary = "the index series that prices grow with, year by year"
  let columns = [
    ImportColumn(
      name: "index", isRequired: true, summary: "the series' name, as price lines refer to it"),
    ImportColumn(
      name: "year", isRequired: true, summary: "the year of the value, as price lines count them"),
    ImportColumn(name: "value", isRequired: true, summary: "the index value, above zero"),
  ]

  private enum Column: Int {
    case index, year, value
  }

  func reads(_ path: String) -> Bool { path == name }

  func read(
    _ file: consuming InputFile, context: ImportContext, into draft: inout CompetitionDraft,
    log: inout DiagnosticLog
  ) {
    guard
      var table = CSVTable.open(file, columns: columns, settings: context.settings, log: &log)
    else { return }
    let style = WrittenNumber.Style(
      declaredBy: context.settings, doubtsPoint: table.isSemicolonSeparated)
    while table.nextRow(log: &log) {
      let index = Identifier.read(
        table.text(Column.index), as: "index", at: table.location(Column.index), log: &log)
      let year = year(table, log: &log)
      let value = value(table, style, log: &log)
      guard let index, let year, let value else { continue }
      draft.indices.append(IndexRecord(index: index, year: year, value: value))
    }
  }

  private func year(_ table: borrowing CSVTable, log: inout DiagnosticLog) -> Int? {
    let place = table.location(Column.year)
    guard let text = table.filled(Column.year) else {
      ValueProblem.blank.report("year", "", at: place, log: &log)
      return nil
    }
    if let year = PlainYear.read(text) { return year }
    log.report(
      .unfitYear, "year \(ShownValue.quoted(text)) is not a year", at: place,
      hint: "write a whole number, as the price lines do: 2027, or 1 for the first")
    return nil
  }

  private func value(
    _ table: borrowing CSVTable, _ style: WrittenNumber.Style, log: inout DiagnosticLog
  ) -> Sourced<FixedDecimal>? {
    let text = table.text(Column.value)
    guard
      let value = WrittenNumber.read(
        text, as: "value", style: style, at: table.location(Column.value), log: &log)
    else { return nil }
    if !value.value.isNegative, !value.value.isZero { return value }
    log.report(
      .unfitIndexValue, "index value \(ShownValue.quoted(text)) is not above zero",
      at: value.source, hint: "write the value that was published for the year")
    return nil
  }
}
