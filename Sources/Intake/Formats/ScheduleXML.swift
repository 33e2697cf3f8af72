internal import Procurement

/// `schedules/*.xml`: a bid's contract schedule a file, apart from the bid.
struct ScheduleXML: ImportFormat {
  let name = "schedules/*.xml"
  let summary = "a bid's contract schedule: prices, terms, KPIs, responsibilities, savings, in XML"
  let columns: [ImportColumn] = []

  func reads(_ path: String) -> Bool { BidRoot.schedule.reads(path) }

  func read(
    _ file: consuming InputFile, context: ImportContext, into draft: inout CompetitionDraft,
    log: inout DiagnosticLog
  ) {
    BidReceiver.read(file, as: .schedule, context: context, into: &draft, log: &log)
  }
}
