internal import Procurement

/// `responsibilities.csv`: one row for each service that somebody answers for or provides, for a time.
struct ResponsibilitiesCSV: ImportFormat {
  let name = "responsibilities.csv"
  let summary = "who answers for each service and who provides it, bid by bid"
  let columns = [ScheduleRows.bid] + ResponsibilityRow.columns

  func reads(_ path: String) -> Bool { path == name }

  func read(
    _ file: consuming InputFile, context: ImportContext, into draft: inout CompetitionDraft,
    log: inout DiagnosticLog
  ) {
    draft.responsibilities += ScheduleRows.read(
      file, columns: columns, context: context, log: &log, ResponsibilityRow.read)
  }
}
