internal import Procurement

/// The price schedules of all bids, added up while their lines are read.
///
/// A bid whose lines stand in two files has two entries, which the join reports.
struct PriceTotals: Sendable {
  /// One bid's schedule in one file and where its id was first read.
  struct Entry: Sendable {
    let bid: Sourced<String>
    var sum: PriceSum
  }

  private(set) var entries: [Entry] = []
  private var indices: [String: Int] = [:]

  /// Starts a new file: its bids get entries of their own.
  mutating func startFile() { indices = [:] }

  /// The index of a bid's sum in this file, made where there is none yet.
  mutating func index(
    of bid: String, at source: @autoclosure () -> SourceLocation, context: ImportContext
  ) -> Int {
    if let index = indices[bid] { return index }
    let sum = PriceSum(currency: context.currency, lineRounding: context.lineRounding)
    entries.append(Entry(bid: Sourced(bid, at: source()), sum: sum))
    indices[bid] = entries.count - 1
    return entries.count - 1
  }

  /// Adds a line to the sum at `index`.
  ///
  /// - Throws: ``PriceSumError``.
  @inline(__always)
  mutating func add(
    _ quantity: FixedDecimal, times unitPrice: FixedDecimal, as key: FlowKey, to index: Int,
    line: Int, column: Int
  ) throws(PriceSumError) {
    try entries[index].sum.add(quantity, times: unitPrice, as: key, line: line, column: column)
  }

  /// Adds a line to the sum at `index` and asks for its place only where the sum keeps it.
  ///
  /// The place of the last line is told by ``setLast(line:column:of:)`` once all are added.
  ///
  /// - Throws: ``PriceSumError``.
  @inline(__always)
  mutating func add(
    _ quantity: FixedDecimal, times unitPrice: FixedDecimal, as key: FlowKey, to index: Int,
    place: () -> (line: Int, column: Int)
  ) throws(PriceSumError) {
    try entries[index].sum.add(quantity, times: unitPrice, as: key, place: place)
  }

  /// Tells where the last line added to the sum at `index` stands.
  mutating func setLast(line: Int, column: Int, of index: Int) {
    entries[index].sum.setLast(line: line, column: column)
  }
}
