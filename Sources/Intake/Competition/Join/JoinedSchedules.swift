internal import Procurement

/// The price schedules by bid.
struct JoinedSchedules {
  let known: KnownBids
  let indices: KnownIndices
  /// What each bid would sign beside its prices.
  let contracts: [String: ContractSchedule]

  /// The schedule of each known bid; one whose lines stand in two files is reported, and the first
  /// file's kept.
  func joined(_ prices: PriceTotals, log: inout DiagnosticLog) -> [String: PriceSchedule] {
    for indexation in prices.indexations {
      indices.check(indexation.value, at: indexation.source, log: &log)
    }
    let indexations = prices.indexations.map(\.value)
    var general = GeneralIndexation(known: indices)
    var schedules: [String: PriceSchedule] = [:]
    var places: [String: SourceLocation] = [:]
    // A bid in XML has an entry even where its lines stand in prices.csv.
    for entry in prices.entries where entry.sum.lineCount > 0 && known.contains(entry.bid.value) {
      let bid = entry.bid.value
      if let first = places[bid] {
        log.report(
          .priceScheduleTwice,
          "the priced lines of bid \(ShownValue.quoted(bid)) stand in two files",
          at: entry.bid.source, hint: "put all of a bid's lines into one file",
          related: [Diagnostic.Related("the other file's begin here", at: first)])
        continue
      }
      places[bid] = entry.bid.source
      schedules[bid] = schedule(of: entry, indexations, &general, log: &log)
      if let issued = prices.issued, let schedule = schedules[bid] {
        LinesLeftOut.report(entry, of: schedule, issued: issued, log: &log)
      }
    }
    general.report(log: &log)
    return schedules
  }

  private func schedule(
    of entry: PriceTotals.Entry, _ indexations: [Indexation],
    _ general: inout GeneralIndexation, log: inout DiagnosticLog
  ) -> PriceSchedule? {
    let bid = entry.bid.value
    let isNeeded = entry.sum.flows.flows.contains { $0.key.indexation == 0 }
    let indexation = contracts[bid].flatMap {
      isNeeded ? general.of($0.terms, bid: bid, log: &log) : nil
    }
    do throws(NumberError) {
      return try entry.sum.schedule(
        file: entry.bid.source.file, indexations: indexations, general: indexation,
        base: entry.base?.value ?? PriceBase())
    } catch {
      log.report(
        .numberTooLong,
        "the priced lines of bid \(ShownValue.quoted(bid)) add up to more digits than can be computed",
        at: entry.bid.source, hint: "check the amounts of its lines")
      return nil
    }
  }
}
