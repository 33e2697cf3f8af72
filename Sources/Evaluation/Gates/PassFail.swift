internal import Procurement
internal import Rubrics

/// A bid that the panel's agreed answer fails on a pass/fail question is disqualified.
enum PassFail: JudgedGate {
  static func rows(in lot: JudgedLot) throws(NumberError) -> [GateRow] {
    lot.rubric.leaves.filter(\.isPassFail).map { question in
      let answers = PassFailAnswers(question, in: lot.lot)
      return GateRow(
        id: question.id, title: question.title, rule: MeasureName.passFail.rawValue,
        asked: "the agreed answer pass", findings: lot.lot.bids.indices.map(answers.finding))
    }
  }
}

/// The agreed answers to a pass/fail question.
struct PassFailAnswers {
  private let question: Criterion
  private let lot: Lot
  private let column: Int?

  init(_ question: Criterion, in lot: Lot) {
    self.question = question
    self.lot = lot
    self.column = lot.marks.column(of: question.id)
  }

  /// The answer, as given.
  func answer(of row: Int) -> MarkAnswer {
    column.map { lot.marks.answer(row: row, column: $0) } ?? .blank
  }

  /// The agreed answer as read.
  func agreed(_ row: Int) -> Mark? {
    column.flatMap { lot.marks.agreedMark(row: row, column: $0) }
  }

  /// The evaluators' own answers as read.
  func individual(_ row: Int) -> [Mark] {
    column.map { lot.marks.individualMarks(row: row, column: $0) } ?? []
  }

  /// What the question comes to for a bid, with the panel's reason.
  func finding(of row: Int) -> GateFinding {
    let mark = agreed(row)
    let reason = mark?.reason.map { ": \($0)" } ?? ""
    let sources = (mark.map { [$0.answer.source] } ?? []) + [question.source]
    guard case .verdict(let verdict) = answer(of: row) else {
      return GateFinding(
        outcome: .undecided, basis: "agreed answer: \(answer(of: row))\(reason)", sources: sources)
    }
    return GateFinding(
      outcome: verdict == .pass ? .pass : .fail,
      basis: "agreed answer \(verdict.rawValue)\(reason)", sources: sources)
  }
}
