internal import Procurement

/// What the readers found, file by file, before it is joined into a competition.
struct CompetitionDraft: Sendable {
  var bids: [BidRecord] = []
  var prices = PriceTotals()
  var terms: [TermRecord] = []
  var kpis: [ScheduleRecord<KeyPerformanceIndicator>] = []
  var responsibilities: [ScheduleRecord<Responsibility>] = []
  var savings: [ScheduleRecord<Saving>] = []
  /// The bids that contract schedules in files of their own are for.
  var schedules: [Sourced<String>] = []
  var marks: [MarkRecord] = []
}

/// A bid as it was read, from CSV or XML.
struct BidRecord: Sendable {
  var id: Sourced<String>
  var bidder: String
  var lot: Sourced<String>?
  var price: Sourced<Money>?
  var contractType: Sourced<ContractType>?
  var initialMonths: Sourced<Int>?
  var extensionMonths: Sourced<Int>?
  var submitted: Sourced<CalendarDate>?
  var variant: String?
}

/// A term with the bid it belongs to.
struct TermRecord: Sendable {
  var bid: Sourced<String>
  var term: ContractTerm
}

/// A row of a part of a contract schedule with the bid it belongs to.
struct ScheduleRecord<Part: Sendable>: Sendable {
  var bid: Sourced<String>
  var part: Part
}

/// A mark with the place of the bid's id.
struct MarkRecord: Sendable {
  var mark: Mark
  var bid: SourceLocation
}

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
  /// - Throws: ``NumberError/overflow``.
  @inline(__always)
  mutating func add(
    _ quantity: FixedDecimal, times unitPrice: FixedDecimal, to index: Int, line: Int, column: Int
  ) throws(NumberError) {
    try entries[index].sum.add(quantity, times: unitPrice, line: line, column: column)
  }

  /// Adds a line to the sum at `index` and asks for its place only where the sum keeps it.
  ///
  /// The place of the last line is told by ``setLast(line:column:of:)`` once all are added.
  ///
  /// - Throws: ``NumberError/overflow``.
  @inline(__always)
  mutating func add(
    _ quantity: FixedDecimal, times unitPrice: FixedDecimal, to index: Int,
    place: () -> (line: Int, column: Int)
  ) throws(NumberError) {
    try entries[index].sum.add(quantity, times: unitPrice, place: place)
  }

  /// Tells where the last line added to the sum at `index` stands.
  mutating func setLast(line: Int, column: Int, of index: Int) {
    entries[index].sum.setLast(line: line, column: column)
  }
}

/// The running sum of one bid's priced lines.
struct PriceSum: Sendable {
  let currency: Currency
  let lineRounding: Rounding?
  private(set) var lineCount = 0
  private(set) var total = FixedDecimal.zero
  private(set) var first: (line: Int, column: Int)?
  private(set) var last: (line: Int, column: Int)?
  private(set) var firstFine: (line: Int, column: Int)?

  private let minorUnits: Int

  init(currency: Currency, lineRounding: Rounding?) {
    self.currency = currency
    self.lineRounding = lineRounding
    self.minorUnits = currency.minorUnits
  }

  /// Adds a line: quantity × unit price, rounded first where the rubric says so.
  ///
  /// - Throws: ``NumberError/overflow``.
  @inline(__always)
  mutating func add(
    _ quantity: FixedDecimal, times unitPrice: FixedDecimal, line: Int, column: Int
  ) throws(NumberError) {
    try add(quantity, times: unitPrice) { (line, column) }
    last = (line, column)
  }

  /// Adds a line and asks for its place only where it is kept; the last line's is set apart.
  ///
  /// - Throws: ``NumberError/overflow``.
  @inline(__always)
  mutating func add(
    _ quantity: FixedDecimal, times unitPrice: FixedDecimal,
    place: () -> (line: Int, column: Int)
  ) throws(NumberError) {
    var amount = try quantity * unitPrice
    if amount.scale > minorUnits, firstFine == nil, amount.trimmed.scale > minorUnits {
      firstFine = place()
    }
    if let lineRounding, amount.scale > lineRounding.places {
      amount = try amount.rounded(lineRounding)
    }
    total = try total + amount
    if lineCount == 0 {
      first = place()
      last = first
    }
    lineCount += 1
  }

  /// Tells where the last line stands.
  mutating func setLast(line: Int, column: Int) { last = (line, column) }

  /// The schedule read from `file`, or `nil` where no line was added.
  func schedule(file: String) -> PriceSchedule? {
    guard let first, let last else { return nil }
    func place(_ position: (line: Int, column: Int)) -> SourceLocation {
      SourceLocation(file: file, line: position.line, column: position.column)
    }
    return PriceSchedule(
      lineCount: lineCount, total: Money(total, currency), lineRounding: lineRounding,
      first: place(first), last: place(last), firstFineLine: firstFine.map(place))
  }
}
