internal import Procurement

/// `schedule-template.csv`: the price schedule that the authority issued, without prices.
struct ScheduleTemplateCSV: ImportFormat {
  let name = "schedule-template.csv"
  let summary = "the price schedule that the authority issued, for bids to be held against"
  let columns = [
    ImportColumn(name: "line", isRequired: true, summary: "the line's id"),
    ImportColumn(name: "description", isRequired: false, summary: "what is to be priced"),
    ImportColumn(name: "unit", isRequired: false, summary: "the unit of the quantity"),
    ImportColumn(name: "quantity", isRequired: false, summary: "how much, a number"),
    ImportColumn(
      name: "year", isRequired: false, summary: "the year, whole, where the line is for one"),
  ]
  /// Price lines are held against it while they are read.
  let isReadFirst = true

  private enum Column: Int {
    case line, description, unit, quantity, year
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
    var issued = IssuedSchedule(file: table.name)
    var isTooLong = false
    while table.nextRow(log: &log) {
      guard issued.lines.count < IssuedSchedule.limit else {
        if !isTooLong {
          log.report(
            .templateTooLong,
            "the issued schedule has more than \(IssuedSchedule.limit) lines",
            at: table.location(Column.line), hint: "leave out the lines that need no price")
        }
        isTooLong = true
        continue
      }
      guard let line = line(table, style, log: &log), let first = issued.add(line) else { continue }
      log.report(
        .issuedLineTwice, "\(line.name) is issued twice", at: table.location(Column.line),
        hint: "give each line an id of its own",
        related: [Diagnostic.Related("first issued here", at: issued.location(of: first))])
    }
    // Against half of it every bid would seem to add lines.
    if !log.hasErrors(in: table.name) { draft.prices.issued = issued }
  }

  private func line(
    _ table: borrowing CSVTable, _ style: WrittenNumber.Style, log: inout DiagnosticLog
  ) -> IssuedSchedule.Line? {
    let id = Identifier.read(
      table.text(Column.line), as: "line", at: table.location(Column.line), log: &log)
    let quantity = table.filled(Column.quantity).map {
      WrittenNumber.read(
        $0, as: "quantity", style: style, at: table.location(Column.quantity), log: &log)
    }
    let year = table.filled(Column.year).map { text in
      let year = PlainYear.read(text)
      if year == nil {
        log.report(
          .unfitYear, "year \(ShownValue.quoted(text)) is not a year",
          at: table.location(Column.year), hint: "write a whole number: 2027, or 1 for the first")
      }
      return year
    }
    guard let id else { return nil }
    return IssuedSchedule.Line(
      id: id.value, year: year ?? nil, description: table.filled(Column.description),
      unit: table.filled(Column.unit), quantity: quantity??.value,
      place: table.position(Column.line))
  }
}
