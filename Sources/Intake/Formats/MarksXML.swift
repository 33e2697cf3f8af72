internal import Procurement

/// `marks/*.xml`: a panel's marks, moderation records and declared interests, apart from the bids.
struct MarksXML: ImportFormat {
  let name = "marks/*.xml"
  let summary = "a panel's marks, moderation records and declared interests, in XML"
  let columns: [ImportColumn] = []

  func reads(_ path: String) -> Bool { BidRoot.marks.reads(path) }

  func read(
    _ file: consuming InputFile, context: ImportContext, into draft: inout CompetitionDraft,
    log: inout DiagnosticLog
  ) {
    BidReceiver.read(file, as: .marks, context: context, into: &draft, log: &log)
  }
}
