internal import Procurement
internal import Rubrics

/// A pass/fail question: it scores nothing, and only sees to it that every bid has an agreed answer.
struct PassFailAnswering: LeafMeasure {
  private let question: Criterion
  private let lot: Lot

  init(_ question: Criterion, in lot: Lot) {
    self.question = question
    self.lot = lot
  }

  func shortfalls(of standing: [Int]) -> [Shortfall] {
    let answers = PassFailAnswers(question, in: lot)
    return standing.compactMap { row in
      if case .verdict = answers.answer(of: row) { return nil }
      return Shortfall(
        row: row, isBidders: false, diagnostic: diagnostic(of: row, answers))
    }
  }

  func scoring(of standing: [Int]) throws(NumberError) -> any LeafScoring {
    NoScores(count: lot.bids.count, fact: "pass or fail")
  }

  private func diagnostic(of row: Int, _ answers: PassFailAnswers) -> Diagnostic {
    let bid = lot.bids[row]
    let subject = "bid \"\(bid.id)\""
    let place = answers.agreed(row)?.answer.source ?? bid.source
    let individual = answers.individual(row)
    let related = individual.map { mark in
      Diagnostic.Related("\(mark.evaluator) answered \(mark.answer.value)", at: mark.answer.source)
    }
    switch answers.answer(of: row) {
    case .abstained:
      return Diagnostic(
        .markAbstained, "\(subject) has no answer to \"\(question.id)\": the panel abstained",
        at: place, hint: "agree on `pass` or `fail`; an abstention is neither", related: related)
    case .notApplicable:
      return Diagnostic(
        .notApplicableUnpublished,
        "\(subject) is answered \"n/a\" on \"\(question.id)\", which is neither pass nor fail",
        at: place, hint: "agree on `pass` or `fail`", related: related)
    case .mark(let mark):
      return .markOnPassFail(mark, on: question, by: nil, bid: bid.id, at: place)
    case .blank, .verdict:
      return Diagnostic(
        .noAgreedMark, "\(subject) has no agreed answer to \"\(question.id)\"", at: place,
        hint: individual.isEmpty
          ? "add `pass` or `fail` by \"agreed\""
          : "add the answer that the panel agreed on; individual ones are never counted",
        related: related)
    }
  }
}

extension Diagnostic {
  /// A number where pass or fail belongs.
  static func markOnPassFail(
    _ mark: FixedDecimal, on question: Criterion, by evaluator: String?, bid: String,
    at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .markOnPassFail,
      "\(giver(evaluator, bid)) the mark \"\(mark)\" on \"\(question.id)\", which is pass or fail",
      at: place, hint: "write `pass` or `fail`",
      related: [Related("the question is published here", at: question.source)])
  }

  /// Pass or fail where a mark of a scale belongs.
  static func verdictOnScale(
    _ verdict: MarkAnswer.Verdict, on criterion: String, scale: MarkScale, by evaluator: String?,
    bid: String, at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .verdictOnScale,
      "\(giver(evaluator, bid)) \"\(verdict.rawValue)\" on \"\(criterion)\", which has a scale",
      at: place, hint: "use \(scale.summary)",
      related: [Related("the scale is published here", at: scale.source)])
  }

  private static func giver(_ evaluator: String?, _ bid: String) -> String {
    evaluator.map { "\"\($0)\" gave bid \"\(bid)\"" } ?? "bid \"\(bid)\" has"
  }
}
