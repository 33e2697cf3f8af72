internal import Procurement

/// Counts the numbers of a file that end in a binary fraction's tail, bid by bid.
struct FloatTailTally: Sendable {
  private struct Entry: Sendable {
    let bid: String
    let number: FixedDecimal
    let meant: FixedDecimal
    let location: SourceLocation
    var count = 1
  }

  /// Bids that get a note of their own.
  private static let shownBids = 10

  private var entries: [Entry] = []
  private var unshown = 0

  /// Counts the number if it has such a tail.
  mutating func look(
    at number: FixedDecimal, of bid: @autoclosure () -> String,
    at location: @autoclosure () -> SourceLocation
  ) {
    guard let meant = FloatTail.meant(by: number) else { return }
    let bid = bid()
    if let index = entries.firstIndex(where: { $0.bid == bid }) {
      entries[index].count += 1
    } else if entries.count < FloatTailTally.shownBids {
      entries.append(Entry(bid: bid, number: number, meant: meant, location: location()))
    } else {
      unshown += 1
    }
  }

  /// Reports one note a bid.
  func report(log: inout DiagnosticLog) {
    for (index, entry) in entries.enumerated() {
      let others = entry.count - 1
      let more =
        others == 0 ? "" : ", as \(others == 1 ? "does" : "do") \(others) more of the bid"
      let rest =
        unshown > 0 && index == entries.count - 1 ? "; \(unshown) more stand in other bids" : ""
      log.report(
        .floatTail,
        "\"\(entry.number)\" of bid \(ShownValue.quoted(entry.bid)) ends in a binary fraction's "
          + "tail\(more)\(rest)", at: entry.location,
        hint: "it is kept as written; ask whether \(entry.meant) is meant")
    }
  }
}
