internal import Procurement

/// `kpis.csv`: one row for each key performance indicator of a bid's contract schedule.
struct KPIsCSV: ImportFormat {
  let name = "kpis.csv"
  let summary = "the key performance indicators, bid by bid"
  let columns = [ScheduleRows.bid] + KPIRow.columns

  func reads(_ path: String) -> Bool { path == name }

  func read(
    _ file: consuming InputFile, context: ImportContext, into draft: inout CompetitionDraft,
    log: inout DiagnosticLog
  ) {
    draft.kpis += ScheduleRows.read(
      file, columns: columns, context: context, log: &log, KPIRow.read)
  }
}
