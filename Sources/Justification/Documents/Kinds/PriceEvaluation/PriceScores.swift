internal import Evaluation
internal import Procurement
internal import Rubrics

/// The scores of the ranked bids on the price, with every step of the arithmetic.
struct PriceScores {
  private let lot: LotCase

  init(_ lot: LotCase) { self.lot = lot }

  /// A table of every criterion that is scored by the price, and of each group above one.
  var all: [Block] {
    let criteria = lot.rubric.allCriteria.filter { $0.isScored && PriceScores.holdsPrice($0) }
    if criteria.isEmpty {
      return [.paragraph(.plain("No criterion is scored by the price."))]
    }
    if lot.lot.ranking.isEmpty {
      return [.paragraph(.plain("No bid is ranked, so that no price is scored."))]
    }
    let scores = lot.lot.ranking.map { (bid: lot.lot.bid($0), scored: lot.scored($0)) }
    let rows = criteria.flatMap { criterion in
      scores.compactMap { bid, scored in
        scored.first { $0.score.criterion == criterion.id }.map { score in
          [[TextRun("\(criterion.title) (\(criterion.id))")]] + row(of: bid, score)
        }
      }
    }
    return [
      .table(
        DocumentTable(
          name: "scores", caption: .plain("Scores on the price, best bid first"),
          columns: [
            DocumentTable.Column("Criterion"), DocumentTable.Column("Bid"),
            DocumentTable.Column("Score", isNumeric: true),
            DocumentTable.Column("Out of", isNumeric: true), DocumentTable.Column("Arithmetic"),
          ], rows: rows))
    ]
  }

  private func row(of bid: Bid, _ scored: ScoredCriterion) -> [[TextRun]] {
    let basis = TextRun(
      scored.score.basis,
      quotes: scored.score.sources)
    return [[lot.name(of: bid)], [scored.run], [scored.available], [basis]]
  }

  private static func holdsPrice(_ criterion: Criterion) -> Bool {
    criterion.measure?.name == .price || criterion.children.contains(where: holdsPrice)
  }
}

/// What bids are ranked by under a method that takes the price itself.
struct RankingFigureBlocks {
  private let lot: LotCase

  init(_ lot: LotCase) { self.lot = lot }

  /// A table of the ranked bids; nothing where bids are ranked by their totals.
  var all: [Block] {
    let rows = lot.lot.ranking.compactMap { ranked -> [[TextRun]]? in
      guard let run = lot.rankingFigure(of: ranked), let figure = ranked.figure else { return nil }
      return [
        [lot.name(of: lot.lot.bid(ranked))], .plain("\(ranked.rank)"), [run],
        [TextRun(figure.basis, quotes: figure.sources)],
      ]
    }
    guard !rows.isEmpty else { return [] }
    let figure = lot.lot.figure
    return [
      .paragraph(
        .plain(
          "Bids are ranked by \(figure.name), the \(figure.highestIsBest ? "highest" : "lowest") "
            + "first.")),
      .table(
        DocumentTable(
          name: "ranking-figures", caption: .plain("Ranked bids by \(figure.name)"),
          columns: [
            DocumentTable.Column("Bid"), DocumentTable.Column("Rank", isNumeric: true),
            DocumentTable.Column(
              figure.name.prefix(1).uppercased() + figure.name.dropFirst(), isNumeric: true),
            DocumentTable.Column("Arithmetic"),
          ], rows: rows)),
    ]
  }
}
