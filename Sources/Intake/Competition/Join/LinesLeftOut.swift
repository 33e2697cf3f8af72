internal import Procurement

/// Reports the lines of the issued schedule that a bid does not price.
enum LinesLeftOut {
  /// The lines of one bid that are shown each for itself.
  static let shown = 20

  static func report(
    _ entry: PriceTotals.Entry, of schedule: PriceSchedule, issued: IssuedSchedule,
    log: inout DiagnosticLog
  ) {
    let bid = ShownValue.quoted(entry.bid.value)
    var count = 0
    for (index, line) in issued.lines.enumerated() where !entry.met.contains(index) {
      count += 1
      guard count <= shown else { continue }
      log.report(
        .issuedLineMissing, "bid \(bid) does not price \(line.name) of the issued schedule",
        at: schedule.first, hint: "ask the bidder for its price",
        related: [Diagnostic.Related("issued here", at: issued.location(of: line))])
    }
    guard count > shown else { return }
    let more = count - shown
    log.report(
      .issuedLineMissing,
      "bid \(bid) does not price \(more) more \(more == 1 ? "line" : "lines") of the issued schedule",
      at: schedule.first, hint: "ask the bidder for a schedule with all lines that were issued")
  }
}
