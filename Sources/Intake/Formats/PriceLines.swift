internal import Procurement

/// Reads the rows of a price schedule and adds them up, bid by bid.
///
/// Values in their plainest form (`12.50`) are read straight from the bytes; every other form goes
/// through the readers of written values, which also say what is wrong.
///
/// The table is handed on `inout`, though nothing here changes it: a borrowed one is copied for each
/// row by today's compiler, which costs a tenth of the time.
struct PriceLines: Sendable {
  /// The places of the columns among ``PricesCSV/columns``.
  enum Column: Int {
    case bid, line, quantity, unitPrice, description, unit, kind, year, total
    case indexation, priceBase, vat, currency
  }

  private let context: ImportContext
  private let readsPoint: Bool
  private let quantityStyle: WrittenNumber.Style
  private let amountStyle: WrittenNumber.Style
  private let kinds = PlainKinds()
  private let isScheduleIssued: Bool
  private let keepsLines: Bool
  private let readsIndexation: Bool
  private let readsBase: Bool
  private var recentBids = RecentTexts<Int>()
  private var recentIndexations = RecentTexts<Int>()
  private var bases: PriceBaseCells
  private var notes = PriceLineNotes()

  /// A reader of the table's rows.
  init(
    of table: borrowing CSVTable, context: ImportContext, isScheduleIssued: Bool,
    keepsLines: Bool
  ) {
    self.isScheduleIssued = isScheduleIssued
    self.keepsLines = keepsLines
    let doubtsPoint = table.isSemicolonSeparated
    self.context = context
    self.readsIndexation = table.has(Column.indexation)
    self.readsBase = [.priceBase, .vat, .currency].contains { (column: Column) in table.has(column)
    }
    self.bases = PriceBaseCells(context: context)
    let mark = context.settings.decimalMark
    self.readsPoint = mark == .point || (mark == nil && !doubtsPoint)
    self.amountStyle = WrittenNumber.Style(
      declaredBy: context.settings, currency: context.currency, doubtsPoint: doubtsPoint)
    self.quantityStyle = WrittenNumber.Style(
      declaredBy: context.settings, doubtsPoint: doubtsPoint)
  }

  /// Reads the row that the table holds.
  @inline(__always)
  mutating func readRow(
    of table: inout CSVTable, into totals: inout PriceTotals, log: inout DiagnosticLog
  ) {
    // Every cell is read before anything is given up, so that all mistakes of a row are reported.
    let bid = bidIndex(&table, &totals, log: &log)
    let hasLine = PriceLines.isLinePlain(&table) || PriceLines.readLine(&table, log: &log)
    let quantity = number(&table, .quantity, "quantity", quantityStyle, log: &log)
    let unitPrice = number(&table, .unitPrice, "unit price", amountStyle, log: &log)
    let indexation = readsIndexation ? indexation(&table, &totals, log: &log) : 0
    let key = flowKey(&table, indexation, log: &log)
    let isBaseSound = !readsBase || bases.read(&table, of: bid, &totals, log: &log)
    if isScheduleIssued, bid >= 0, hasLine, let key {
      checkIssued(&table, bid, key, quantity, &totals, log: &log)
    }
    guard bid >= 0, let quantity, let unitPrice, let key, hasLine, isBaseSound else { return }
    if notes.looksForRepetition { lookForRepetition(&table, bid, log: &log) }
    if quantity.scale >= 4 { look(at: quantity, &table, .quantity) }
    if unitPrice.scale >= 4 { look(at: unitPrice, &table, .unitPrice) }
    if PlaceholderAmount.isPlaceholder(unitPrice) {
      notes.notePlaceholder(
        unitPrice, table.text(Column.unitPrice), at: table.location(Column.unitPrice))
    }
    if PriceLineNotes.isSignDoubtful(quantity, unitPrice, key) {
      notes.noteSign(of: key, at: table.location(Column.unitPrice))
    }
    if table.has(Column.total) {
      checkTotal(&table, quantity, unitPrice, log: &log)
    }
    let place = table.position(Column.unitPrice)
    do throws(PriceSumError) {
      try totals.add(
        quantity, times: unitPrice, as: key, to: bid, line: place.line, column: place.column)
    } catch {
      report(error, &table, log: &log)
    }
    if keepsLines {
      totals.kept?.keep(
        id: table.text(Column.line), year: key.year, unitPrice: unitPrice, of: bid,
        line: place.line, column: place.column)
    }
  }

  /// Reports what is said once a file.
  func finish(log: inout DiagnosticLog) { notes.report(unitPrice: "unit price", log: &log) }

  // MARK: - Cells

  /// The index of the bid's sum; −1 where the cell holds no id.
  @inline(__always)
  private mutating func bidIndex(
    _ table: inout CSVTable, _ totals: inout PriceTotals, log: inout DiagnosticLog
  ) -> Int {
    if let index = table.withBytes(Column.bid, { recentBids.meaning(of: $0) }) { return index }
    let location = table.location(Column.bid)
    guard let id = Identifier.read(table.text(Column.bid), as: "bid", at: location, log: &log)
    else { return -1 }
    let index = totals.index(of: id.value, at: location, context: context)
    _ = table.withBytes(Column.bid) { recentBids.remember($0, meaning: index) }
    return index
  }

  /// Whether the line's id is short, and of letters, digits and signs that need no second look.
  @inline(__always)
  private static func isLinePlain(_ table: inout CSVTable) -> Bool {
    table.withBytes(Column.line) { bytes in
      guard bytes.count > 0, bytes.count <= 64, bytes[0] > 0x20, bytes[bytes.count - 1] > 0x20
      else { return false }
      for index in bytes.indices where bytes[index] < 0x20 || bytes[index] >= 0x7F {
        return false
      }
      return true
    } ?? false
  }

  private static func readLine(_ table: inout CSVTable, log: inout DiagnosticLog) -> Bool {
    Identifier.read(
      table.text(Column.line), as: "line", at: table.location(Column.line), log: &log) != nil
  }

  @inline(__always)
  private mutating func number(
    _ table: inout CSVTable, _ column: Column, _ what: String, _ style: WrittenNumber.Style,
    log: inout DiagnosticLog
  ) -> FixedDecimal? {
    if readsPoint, let plain = table.withBytes(column, { try? FixedDecimal(parsing: $0) }) {
      return plain
    }
    return WrittenNumber.read(
      table.text(column), as: what, style: style, at: table.location(column), log: &log)?.value
  }

  /// Reads what tells the line's flow from others; `nil` where something of it is wrong.
  @inline(__always)
  private func flowKey(
    _ table: inout CSVTable, _ indexation: Int?, log: inout DiagnosticLog
  ) -> FlowKey? {
    let kind = table.has(Column.kind) ? kind(&table, log: &log) : .charge
    let year = table.has(Column.year) ? year(&table, log: &log) : -1
    guard let kind, let year, let indexation else { return nil }
    return FlowKey(kind: kind, year: year, indexation: indexation)
  }

  /// The number of the line's indexation, 0 where it names none.
  private mutating func indexation(
    _ table: inout CSVTable, _ totals: inout PriceTotals, log: inout DiagnosticLog
  ) -> Int? {
    let recent = table.withBytes(Column.indexation) { recentIndexations.meaning(of: $0) }
    if let recent { return recent }
    var number: Int? = 0
    if let text = table.filled(Column.indexation) {
      let place = table.location(Column.indexation)
      do throws(ValueProblem) {
        let indexation = try WrittenIndexation.parse(text, style: quantityStyle)
        number = totals.number(of: indexation, at: place)
        if number == nil {
          notes.reportTooManyFlows(of: table.text(Column.bid), at: place, log: &log)
        }
      } catch {
        error.report("indexation", text, at: place, log: &log)
        number = nil
      }
    }
    if let number {
      _ = table.withBytes(Column.indexation) { recentIndexations.remember($0, meaning: number) }
    }
    return number
  }

  /// The line's kind, a charge where it names none.
  @inline(__always)
  private func kind(_ table: inout CSVTable, log: inout DiagnosticLog) -> PriceLineKind? {
    if let kind = table.withBytes(Column.kind, { kinds.kind(named: $0) }) { return kind }
    return PriceLines.readKind(&table, log: &log)
  }

  private static func readKind(
    _ table: inout CSVTable, log: inout DiagnosticLog
  ) -> PriceLineKind? {
    guard let text = table.filled(Column.kind) else { return .charge }
    if let kind = PriceLineKind(rawValue: WrittenContractType.normalised(text)) { return kind }
    log.report(
      .unknownLineKind, "kind \(ShownValue.quoted(text)) is not known",
      at: table.location(Column.kind),
      hint: NearestName.hint(for: text, among: PriceLineKind.allCases.map(\.rawValue)))
    return nil
  }

  /// The line's year, −1 where it names none.
  @inline(__always)
  private func year(_ table: inout CSVTable, log: inout DiagnosticLog) -> Int? {
    if let year = table.withBytes(Column.year, { PlainYear.read($0) }) { return year }
    return PriceLines.readYear(&table, log: &log)
  }

  private static func readYear(_ table: inout CSVTable, log: inout DiagnosticLog) -> Int? {
    guard let text = table.filled(Column.year) else { return -1 }
    if let year = PlainYear.read(text) { return year }
    log.report(
      .unfitYear, "year \(ShownValue.quoted(text)) is not a year",
      at: table.location(Column.year), hint: "write a whole number: 2027, or 1 for the first")
    return nil
  }

  // MARK: - Checks

  private mutating func lookForRepetition(
    _ table: inout CSVTable, _ bid: Int, log: inout DiagnosticLog
  ) {
    var number = RepeatedLines.start(bid: bid)
    for column in [Column.line, .year] {
      number = table.withBytes(column) { RepeatedLines.mixed(number, $0) } ?? number
    }
    guard notes.isRepeated(number) else { return }
    RepeatedLines.report(
      table.text(Column.line), of: table.text(Column.bid), at: table.location(Column.line),
      log: &log)
  }

  private func checkIssued(
    _ table: inout CSVTable, _ bid: Int, _ key: FlowKey, _ quantity: FixedDecimal?,
    _ totals: inout PriceTotals, log: inout DiagnosticLog
  ) {
    let columns: [IssuedLineCheck.Part: Column] = [
      .id: .line, .description: .description, .unit: .unit, .quantity: .quantity,
    ]
    let line = IssuedLineCheck(
      bid: table.text(Column.bid), id: table.text(Column.line), year: key.year,
      written: columns.compactMapValues { table.filled($0) }, quantity: quantity)
    let places = columns.mapValues { table.location($0) }
    let whole = table.location(Column.line)
    totals.check(line, in: bid, at: { places[$0] ?? whole }, log: &log)
  }

  private mutating func look(at number: FixedDecimal, _ table: inout CSVTable, _ column: Column) {
    notes.look(at: number, of: table.text(Column.bid), at: table.location(column))
  }

  /// Compares the stated total with quantity × unit price.
  ///
  /// Where a binary fraction left its tail on the stated total, the number that was meant is compared.
  private mutating func checkTotal(
    _ table: inout CSVTable, _ quantity: FixedDecimal, _ unitPrice: FixedDecimal,
    log: inout DiagnosticLog
  ) {
    guard table.filled(Column.total) != nil,
      let stated = number(&table, .total, "total", amountStyle, log: &log)
    else { return }
    look(at: stated, &table, .total)
    guard let amount = try? quantity * unitPrice,
      !LineTotal.agrees(stated, with: amount, context.lineRounding, context.currency)
    else { return }
    log.report(
      .lineTotalDiffers,
      "total \(ShownValue.quoted(table.text(Column.total))) is not \(quantity) × "
        + "\(unitPrice) = \(amount.trimmed)",
      at: table.location(Column.total),
      hint: "ask the bidder which of the three figures is meant")
  }

  private mutating func report(
    _ error: PriceSumError, _ table: inout CSVTable, log: inout DiagnosticLog
  ) {
    switch error {
    case .overflow:
      log.report(
        .numberTooLong, "quantity × unit price, or the sum with it, is too long to be computed",
        at: table.location(Column.unitPrice), hint: "check the amounts of this line")
    case .tooManyFlows:
      notes.reportTooManyFlows(
        of: table.text(Column.bid), at: table.location(Column.unitPrice), log: &log)
    }
  }
}
