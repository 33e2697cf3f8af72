internal import Evaluation
internal import Procurement

/// Every lot of a competition with what became of it.
struct NoticeLots {
  private let lots: [LotCase]

  init(_ lot: LotCase) { lots = lot.award.lots }

  /// A table of the lots; nothing where there are none.
  var blocks: [Block] {
    guard lots.count > 1 else { return [] }
    return [
      .table(
        DocumentTable(
          name: "lots", caption: .plain("Lots"),
          columns: [
            DocumentTable.Column("Lot"), DocumentTable.Column("Title"),
            DocumentTable.Column("Tenders", isNumeric: true), DocumentTable.Column("Award"),
            DocumentTable.Column("Identifier of the contract"),
          ], rows: lots.map(row(of:))))
    ]
  }

  private func row(of lot: LotCase) -> [[TextRun]] {
    let bids = lot.lot.lot.bids
    let id = lot.lot.lot.id ?? ""
    let award = lot.recommended.map { ranked -> [TextRun] in
      let bid = lot.lot.bid(ranked)
      return [TextRun(bid.bidder, quotes: [bid.source])]
    }
    return [
      [TextRun(id)], [TextRun(lot.lot.lot.title ?? id)],
      [
        TextRun(
          "\(bids.count)",
          figure: Figure(basis: "the bids for the lot", sources: bids.map(\.source)))
      ],
      award ?? .plain("no bid is recommended"),
      lot.contractIdentifier.map { [$0.run("as given")] }
        ?? .plain("to be supplied: contracts.\(id) in award.yaml"),
    ]
  }
}
