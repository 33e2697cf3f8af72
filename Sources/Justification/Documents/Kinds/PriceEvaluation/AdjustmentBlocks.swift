internal import Evaluation
internal import Procurement
internal import Rubrics

/// The published adjustments of prices, rule by rule, with one table of what each does to every bid.
struct AdjustmentBlocks {
  private let lot: LotCase
  private let places: Int

  init(_ lot: LotCase) {
    self.lot = lot
    self.places = AdjustmentText.places(of: lot.lot)
  }

  /// The rules and their effects; nothing where there is no rule.
  var all: [Block] {
    let rows = lot.lot.adjustments
    guard !rows.isEmpty else { return [] }
    var blocks: [Block] = []
    if let life = lot.lot.wholeLife, life.basis != "total" {
      blocks.append(
        .paragraph(
          .plain(
            "The criterion \(life.criterion) compares by \(life.basisInWords), so that an adjustment "
              + "enters its price as rows of the cash flow. The tables show it on the sum of the "
              + "bid's prices.")))
    }
    blocks.append(
      .list(
        rows.map { row in
          [
            TextRun(
              AdjustmentText.rule(row.rule) + ".",
              figure: Figure(basis: "the rule as published", sources: [row.rule.source]))
          ]
        }))
    let closed = lot.bidsWithClosedPrice
    let bids = lot.bidsByID.enumerated().filter { !closed.contains($0.element.bid.id) }
    return blocks + [
      .table(
        DocumentTable(
          name: "adjustments", caption: .plain("Effect of every rule on every bid"),
          columns: [
            DocumentTable.Column("Rule"), DocumentTable.Column("Bid"),
            DocumentTable.Column("Before", isNumeric: true),
            DocumentTable.Column("Effect", isNumeric: true),
            DocumentTable.Column("After", isNumeric: true), DocumentTable.Column("Basis"),
          ],
          rows: rows.indices.flatMap { rule in
            bids.map { bid in
              [[TextRun(AdjustmentBlocks.name(of: rows[rule]))]]
                + cells(rule: rule, position: bid.offset, place: bid.element.place)
            }
          }))
    ]
  }

  private static func name(of row: AdjustmentRow) -> String {
    "\(row.rule.title) (\(row.rule.id))"
  }

  /// - Parameters:
  ///   - index: the rule.
  ///   - position: the bid's place in the evaluation's JSON, which goes by ids.
  ///   - place: its place in the lot.
  private func cells(rule index: Int, position: Int, place: Int) -> [[TextRun]] {
    let bid = lot.lot.lot.bids[place]
    let finding = lot.lot.adjustments[index].findings[place]
    let basis = [TextRun(finding.basis, quotes: finding.sources)]
    guard let amount = finding.amount else {
      return [
        [lot.name(of: bid)], before(rule: index, place: place), .plain("not decided"),
        .plain("not decided"), basis,
      ]
    }
    let effect = TextRun(
      amount.grouped(minimumPlaces: places),
      figure: Figure(
        pointer: "\(lot.pointer)/adjustments/\(index)/bids/\(position)/amount",
        basis: finding.basis,
        sources: finding.sources + [lot.lot.adjustments[index].rule.source]),
      quotes: [bid.price?.source].compactMap { $0 })
    return [
      [lot.name(of: bid)], before(rule: index, place: place), [effect],
      before(rule: index + 1, place: place), basis,
    ]
  }

  /// The price with the rules ahead of `index`.
  private func before(rule index: Int, place: Int) -> [TextRun] {
    let bid = lot.lot.lot.bids[place]
    guard let price = bid.price else { return .plain("no price") }
    let added = lot.lot.adjustments.prefix(index).map { $0.findings[place].amount }
    guard !added.contains(nil),
      let sum = try? FixedDecimal.sum([price.value.amount] + added.compactMap { $0 })
    else { return .plain("not decided") }
    let parts = [price.value.amount] + added.compactMap { $0 }
    let shown = parts.map { $0.inFormula(places: places) }.joined(separator: " + ")
    let total = sum.grouped(minimumPlaces: places)
    return [
      TextRun(
        total,
        figure: Figure(
          basis: parts.count == 1 ? "the price as bid" : "\(shown) = \(total)",
          sources: [price.source]), quotes: [price.source])
    ]
  }
}
