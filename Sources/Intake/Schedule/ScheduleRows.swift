internal import Procurement

/// Reads a CSV file that holds one part of the bids' contract schedules.
enum ScheduleRows {
  /// The column that each such file has first.
  static let bid = ImportColumn(name: "bid", isRequired: true, summary: "the bid's id")

  /// The rows that can be read, each with its bid; whatever is wrong with the others is reported.
  static func read<Part>(
    _ file: consuming InputFile, columns: [ImportColumn], context: ImportContext,
    log: inout DiagnosticLog, _ part: (WrittenRow, inout DiagnosticLog) -> Part?
  ) -> [ScheduleRecord<Part>] {
    guard
      var table = CSVTable.open(file, columns: columns, settings: context.settings, log: &log)
    else { return [] }
    var records: [ScheduleRecord<Part>] = []
    while table.nextRow(log: &log) {
      let row = WrittenRow(&table, columns: columns, context: context)
      let bid = row.identifier("bid", log: &log)
      guard let part = part(row, &log), let bid else { continue }
      records.append(ScheduleRecord(bid: bid, part: part))
    }
    return records
  }
}
