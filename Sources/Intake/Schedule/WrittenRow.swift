internal import Procurement

/// One row of a part of a contract schedule, from CSV or XML, as written.
struct WrittenRow: Sendable {
  /// What is written under each name that the row has: `service credit`; blank ones too.
  let cells: [String: Sourced<String>]
  /// How numbers are written; `nil` for XML, where they are plain.
  let numbers: WrittenNumber.Style?
  /// In what order dates are written, beside ISO.
  let dateOrder: FileSettings.DateOrder?
  /// The currency of amounts.
  let currency: Currency

  /// A row of a CSV file.
  init(_ table: inout CSVTable, columns: [ImportColumn], context: ImportContext) {
    var cells: [String: Sourced<String>] = [:]
    for (index, column) in columns.enumerated() {
      let column = (column.name, ColumnIndex(rawValue: index))
      guard table.has(column.1) else { continue }
      cells[column.0] = Sourced(table.text(column.1), at: table.location(column.1))
    }
    self.cells = cells
    self.numbers = WrittenNumber.Style(
      declaredBy: context.settings, doubtsPoint: table.isSemicolonSeparated)
    self.dateOrder = context.settings.dateOrder
    self.currency = context.currency
  }

  /// An element with these attributes, which have the columns' names with hyphens for blanks.
  init(_ attributes: [BidName: Sourced<String>], currency: Currency) {
    var cells: [String: Sourced<String>] = [:]
    for (name, value) in attributes {
      let column = String(name.text.map { $0 == "-" ? " " : $0 })
      cells[column] = Sourced(WrittenSpace.trimmed(value.value), at: value.source)
    }
    self.cells = cells
    self.numbers = nil
    self.dateOrder = nil
    self.currency = currency
  }

  /// What is written, where something is.
  func text(_ name: String) -> Sourced<String>? {
    cells[name].flatMap { $0.value.isEmpty ? nil : $0 }
  }

  /// An id that must be there; the log says why it is not.
  func identifier(_ name: String, log: inout DiagnosticLog) -> Sourced<String>? {
    cells[name].flatMap { Identifier.read($0.value, as: name, at: $0.source, log: &log) }
  }

  /// An id that may be left out.
  func optionalIdentifier(_ name: String, log: inout DiagnosticLog) -> Sourced<String>? {
    text(name).flatMap { Identifier.read($0.value, as: name, at: $0.source, log: &log) }
  }

  /// An amount of money that must be there.
  func amount(_ name: String, log: inout DiagnosticLog) -> Sourced<Money>? {
    guard let cell = cells[name] else { return nil }
    do throws(ValueProblem) {
      let number: FixedDecimal
      if var style = numbers {
        style.currency = currency
        number = try WrittenNumber.parse(cell.value, style: style)
      } else if cell.value.isEmpty {
        throw .blank
      } else {
        number = try PlainNumber.parse(cell.value, currency: currency)
      }
      return Sourced(Money(number, currency), at: cell.source)
    } catch {
      error.report(name, cell.value, at: cell.source, log: &log)
      return nil
    }
  }

  /// A year that must be there, as price lines count them.
  func year(_ name: String, log: inout DiagnosticLog) -> Sourced<Int>? {
    guard let cell = cells[name] else { return nil }
    let isYear =
      (1...4).contains(cell.value.utf8.count)
      && cell.value.utf8.allSatisfy { (0x30...0x39).contains($0) }
    if isYear, let year = Int(cell.value) { return Sourced(year, at: cell.source) }
    if cell.value.isEmpty {
      ValueProblem.blank.report(name, "", at: cell.source, log: &log)
    } else {
      log.report(
        .unfitYear, "\(name) \(ShownValue.quoted(cell.value)) is not a year", at: cell.source,
        hint: "write a whole number: 2027, or 1 for the first")
    }
    return nil
  }

  /// A value of any type that a term can have.
  func value(_ name: String) -> Sourced<TermValue>? {
    text(name).map { Sourced(terms.value(of: $0.value, as: nil), at: $0.source) }
  }

  /// Reads the values of terms as the row writes numbers.
  var terms: TermReading {
    numbers.map { TermReading(currency: currency, style: $0) } ?? TermReading(currency: currency)
  }
}

extension TermReading {
  /// Reads numbers as a CSV file writes them.
  init(currency: Currency, style: WrittenNumber.Style) {
    var amounts = style
    amounts.currency = currency
    self.init(
      currency: currency, number: { try? WrittenNumber.parse($0, style: style) },
      amount: { [amounts] in try? WrittenNumber.parse($0, style: amounts) },
      isMarkDeclared: style.isMarkDeclared)
  }
}

/// A column by its place among a format's columns.
private struct ColumnIndex: RawRepresentable {
  let rawValue: Int
}
