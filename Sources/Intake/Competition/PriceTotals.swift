internal import Procurement

/// The price schedules of all bids, added up while their lines are read.
///
/// A bid whose lines stand in two files has two entries, which the join reports.
struct PriceTotals: Sendable {
  /// One bid's schedule in one file and where its id was first read.
  struct Entry: Sendable {
    let bid: Sourced<String>
    var sum: PriceSum
    /// The price base of its first line; `nil` where no line of the file says anything of it.
    var base: Sourced<PriceBase>?
    /// The lines of the issued schedule that it prices.
    var met = MetLines()
    fileprivate var isMixed = false

    fileprivate init(bid: Sourced<String>, sum: PriceSum) {
      self.bid = bid
      self.sum = sum
    }
  }

  private(set) var entries: [Entry] = []
  /// What the authority issued; `nil` where bids' lines are not held against it.
  var issued: IssuedSchedule?
  /// The lines themselves; `nil` where only their sums are wanted, as for an evaluation.
  var kept: KeptLines?
  /// The indexations that lines name, each where it was first met; ``FlowKey`` numbers them from 1.
  private(set) var indexations: [Sourced<Indexation>] = []
  private var indexationNumbers: [Indexation: Int] = [:]
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

  /// The number of an indexation in flows' keys, or `nil` where there are as many as are kept.
  mutating func number(of indexation: Indexation, at place: SourceLocation) -> Int? {
    if let number = indexationNumbers[indexation] { return number }
    guard indexations.count < FlowSums.limit else { return nil }
    indexations.append(Sourced(indexation, at: place))
    indexationNumbers[indexation] = indexations.count
    return indexations.count
  }

  /// Takes note of the price base of the line that is added next to the sum at `index`.
  ///
  /// - Returns: the base of the lines before it where that is another; told once a schedule.
  mutating func otherBase(
    than base: PriceBase, ofLineAt place: @autoclosure () -> SourceLocation, in index: Int
  ) -> Sourced<PriceBase>? {
    guard let first = entries[index].base else {
      let place = place()
      guard let silent = entries[index].sum.flows.flows.first?.first else {
        entries[index].base = Sourced(base, at: place)
        return nil
      }
      // Lines were added that said nothing of it.
      entries[index].base = Sourced(
        PriceBase(),
        at: SourceLocation(file: place.file, line: silent.line, column: silent.column))
      return otherBase(than: base, ofLineAt: place, in: index)
    }
    guard first.value != base, !entries[index].isMixed else { return nil }
    entries[index].isMixed = true
    return first
  }

  /// Holds a line of the bid at `index` against what the authority issued.
  mutating func check(
    _ line: IssuedLineCheck, in index: Int, at place: (IssuedLineCheck.Part) -> SourceLocation,
    log: inout DiagnosticLog
  ) {
    guard let met = issued.flatMap({ line.check(against: $0, at: place, log: &log) }) else {
      return
    }
    entries[index].met.insert(met)
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
