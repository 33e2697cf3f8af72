internal import Procurement

/// `bids.csv`: one row for each bid.
struct BidsCSV: ImportFormat {
  let name = "bids.csv"
  let summary = "the bids: who offers what, for how much and how long"
  let columns = [
    ImportColumn(name: "bid", isRequired: true, summary: "the bid's id"),
    ImportColumn(name: "bidder", isRequired: true, summary: "the supplier or consortium"),
    ImportColumn(name: "lot", isRequired: false, summary: "the lot's id, where there are lots"),
    ImportColumn(
      name: "price", isRequired: false, summary: "the price of the whole bid, in the currency"),
    ImportColumn(
      name: "contract type", isRequired: false,
      summary: "joint-venture, fixed-term, framework, prime-partner-framework or another"),
    ImportColumn(name: "length months", isRequired: false, summary: "the initial months, whole"),
    ImportColumn(
      name: "extension months", isRequired: false, summary: "the possible further months, whole"),
    ImportColumn(name: "submitted", isRequired: false, summary: "the day of submission, a date"),
    ImportColumn(name: "variant", isRequired: false, summary: "the variant's name, if it is one"),
    ImportColumn(
      name: "price base", isRequired: false,
      summary: "the price's: nominal, or real and the year: real 2026"),
    ImportColumn(
      name: "vat", isRequired: false, summary: "whether it is excluded from the price or included"),
    ImportColumn(
      name: "currency", isRequired: false, summary: "the competition's currency, by its code"),
  ]

  private enum Column: Int {
    case bid, bidder, lot, price, contractType, lengthMonths, extensionMonths, submitted, variant
    case priceBase, vat, currency
  }

  func reads(_ path: String) -> Bool { path == name }

  func read(
    _ file: consuming InputFile, context: ImportContext, into draft: inout CompetitionDraft,
    log: inout DiagnosticLog
  ) {
    guard
      var table = CSVTable.open(file, columns: columns, settings: context.settings, log: &log)
    else { return }
    var tails = FloatTailTally()
    while table.nextRow(log: &log) {
      guard
        let id = Identifier.read(
          table.text(Column.bid), as: "bid", at: table.location(Column.bid), log: &log)
      else { continue }
      // A bid whose bidder is not fit is kept, so that what belongs to it is not reported as lost.
      let bidder = Identifier.read(
        table.text(Column.bidder), as: "bidder", at: table.location(Column.bidder), log: &log)
      var record = BidRecord(id: id, bidder: bidder?.value ?? "")
      record.lot = table.filled(Column.lot).flatMap {
        Identifier.read($0, as: "lot", at: table.location(Column.lot), log: &log)
      }
      record.price = price(table, context, of: id.value, &tails, log: &log)
      record.contractType = table.filled(Column.contractType).flatMap {
        WrittenContractType.read($0, at: table.location(Column.contractType), log: &log)
      }
      record.initialMonths = months(
        table, Column.lengthMonths, "length months", from: 1, log: &log)
      record.extensionMonths = months(
        table, Column.extensionMonths, "extension months", from: 0, log: &log)
      record.submitted = table.filled(Column.submitted).flatMap {
        WrittenDate.read(
          $0, as: "submitted", order: context.settings.dateOrder,
          at: table.location(Column.submitted), log: &log)
      }
      record.variant = table.filled(Column.variant).flatMap {
        Identifier.read($0, as: "variant", at: table.location(Column.variant), log: &log)?.value
      }
      readBase(of: &record, table, context, log: &log)
      draft.bids.append(record)
    }
    tails.report(log: &log)
  }

  private func readBase(
    of record: inout BidRecord, _ table: borrowing CSVTable, _ context: ImportContext,
    log: inout DiagnosticLog
  ) {
    record.base = WrittenBase(
      terms: table.filled(Column.priceBase).map {
        Sourced($0, at: table.location(Column.priceBase))
      },
      vat: table.filled(Column.vat).map { Sourced($0, at: table.location(Column.vat)) }, log: &log)
    if let text = table.filled(Column.currency),
      !WrittenCurrency.isCompetitions(
        text, context, at: table.location(Column.currency), log: &log)
    {
      record.price = nil
    }
  }

  private func price(
    _ table: borrowing CSVTable, _ context: ImportContext, of bid: String,
    _ tails: inout FloatTailTally, log: inout DiagnosticLog
  ) -> Sourced<Money>? {
    guard let text = table.filled(Column.price) else { return nil }
    let location = table.location(Column.price)
    guard
      let amount = WrittenNumber.read(
        text, as: "price",
        style: WrittenNumber.Style(
          declaredBy: context.settings, currency: context.currency,
          doubtsPoint: table.isSemicolonSeparated),
        at: location, log: &log)
    else { return nil }
    PlaceholderAmount.note(amount.value, text, as: "price", at: location, log: &log)
    tails.look(at: amount.value, of: bid, at: location)
    let price = Money(amount.value, context.currency)
    FineAmount.warn(price, as: "price", at: location, log: &log)
    return Sourced(price, at: location)
  }

  private func months(
    _ table: borrowing CSVTable, _ column: Column, _ what: String, from least: Int,
    log: inout DiagnosticLog
  ) -> Sourced<Int>? {
    guard let text = table.filled(column) else { return nil }
    return WrittenMonths.read(
      text, as: what, in: least...ContractLength.maximumMonths, at: table.location(column),
      log: &log)
  }
}
