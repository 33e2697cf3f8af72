internal import Procurement

/// The price schedules by bid.
enum JoinedSchedules {
  /// The schedule of each known bid; one whose lines stand in two files is reported, and the first
  /// file's kept.
  static func joined(
    _ prices: PriceTotals, known: KnownBids, log: inout DiagnosticLog
  ) -> [String: PriceSchedule] {
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
      do throws(NumberError) {
        schedules[bid] = try entry.sum.schedule(file: entry.bid.source.file)
      } catch {
        log.report(
          .numberTooLong,
          "the priced lines of bid \(ShownValue.quoted(bid)) add up to more digits than can be computed",
          at: entry.bid.source, hint: "check the amounts of its lines")
      }
    }
    return schedules
  }
}
