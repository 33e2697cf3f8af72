internal import Evaluation
internal import Procurement

/// Marks in the cells of tables.
enum MarkCells {
  /// An evaluator's own mark; a barred one says so, and a dash stands where there is none.
  static func cell(of evaluator: String, in mark: ReviewedMark) -> [TextRun] {
    if let own = mark.individual.first(where: { $0.evaluator == evaluator }) { return [run(own)] }
    if let barred = mark.barred.first(where: { $0.mark.evaluator == evaluator }) {
      return [run(barred.mark), TextRun(" (barred)")]
    }
    return .plain("–")
  }

  /// The agreed mark.
  static func agreed(_ mark: ReviewedMark) -> [TextRun] {
    mark.agreed.map { [AgreedMark($0).answer] } ?? .plain("–")
  }

  private static func run(_ mark: Mark) -> TextRun {
    TextRun(
      mark.answer.value.description,
      figure: Figure(basis: "the mark that \(mark.evaluator) gave", sources: [mark.answer.source]),
      quotes: [mark.answer.source])
  }
}
