internal import Evaluation
internal import Procurement

/// The ranking with its margins.
enum ReportRanking: DocumentSection {
  static let field = DocumentField(
    "ranking", .blocks, "the ranking, with each bid's margin to the one above it and to the first",
    from: "the evaluation", law: ["Procurement Act 2023, s.19(2)"], isRequired: true)

  static func value(of lot: LotCase) -> FieldValue? {
    let ranking = lot.lot.ranking
    if ranking.isEmpty { return .blocks([.paragraph(NoRecommendation.reasons(in: lot))]) }
    var blocks: [Block] = [.table(table(of: lot))]
    let ties = TieBreaks.sentences(in: lot.lot, lot.scores)
    if !ties.isEmpty {
      blocks.append(
        .list(ties.map { [TextRun($0, quotes: ranking.map { lot.lot.bid($0).source })] }))
    }
    blocks += AwardPictures.contributions(lot).map { [.picture($0)] } ?? []
    return .blocks(blocks)
  }

  private static func table(of lot: LotCase) -> DocumentTable {
    var columns = [DocumentTable.Column("Rank", isNumeric: true), DocumentTable.Column("Bid")]
    if lot.ranksByFigure {
      columns.append(DocumentTable.Column(lot.lot.figure.name.capitalisedFirst, isNumeric: true))
    }
    columns += ["Total", "To the bid above", "To the first bid"].map {
      DocumentTable.Column($0, isNumeric: true)
    }
    columns.append(DocumentTable.Column("Status"))
    return DocumentTable(
      name: "ranking", caption: .plain(caption(of: lot)), columns: columns,
      rows: lot.lot.ranking.indices.map { row(at: $0, in: lot) })
  }

  private static func caption(of lot: LotCase) -> String {
    lot.ranksByFigure
      ? "Ranking by \(lot.lot.figure.name); margins are those of this figure"
      : "Ranking by total; margins are those of the total"
  }

  private static func row(at place: Int, in lot: LotCase) -> [[TextRun]] {
    let ranking = lot.lot.ranking
    let ranked = ranking[place]
    let rank = TextRun(
      "\(ranked.rank)",
      figure: Figure(
        pointer: lot.pointer(of: ranked) + "/rank",
        basis: "the place in the ranking by \(lot.lot.figure.name)", sources: []))
    var cells: [[TextRun]] = [[rank], [lot.name(of: lot.lot.bid(ranked))]]
    if lot.ranksByFigure { cells.append(lot.rankingFigure(of: ranked).map { [$0] } ?? .plain("–")) }
    cells.append([lot.total(of: ranked)])
    cells.append(place == 0 ? .plain("–") : margin(ranked, to: ranking[place - 1], in: lot))
    cells.append(place == 0 ? .plain("–") : margin(ranked, to: ranking[0], in: lot))
    let marks =
      (lot.lot.setAside(of: ranked).isEmpty ? "" : ", by a gate set aside")
      + (ranked.decision == nil ? "" : ", before the next by decision")
    cells.append(.plain(ranked.status.inWords + marks))
    return cells
  }

  private static func margin(
    _ ranked: RankedBid, to other: RankedBid, in lot: LotCase
  ) -> [TextRun] {
    guard lot.ranksByFigure else { return [lot.difference(ranked.total, from: other.total)] }
    guard let one = ranked.figure?.shown, let two = other.figure?.shown,
      let size = try? (one - two).magnitude()
    else { return .plain("–") }
    let sign = size.isZero ? "" : one < two ? "−" : "+"
    let places = max(one.scale, two.scale)
    let shown = sign + size.grouped(minimumPlaces: places)
    let (left, right) = (one.grouped(minimumPlaces: places), two.grouped(minimumPlaces: places))
    let sources = (ranked.figure?.sources ?? []) + (other.figure?.sources ?? [])
    return [
      TextRun(
        shown, figure: Figure(basis: "\(left) − \(right) = \(shown)", sources: sources),
        quotes: sources)
    ]
  }
}
