internal import Procurement

/// A reason that praises or blames without content.
struct ReasonPraises: MarkRule {
  let page = MarkRulePage(
    name: "reason-praises", kind: .reasonPraises,
    definition: """
      Every word of the reason judges (*good*, *weak*, *meets*) or carries no content (*answer*, \
      *overall*, *the*), and one at least judges; English only. One word beyond the two short lists, and \
      the reason passes.
      """,
    found: "Excellent response overall", passes: "Excellent: recovery was tested twice last year")

  func findings(in marks: ReviewedMarks) -> [MarkFinding] {
    marks.all.compactMap { cell in
      guard cell.isOnlyPraise, let place = cell.reasonPlace else { return nil }
      return MarkFinding(
        page, cell, "the reason of \(cell.subject) judges and does not say what the answer offers",
        hint: "name what was offered or missing, with its place in the bid", at: place)
    }
  }
}
