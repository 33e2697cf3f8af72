internal import Evaluation
internal import Procurement

/// Every mark on every criterion: individual, barred and agreed, with reasons and evidence.
enum ModerationMarks: DocumentSection {
  static let field = DocumentField(
    "marks", .blocks,
    "criterion by criterion every bid's individual, barred and agreed marks with reasons",
    from: "marks.csv or marks/*.xml; conflicts.csv", law: ["Procurement Act 2023, s.98"])

  static func value(of lot: LotCase) -> FieldValue? {
    guard let review = lot.lot.markReview else { return nil }
    return .some(
      review.marks.criteria.enumerated().flatMap { place, criterion in
        blocks(of: criterion, at: place, in: lot)
      })
  }

  private static func blocks(
    of criterion: ReviewedCriterion, at place: Int, in lot: LotCase
  ) -> [Block] {
    let marked = criterion.marks.filter {
      $0.agreed != nil || !$0.individual.isEmpty || !$0.barred.isEmpty
    }
    if marked.isEmpty { return [] }
    let title = GateSentences.title(of: criterion.id, in: lot)
    let own = marked.flatMap { $0.individual.map(\.evaluator) + $0.barred.map(\.mark.evaluator) }
    let evaluators = Set(own).sorted()
    let columns = evaluators.map { DocumentTable.Column($0, isNumeric: true) }
    return [.heading(level: 2, [TextRun(title)])]
      + MatrixTables.blocks(
        name: "marks-\(place + 1)", caption: "Marks on \(title)", head: "Bid",
        columns: columns + [DocumentTable.Column("Agreed", isNumeric: true)],
        rows: marked.map { mark in
          (
            head: [lot.name(of: mark.bid)],
            cells: evaluators.map { MarkCells.cell(of: $0, in: mark) } + [MarkCells.agreed(mark)]
          )
        }) + [.list(marked.flatMap { reasons(of: $0, in: lot) })]
  }

  /// The reason of the agreed mark, those that evaluators gave for their own, and what bars a mark.
  private static func reasons(of mark: ReviewedMark, in lot: LotCase) -> [[TextRun]] {
    let name = lot.name(of: mark.bid)
    func item(_ evaluator: String?, _ text: [TextRun]) -> [TextRun] {
      let own = evaluator.map { ", \($0): " } ?? ": "
      return [TextRun(name.text, style: .strong, quotes: name.quotes), TextRun(own)] + text
    }
    let agreed = mark.agreed.map { item(nil, ScoreExplanation.reason(AgreedMark($0))) }
    let individual = mark.individual.filter { $0.reason != nil || $0.evidence != nil }.map {
      item($0.evaluator, ScoreExplanation.reason(AgreedMark($0)))
    }
    let barred = mark.barred.map { barred in
      let declared = barred.declaration
      let since = declared.date.map { ", declared on \($0)" } ?? ""
      return item(
        barred.mark.evaluator,
        [
          TextRun("barred by a declared interest: “"),
          TextRun(declared.interest, quotes: [declared.evaluator.source]), TextRun("”\(since)."),
        ])
    }
    return [agreed ?? item(nil, .plain("No mark is agreed."))] + individual + barred
  }
}
