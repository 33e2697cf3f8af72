internal import Procurement

/// `savings.csv`: one row for what each partner would save in a year under a bid.
struct SavingsCSV: ImportFormat {
  let name = "savings.csv"
  let summary = "what each partner would save, year by year and bid by bid"
  let columns = [ScheduleRows.bid] + SavingRow.columns

  func reads(_ path: String) -> Bool { path == name }

  func read(
    _ file: consuming InputFile, context: ImportContext, into draft: inout CompetitionDraft,
    log: inout DiagnosticLog
  ) {
    draft.savings += ScheduleRows.read(
      file, columns: columns, context: context, log: &log, SavingRow.read)
  }
}
