internal import Evaluation
internal import Procurement

/// Every criterion with each ranked bid's mark and score.
enum ReportQuality: DocumentSection {
  static let field = DocumentField(
    "scores", .blocks, "each ranked bid's mark and score on every criterion",
    from: "marks.csv or marks/*.xml; the evaluation", law: ["Procurement Act 2023, s.19(2)(b)"])

  static func value(of lot: LotCase) -> FieldValue? {
    let ranking = lot.lot.ranking
    guard let first = ranking.first else { return nil }
    let all = ranking.map { lot.scored($0) }
    let heads = lot.scored(first)
    let rows = heads.indices.map { row -> (head: [TextRun], cells: [[TextRun]]) in
      (
        head: criterion(heads[row]),
        cells: zip(ranking, all).map { cell($1[row], of: lot.lot.bid($0), in: lot) }
      )
    }
    var blocks = MatrixTables.blocks(
      name: "scores", caption: "Scores, with the agreed mark in brackets where the panel marked",
      head: "Criterion (most that it can score)",
      columns: ranking.map { ranked in
        DocumentTable.Column([lot.name(of: lot.lot.bid(ranked))], isNumeric: true)
      }, rows: rows)
    blocks += AwardPictures.marks(lot).map { [.picture($0)] } ?? []
    return .blocks(blocks)
  }

  private static func criterion(_ scored: ScoredCriterion) -> [TextRun] {
    let dashes = String(repeating: "– ", count: scored.depth)
    return [TextRun("\(dashes)\(scored.score.title) ("), scored.available, TextRun(")")]
  }

  private static func cell(
    _ scored: ScoredCriterion, of bid: Bid, in lot: LotCase
  ) -> [TextRun] {
    guard let agreed = lot.agreedMark(of: bid, on: scored.score.criterion) else {
      return [scored.run]
    }
    return [scored.run, TextRun(" ("), agreed.answer, TextRun(")")]
  }
}
