internal import Procurement

/// The running sums of one bid's priced lines.
struct PriceSum: Sendable {
  let currency: Currency
  let lineRounding: Rounding?
  private(set) var flows = FlowSums()
  private(set) var last: (line: Int, column: Int)?
  private(set) var firstFine: (line: Int, column: Int)?

  private let minorUnits: Int

  init(currency: Currency, lineRounding: Rounding?) {
    self.currency = currency
    self.lineRounding = lineRounding
    self.minorUnits = currency.minorUnits
  }

  /// How many lines were added.
  var lineCount: Int { flows.flows.reduce(0) { $0 + $1.lineCount } }

  /// The sum of all lines, added up flow by flow.
  ///
  /// - Throws: ``NumberError/overflow``.
  func total() throws(NumberError) -> FixedDecimal {
    try FixedDecimal.sum(flows.flows.lazy.map(\.amount))
  }

  /// Adds a line: quantity × unit price, rounded first where the rubric says so.
  ///
  /// - Throws: ``PriceSumError``; the line is then in no sum.
  @inline(__always)
  mutating func add(
    _ quantity: FixedDecimal, times unitPrice: FixedDecimal, as key: FlowKey, line: Int,
    column: Int
  ) throws(PriceSumError) {
    try addAmount(quantity, times: unitPrice, as: key) { (line, column) }
    last = (line, column)
  }

  /// Adds a line and asks for its place only where it is kept; the last line's is set apart.
  ///
  /// - Throws: ``PriceSumError``; the line is then in no sum.
  @inline(__always)
  mutating func add(
    _ quantity: FixedDecimal, times unitPrice: FixedDecimal, as key: FlowKey,
    place: () -> (line: Int, column: Int)
  ) throws(PriceSumError) {
    try addAmount(quantity, times: unitPrice, as: key, place: place)
    if last == nil { last = place() }
  }

  @inline(__always)
  private mutating func addAmount(
    _ quantity: FixedDecimal, times unitPrice: FixedDecimal, as key: FlowKey,
    place: () -> (line: Int, column: Int)
  ) throws(PriceSumError) {
    var amount: FixedDecimal
    do throws(NumberError) {
      amount = try quantity * unitPrice
      if amount.scale > minorUnits, firstFine == nil, amount.trimmed.scale > minorUnits {
        firstFine = place()
      }
      if let lineRounding, amount.scale > lineRounding.places {
        amount = try amount.rounded(lineRounding)
      }
    } catch {
      throw .overflow
    }
    try flows.add(amount, to: key, place: place)
  }

  /// Tells where the last line stands.
  mutating func setLast(line: Int, column: Int) { last = (line, column) }

  /// The schedule read from `file`, or `nil` where no line was added.
  ///
  /// - Throws: ``NumberError/overflow`` where the sum of all flows does not fit.
  ///
  /// - Parameters:
  ///   - file: the file's name.
  ///   - indexations: those that the keys of the flows number, from 1.
  ///   - general: how the lines grow that do not say so themselves.
  ///   - base: in what terms the lines are.
  func schedule(
    file: String, indexations: [Indexation] = [], general: Indexation? = nil,
    base: PriceBase = PriceBase()
  ) throws(NumberError) -> PriceSchedule? {
    guard let first = flows.flows.first?.first, let last else { return nil }
    func place(_ position: (line: Int, column: Int)) -> SourceLocation {
      SourceLocation(file: file, line: position.line, column: position.column)
    }
    let rows = flows.flows.map { flow in
      let number = flow.key.indexation
      return PriceFlow(
        kind: flow.key.kind, year: flow.key.year,
        indexation: indexations.indices.contains(number - 1) ? indexations[number - 1] : general,
        amount: flow.amount, lineCount: flow.lineCount, first: place(flow.first))
    }
    return PriceSchedule(
      lineCount: lineCount, total: Money(try total(), currency), lineRounding: lineRounding,
      first: place(first), last: place(last), firstFineLine: firstFine.map(place),
      flows: JoinedFlows.joined(rows), base: base)
  }
}
