internal import Procurement

/// `bids/*.xml`: a bid a file, with its contract schedule, and marks where they are added.
struct BidXML: ImportFormat {
  let name = "bids/*.xml"
  let summary = "a bid with its contract schedule and its marks, in XML"
  let columns: [ImportColumn] = []

  func reads(_ path: String) -> Bool { BidRoot.bid.reads(path) }

  func read(
    _ file: consuming InputFile, context: ImportContext, into draft: inout CompetitionDraft,
    log: inout DiagnosticLog
  ) {
    BidReceiver.read(file, as: .bid, context: context, into: &draft, log: &log)
  }
}
