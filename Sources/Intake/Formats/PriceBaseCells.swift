internal import Procurement

/// The cells of a price line that say in what terms its price is given: price base, VAT, currency.
struct PriceBaseCells: Sendable {
  private typealias Column = PriceLines.Column

  private let context: ImportContext
  private var recentTerms = RecentTexts<PriceBase.Terms?>()
  private var recentVAT = RecentTexts<PriceBase.VAT?>()
  private var recentCurrencies = RecentTexts<Bool>()

  init(context: ImportContext) { self.context = context }

  /// Reads the cells of the row, and holds them against the lines before it of the bid at `index`.
  ///
  /// - Returns: `false` where one cannot be read, or names another currency.
  mutating func read(
    _ table: inout CSVTable, of index: Int, _ totals: inout PriceTotals, log: inout DiagnosticLog
  ) -> Bool {
    let terms = PriceBaseCells.read(
      &table, .priceBase, "price base", &recentTerms, WrittenBase.terms, log: &log)
    let vat = PriceBaseCells.read(&table, .vat, "vat", &recentVAT, WrittenBase.vat, log: &log)
    let isCurrency = isCompetitionCurrency(&table, log: &log)
    guard let terms, let vat else { return false }
    let readsBase = table.has(Column.priceBase) || table.has(Column.vat)
    guard readsBase, index >= 0 else { return isCurrency }
    let base = PriceBase(terms: terms, vat: vat)
    let place = table.location(Column.unitPrice)
    if let other = totals.otherBase(than: base, ofLineAt: place, in: index) {
      let column = base.terms != other.value.terms ? Column.priceBase : .vat
      MixedBases.report(
        base, against: other, of: table.text(Column.bid), at: table.location(column), log: &log)
    }
    return isCurrency
  }

  /// What the cell says, `.some(nil)` where it is blank or there is none, and `nil` where it cannot be
  /// read.
  private static func read<Value>(
    _ table: inout CSVTable, _ column: Column, _ what: String,
    _ recent: inout RecentTexts<Value?>, _ parse: (String) throws(ValueProblem) -> Value,
    log: inout DiagnosticLog
  ) -> Value?? {
    if let known = table.withBytes(column, { recent.meaning(of: $0) }) { return known }
    var value: Value?
    if let text = table.filled(column) {
      do throws(ValueProblem) {
        value = try parse(text)
      } catch {
        error.report(what, text, at: table.location(column), log: &log)
        return nil
      }
    }
    _ = table.withBytes(column) { recent.remember($0, meaning: value) }
    return .some(value)
  }

  private mutating func isCompetitionCurrency(
    _ table: inout CSVTable, log: inout DiagnosticLog
  ) -> Bool {
    let known = table.withBytes(Column.currency) { recentCurrencies.meaning(of: $0) }
    if let known { return known }
    guard let text = table.filled(Column.currency) else { return true }
    let isSound = WrittenCurrency.isCompetitions(
      text, context, at: table.location(Column.currency), log: &log)
    // Another is reported at every line.
    if isSound {
      _ = table.withBytes(Column.currency) { recentCurrencies.remember($0, meaning: true) }
    }
    return isSound
  }
}
