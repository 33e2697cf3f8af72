internal import Procurement

/// An agreed mark that rests on nothing but barred marks.
struct AgreedOnBarredMarks: MarkRule {
  let page = MarkRulePage(
    name: "agreed-on-barred-marks", section: .barred, kind: .agreedOnBarredMarks,
    definition: """
      There is an agreed mark, and every mark that evaluators gave the bid on the criterion is barred by a \
      declared interest.
      """,
    found: "The one evaluator who marked the answer holds shares in the bidder",
    passes: "Another evaluator marked the answer too")

  func findings(in marks: ReviewedMarks) -> [MarkFinding] {
    marks.all.compactMap { cell in
      guard let agreed = cell.agreed, agreed.answer.value != .blank, cell.individual.isEmpty,
        !cell.barred.isEmpty
      else { return nil }
      return MarkFinding(
        page, cell,
        "the agreed mark \(agreed.answer.value) of \(cell.subject) rests on nothing but barred marks",
        hint: "have the answer marked by evaluators without an interest, and agree anew",
        at: agreed.answer.source,
        related: cell.barred.prefix(5).map {
          Diagnostic.Related("barred mark of \($0.mark.evaluator)", at: $0.mark.answer.source)
        })
    }
  }
}
