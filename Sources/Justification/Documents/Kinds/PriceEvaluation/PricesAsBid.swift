internal import Evaluation
internal import Procurement

/// Each bid's price before anything is done to it.
struct PricesAsBid {
  private let lot: LotCase

  init(_ lot: LotCase) { self.lot = lot }

  /// A table of all bids, and what it does not show.
  var all: [Block] {
    let closed = lot.bidsWithClosedPrice
    let bids = lot.bidsByID.map(\.bid)
    guard !bids.isEmpty else { return [.paragraph(.plain("No bid was made."))] }
    let table = DocumentTable(
      name: "prices", caption: .plain("Prices as bid, before adjustments"),
      columns: [
        DocumentTable.Column("Bid"), DocumentTable.Column("Price", isNumeric: true),
        DocumentTable.Column("How it came about"), DocumentTable.Column("In what terms"),
      ],
      rows: bids.map { row(of: $0, isClosed: closed.contains($0.id)) })
    return [.table(table)]
  }

  private func row(of bid: Bid, isClosed: Bool) -> [[TextRun]] {
    if isClosed {
      return [
        [lot.name(of: bid)], .plain("closed"),
        .plain("the award method does not look at the price of this bid"), .plain("–"),
      ]
    }
    guard let price = lot.price(of: bid), let source = bid.price?.source else {
      return [[lot.name(of: bid)], .plain("none"), .plain("the bid gives no price"), .plain("–")]
    }
    return [
      [lot.name(of: bid)], [price],
      [TextRun(origin(of: bid))],
      [
        TextRun(
          bid.priceBase.inWords,
          figure: Figure(basis: "the price base that the bid states", sources: [source]))
      ],
    ]
  }

  private func origin(of bid: Bid) -> String {
    guard let schedule = bid.schedule else { return "stated for the whole bid" }
    let rounding =
      schedule.lineRounding.map {
        ", each line rounded first to \($0.places) decimals, \($0.mode.rawValue)"
      } ?? ", added unrounded"
    let lines =
      schedule.lineCount == 1
      ? "1 priced line, \(schedule.first)"
      : "the sum of \(schedule.lineCount) priced lines, \(schedule.first) to \(schedule.last)"
        + rounding
    return bid.statedPrice.map { "\(lines); the bid states \($0.value) (\($0.source))" } ?? lines
  }
}
