internal import Procurement

/// The unit prices of bids, kept line by line while they are read.
///
/// What is kept is bounded: a bid with too many lines, or the bid that all lines together become too
/// many with, is given up whole, so that nothing is compared in part.
struct KeptLines: Sendable {
  /// What a line prices, as far as bids can be compared on it.
  private struct Item: Hashable {
    let id: String
    let year: Int?
  }

  private struct Line {
    let item: Int
    let unitPrice: FixedDecimal
    let line: Int
    let column: Int
  }

  private var items: [Item: Int] = [:]
  private var lines: [Int: [Line]] = [:]
  private var givenUp: Set<Int> = []
  private var count = 0
  private let mostOfBid: Int
  private let most: Int

  /// An empty store; fewer lines are kept in tests.
  init(mostOfBid: Int = PricedLines.mostLinesOfBid, most: Int = PricedLines.mostLines) {
    self.mostOfBid = mostOfBid
    self.most = most
  }

  /// Keeps a line of the bid at `entry`.
  mutating func keep(
    id: String, year: Int?, unitPrice: FixedDecimal, of entry: Int, line: Int, column: Int
  ) {
    if givenUp.contains(entry) { return }
    guard count < most, lines[entry, default: []].count < mostOfBid else {
      count -= lines.removeValue(forKey: entry)?.count ?? 0
      givenUp.insert(entry)
      return
    }
    let item = Item(id: id, year: year)
    let number = items[item] ?? items.count
    items[item] = number
    lines[entry, default: []].append(
      Line(item: number, unitPrice: unitPrice, line: line, column: column))
    count += 1
  }

  /// What was kept, by bid.
  func pricedLines(of entries: [PriceTotals.Entry]) -> PricedLines {
    var bids: [String: [PricedLines.Line]] = [:]
    for (entry, kept) in lines {
      let bid = entries[entry].bid
      let times = Dictionary(kept.map { ($0.item, 1) }, uniquingKeysWith: +)
      bids[bid.value, default: []] += kept.filter { times[$0.item] == 1 }.map {
        PricedLines.Line(
          item: $0.item, unitPrice: $0.unitPrice,
          source: SourceLocation(file: bid.source.file, line: $0.line, column: $0.column))
      }
    }
    return PricedLines(
      bids: bids.mapValues { $0.sorted { $0.item < $1.item } },
      leftOut: Set(givenUp.map { entries[$0].bid.value }).sorted())
  }
}
