internal import Procurement

/// `combinations.csv`: one row for each discount that a bidder offers for several lots together.
struct CombinationsCSV: ImportFormat {
  let name = "combinations.csv"
  let summary = "discounts for several lots together, where the rubric lets them count"
  let columns = [
    ImportColumn(name: "combination", isRequired: true, summary: "the combination's id"),
    ImportColumn(
      name: "bidder", isRequired: true, summary: "the supplier or consortium, as in bids.csv"),
    ImportColumn(
      name: "bids", isRequired: true,
      summary: "the single bids that it joins, parted by semicolons: b1; b7"),
    ImportColumn(
      name: "discount", isRequired: true,
      summary: "off the sum of their prices: a percentage with its sign (5%) or an amount"),
  ]

  /// The most combinations that are kept.
  static let mostCombinations = 2000
  /// The most bids that one may join.
  static let mostBids = 100

  private enum Column: Int {
    case combination, bidder, bids, discount
  }

  func reads(_ path: String) -> Bool { path == name }

  func read(
    _ file: consuming InputFile, context: ImportContext, into draft: inout CompetitionDraft,
    log: inout DiagnosticLog
  ) {
    guard
      var table = CSVTable.open(file, columns: columns, settings: context.settings, log: &log)
    else { return }
    var count = 0
    while table.nextRow(log: &log) {
      let place = table.location(Column.combination)
      count += 1
      if count > CombinationsCSV.mostCombinations {
        log.report(
          .combinationsTooMany,
          "there are more than \(CombinationsCSV.mostCombinations) combinations", at: place,
          hint: "keep those that the tender documents allow")
        return
      }
      let id = Identifier.read(
        table.text(Column.combination), as: "combination", at: place, log: &log)
      let bidder = Identifier.read(
        table.text(Column.bidder), as: "bidder", at: table.location(Column.bidder), log: &log)
      let bids = bids(table, log: &log)
      let discount = WrittenDiscount.read(
        table.text(Column.discount), context, doubtsPoint: table.isSemicolonSeparated,
        at: table.location(Column.discount), log: &log)
      guard let id, let bidder, let bids, let discount else { continue }
      draft.combinations.append(
        CombinationBid(id: id, bidder: bidder.value, bids: bids, discount: discount))
    }
  }

  private func bids(
    _ table: borrowing CSVTable, log: inout DiagnosticLog
  ) -> [Sourced<String>]? {
    let place = table.location(Column.bids)
    let written = table.text(Column.bids).split(
      separator: ";", maxSplits: CombinationsCSV.mostBids, omittingEmptySubsequences: false)
    if written.count > CombinationsCSV.mostBids {
      log.report(
        .combinationsTooMany,
        "a combination joins more than \(CombinationsCSV.mostBids) bids", at: place,
        hint: "name one bid a lot")
      return nil
    }
    let bids = written.compactMap {
      Identifier.read(String($0), as: "bid", at: place, log: &log)
    }
    return bids.count == written.count ? bids : nil
  }
}
