internal import Procurement

/// `prices.csv`: one row for each line of the bids' price schedules.
///
/// The lines are added up while they are read: the file may have millions.
struct PricesCSV: ImportFormat {
  let name = "prices.csv"
  let summary = "the price schedules, line by line"
  let columns = [
    ImportColumn(name: "bid", isRequired: true, summary: "the bid's id"),
    ImportColumn(name: "line", isRequired: true, summary: "the line's id"),
    ImportColumn(name: "quantity", isRequired: true, summary: "how much, a number"),
    ImportColumn(
      name: "unit price", isRequired: true, summary: "the price of one unit, in the currency"),
    ImportColumn(name: "description", isRequired: false, summary: "what is priced"),
    ImportColumn(name: "unit", isRequired: false, summary: "the unit of the quantity"),
    ImportColumn(
      name: "kind", isRequired: false, summary: "charge, setup, exit, option or rebate"),
    ImportColumn(name: "year", isRequired: false, summary: "the year it falls in, whole"),
    ImportColumn(
      name: "total", isRequired: false,
      summary: "quantity × unit price as stated, to be checked, in the currency"),
    ImportColumn(
      name: "indexation", isRequired: false,
      summary: "how it grows: a percentage a year, or the name of a series of indices.csv"),
    ImportColumn(
      name: "price base", isRequired: false, summary: "nominal, or real and the year: real 2026"),
    ImportColumn(name: "vat", isRequired: false, summary: "whether it is excluded or included"),
    ImportColumn(
      name: "currency", isRequired: false, summary: "the competition's currency, by its code"),
  ]

  func reads(_ path: String) -> Bool { path == name }

  func read(
    _ file: consuming InputFile, context: ImportContext, into draft: inout CompetitionDraft,
    log: inout DiagnosticLog
  ) {
    guard
      var table = CSVTable.open(file, columns: columns, settings: context.settings, log: &log)
    else { return }
    draft.prices.startFile()
    var lines = PriceLines(
      of: table, context: context, isScheduleIssued: draft.prices.issued != nil,
      keepsLines: draft.prices.kept != nil)
    while table.nextRow(log: &log) {
      lines.readRow(of: &table, into: &draft.prices, log: &log)
    }
    lines.finish(log: &log)
  }
}
