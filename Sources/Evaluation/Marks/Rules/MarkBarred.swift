internal import Procurement

/// A mark that a declared interest bars.
struct MarkBarred: MarkRule {
  let page = MarkRulePage(
    name: "mark-barred", section: .barred, kind: .markBarred,
    definition: """
      An evaluator's own mark on a bid in which, or in whose bidder, the evaluator declared an interest. \
      It is left out of every look at individual marks, and scores nothing, as no individual mark does.
      """,
    found: "A mark by an evaluator who used to work for the bidder",
    passes: "No mark by that evaluator")

  func findings(in marks: ReviewedMarks) -> [MarkFinding] {
    marks.all.flatMap { cell in
      cell.barred.map { barred in
        let declared = barred.declaration
        return MarkFinding(
          page, cell, evaluator: barred.mark.evaluator,
          "the mark \(barred.mark.answer.value) that \(Diagnostic.quoted(barred.mark.evaluator)) gave "
            + "\(cell.subject) is barred by a declared interest: \(Diagnostic.quoted(declared.interest))",
          hint: "it counts in nothing here; see to it that the evaluator took no part in agreeing",
          at: barred.mark.answer.source,
          related: [Diagnostic.Related("declared here", at: declared.evaluator.source)])
      }
    }
  }
}
