internal import Procurement

/// The contract lengths that bids offer, from their initial and extension months.
struct JoinedLengths {
  /// Stand-ins for "no end" in published data, which cannot be scored as a length.
  private static let standIns: Set<Int> = [999, 9999]

  /// Where readers met months that they could not read.
  private let unfitMonths: [SourceLocation]

  /// - Parameter readingLog: what the readers reported.
  init(readingLog: DiagnosticLog) {
    unfitMonths = readingLog.finished().filter { $0.kind == .unfitMonths }.compactMap(\.location)
  }

  /// The length, or `nil` where the bid states none; whatever is wrong is reported.
  func length(of record: BidRecord, log: inout DiagnosticLog) -> Sourced<ContractLength>? {
    guard let initial = record.initialMonths else {
      reportLoneExtension(of: record, log: &log)
      return nil
    }
    let range = 1...ContractLength.maximumMonths
    let extensionRange = 0...ContractLength.maximumMonths
    guard isFit(initial, in: range, "length months", log: &log) else { return nil }
    if let months = record.extensionMonths,
      !isFit(months, in: extensionRange, "extension months", log: &log)
    {
      return nil
    }
    return ContractLength(
      initialMonths: initial.value, extensionMonths: record.extensionMonths?.value
    ).map { Sourced($0, at: initial.source) }
  }

  private func isFit(
    _ months: Sourced<Int>, in range: ClosedRange<Int>, _ what: String, log: inout DiagnosticLog
  ) -> Bool {
    if range.contains(months.value), !JoinedLengths.standIns.contains(months.value) { return true }
    log.report(
      .unfitMonths, "\(what) \"\(months.value)\" is not a length that a contract can have",
      at: months.source,
      hint:
        "write the months that the contract really runs, \(range.lowerBound) to \(range.upperBound)"
    )
    return false
  }

  private func reportLoneExtension(of record: BidRecord, log: inout DiagnosticLog) {
    guard let months = record.extensionMonths else { return }
    // Where the initial months are there but could not be read, the reader has said so.
    let isExplained = unfitMonths.contains {
      $0.file == months.source.file && $0.line == months.source.line
    }
    guard !isExplained else { return }
    log.report(
      .extensionWithoutLength,
      "the bid \(ShownValue.quoted(record.id.value)) has extension months without length months",
      at: months.source, hint: "fill in the length months of the initial period")
  }
}
