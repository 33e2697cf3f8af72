internal import Evaluation
internal import Procurement
internal import Rubrics

/// The evaluation of prices: each price, and what it scores or how it ranks.
enum ReportPrices: DocumentSection {
  static let field = DocumentField(
    "prices", .blocks, "each ranked bid's price with its score, and the published formula",
    from: "bids.csv, prices.csv or bids/*.xml; the evaluation")

  static func value(of lot: LotCase) -> FieldValue? {
    let ranking = lot.lot.ranking
    guard ranking.contains(where: { lot.lot.bid($0).price != nil }) else { return nil }
    let leaves = lot.rubric.leaves.filter { $0.measure?.name == .price }
    var blocks: [Block] = leaves.map { .paragraph(rule(of: $0, in: lot)) }
    blocks.append(.table(table(of: lot, leaves.filter(\.isScored))))
    blocks += adjustments(in: lot) + explained(in: lot)
    blocks += AwardPictures.priceAndQuality(lot).map { [.picture($0)] } ?? []
    return .blocks(blocks)
  }

  /// Prices that look low and were explained to satisfaction, with the decision.
  private static func explained(in lot: LotCase) -> [Block] {
    LowPrice.all(in: lot).compactMap { price in
      price.accepted.map { decision in
        .paragraph(
          .sentences(
            price.sentence(in: lot),
            DecisionSentences.text(of: decision, on: price.sources, repeatsBidder: false)))
      }
    }
  }

  private static func rule(of leaf: Criterion, in lot: LotCase) -> [TextRun] {
    guard case .price(let price) = leaf.measure, let formula = price.formula else {
      return [
        TextRun(leaf.title, style: .strong), TextRun(" has no score of its own: the method "),
        TextRun(lot.rubric.method.name.value, style: .code),
        TextRun(" ranks by the \(lot.lot.figure.name)."),
      ]
    }
    return [
      TextRun(leaf.title, style: .strong), TextRun(" is scored by the published formula "),
      TextRun(formula.name.value, style: .code), TextRun("."),
    ]
  }

  private static func table(of lot: LotCase, _ leaves: [Criterion]) -> DocumentTable {
    var columns = [
      DocumentTable.Column("Bid"), DocumentTable.Column("Price", isNumeric: true),
    ]
    columns += compared(leaves, in: lot).map { _ in
      DocumentTable.Column("Price as compared", isNumeric: true)
    }
    if lot.ranksByFigure {
      columns.append(DocumentTable.Column(lot.lot.figure.name.capitalisedFirst, isNumeric: true))
    }
    columns += leaves.map { DocumentTable.Column("Score: \($0.title)", isNumeric: true) }
    return DocumentTable(
      name: "prices", caption: .plain("Prices"), columns: columns,
      rows: lot.lot.ranking.map { ranked in row(of: ranked, in: lot, leaves) })
  }

  private static func row(
    of ranked: RankedBid, in lot: LotCase, _ leaves: [Criterion]
  ) -> [[TextRun]] {
    let bid = lot.lot.bid(ranked)
    let price = ranked.hasClosedPrice ? TextRun("not opened") : lot.price(of: bid)
    var cells: [[TextRun]] = [[lot.name(of: bid)], [price ?? TextRun("none")]]
    cells += compared(leaves, in: lot).map { leaf in
      ranked.hasClosedPrice ? .plain("not opened") : [compared(ranked, on: leaf, in: lot)]
    }
    if lot.ranksByFigure { cells.append(lot.rankingFigure(of: ranked).map { [$0] } ?? []) }
    let scored = lot.scored(ranked)
    return cells
      + leaves.map { leaf in
        scored.first { $0.score.criterion == leaf.id }.map { [$0.run] } ?? []
      }
  }

  /// The criterion whose compared prices are not the prices as bid; none where all are.
  private static func compared(_ leaves: [Criterion], in lot: LotCase) -> [Criterion] {
    leaves.prefix(1).filter { leaf in
      lot.lot.ranking.contains { ranked in
        let amount = lot.lot.bid(ranked).price?.value.amount
        return lot.lot.comparedPrice(of: ranked, on: leaf.id) != amount
      }
    }
  }

  /// The price that the formula takes: adjusted, for the same months, or over the whole life.
  private static func compared(
    _ ranked: RankedBid, on leaf: Criterion, in lot: LotCase
  ) -> TextRun {
    guard let price = lot.lot.bid(ranked).price,
      let amount = lot.lot.comparedPrice(of: ranked, on: leaf.id)
    else { return TextRun("none") }
    let places = price.value.currency.minorUnits
    let rounded = (try? amount.rounded(Rounding(places: places, mode: .halfUp))) ?? amount
    let basis = lot.scored(ranked).first { $0.score.criterion == leaf.id }?.score.basis
    return TextRun(
      Money(rounded, price.value.currency).description,
      figure: Figure(basis: basis ?? "the price as compared", sources: [price.source]),
      quotes: [price.source])
  }

  private static func adjustments(in lot: LotCase) -> [Block] {
    guard !lot.lot.adjustments.isEmpty else { return [] }
    return [
      .paragraph(
        .plain(
          "These published adjustments were applied to every bid by the same rule; the price evaluation "
            + "shows what each adds to each price:")),
      .list(
        lot.lot.adjustments.map { row in
          [
            TextRun(row.rule.title, style: .strong),
            TextRun(": "), TextRun(AdjustmentText.effect(row.rule), style: .code), TextRun(". "),
          ] + DecisionSentences.closed([TextRun("Reason: \(row.rule.reason)")])
        }),
    ]
  }
}
