internal import Procurement

/// `bids/*.xml`: a bid a file, with its price schedule and its terms, and marks where they are added.
struct BidXML: ImportFormat {
  let name = "bids/*.xml"
  let summary = "a bid with its price schedule, its terms and its marks, in XML"
  let columns: [ImportColumn] = []

  func reads(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0] == "bids" && parts[1].count > 4
      && parts[1].lowercased().hasSuffix(".xml")
  }

  func read(
    _ file: consuming InputFile, context: ImportContext, into draft: inout CompetitionDraft,
    log: inout DiagnosticLog
  ) {
    let receiver = BidReceiver(file: file.name, context: context, draft: draft, log: log)
    draft = CompetitionDraft()
    log = DiagnosticLog()
    let reading = XMLReader.read(file, to: receiver)
    receiver.finish(reading)
    draft = receiver.draft
    log = receiver.log
  }
}
