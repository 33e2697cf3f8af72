internal import Evaluation
internal import Procurement

/// The price of every bid with the sums of its priced lines.
enum AppendixPrices: DocumentSection {
  static let field = DocumentField(
    "prices", .blocks, "the price of every bid, and the sums of its lines by year and kind",
    from: "bids.csv, prices.csv or bids/*.xml")

  static func value(of lot: LotCase) -> FieldValue? {
    let bids = lot.lot.lot.bids.sorted { $0.id < $1.id }
    guard bids.contains(where: { $0.price != nil }) else { return nil }
    let prices = DocumentTable(
      name: "prices", caption: .plain("Prices of every bid"),
      columns: [
        DocumentTable.Column("Bid"), DocumentTable.Column("Outcome"),
        DocumentTable.Column("Price", isNumeric: true),
      ],
      rows: bids.map { bid in
        let price = lot.hasClosedPrice(bid) ? TextRun("not opened") : lot.price(of: bid)
        return [[lot.name(of: bid)], .plain(lot.outcome(of: bid)), [price ?? TextRun("none")]]
      })
    let open = bids.filter { !lot.hasClosedPrice($0) }
    return .blocks([.table(prices)] + sums(of: open, in: lot))
  }

  private static func sums(of bids: [Bid], in lot: LotCase) -> [Block] {
    let rows = bids.flatMap { bid in
      (bid.schedule?.flows ?? []).map { row(of: $0, in: bid, of: lot) }
    }
    if rows.isEmpty { return [] }
    return [
      .table(
        DocumentTable(
          name: "price-lines", caption: .plain("Priced lines, summed by year and kind"),
          columns: [
            DocumentTable.Column("Bid"), DocumentTable.Column("Year"),
            DocumentTable.Column("Kind"), DocumentTable.Column("Lines", isNumeric: true),
            DocumentTable.Column("Sum", isNumeric: true),
          ], rows: rows))
    ]
  }

  private static func row(of flow: PriceFlow, in bid: Bid, of lot: LotCase) -> [[TextRun]] {
    let currency = lot.award.competition.currency
    let sum = TextRun(
      Money(flow.amount, currency).description,
      figure: Figure(
        basis: "the sum of \(flow.lineCount) \(flow.lineCount == 1 ? "line" : "lines")",
        sources: [flow.first]), quotes: [flow.first])
    return [
      [lot.name(of: bid)], .plain(flow.year.map { "\($0)" } ?? "not stated"),
      .plain(flow.kind.rawValue),
      [TextRun("\(flow.lineCount)", figure: Figure(basis: "lines counted", sources: [flow.first]))],
      [sum],
    ]
  }
}
