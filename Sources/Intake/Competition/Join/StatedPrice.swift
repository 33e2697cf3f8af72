internal import Procurement

/// Holds the price that a bid states against the sum of its priced lines.
struct StatedPrice {
  /// What the readers reported.
  let readingLog: DiagnosticLog

  /// Reports a stated price that is not the schedule's total.
  func check(
    _ record: BidRecord, against schedule: PriceSchedule?, log: inout DiagnosticLog
  ) {
    guard let stated = record.price, let schedule, stated.value != schedule.total else { return }
    // Lines that could not be read were reported; the sum of the others says nothing.
    guard !readingLog.hasErrors(in: schedule.first.file) else { return }
    let lines =
      schedule.lineCount == 1 ? "its one line is" : "its \(schedule.lineCount) lines add up to"
    log.report(
      .pricesDisagree,
      "the bid \(ShownValue.quoted(record.id.value)) states \(stated.value), but \(lines) \(schedule.total)",
      at: stated.source,
      hint: "settle with the bidder which of the two holds, then correct or remove the other",
      related: [Diagnostic.Related("the priced lines begin here", at: schedule.first)])
  }
}
