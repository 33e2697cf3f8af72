internal import Evaluation
internal import Procurement

/// Every evaluator's own mark beside the agreed one.
enum AppendixMarks: DocumentSection {
  static let field = DocumentField(
    "marks", .blocks, "every evaluator's own mark beside the agreed one",
    from: "marks.csv or marks/*.xml")

  static func value(of lot: LotCase) -> FieldValue? {
    guard let review = lot.lot.markReview else { return nil }
    let all = review.marks.criteria.flatMap { criterion in criterion.marks.map { $0 } }
    let own = all.flatMap { $0.individual.map(\.evaluator) + $0.barred.map(\.mark.evaluator) }
    let evaluators = Set(own).sorted()
    if evaluators.isEmpty { return nil }
    let columns = evaluators.map { DocumentTable.Column($0, isNumeric: true) }
    return .blocks(
      MatrixTables.blocks(
        name: "marks", caption: "Individual marks, and the mark agreed on",
        head: "Criterion and bid",
        columns: columns + [DocumentTable.Column("Agreed", isNumeric: true)],
        rows: all.map { mark in
          let title = GateSentences.title(of: mark.criterion, in: lot)
          return (
            head: [TextRun("\(title): "), lot.name(of: mark.bid)],
            cells: evaluators.map { MarkCells.cell(of: $0, in: mark) } + [MarkCells.agreed(mark)]
          )
        }))
  }
}
