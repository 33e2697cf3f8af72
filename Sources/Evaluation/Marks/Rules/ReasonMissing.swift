internal import Procurement

/// An agreed mark without a reason.
struct ReasonMissing: MarkRule {
  static let name = "reason-missing"

  let page = MarkRulePage(
    name: name, section: .missing, kind: .reasonMissing,
    definition: "An agreed mark, or an agreed `n/a`, whose `reason` is blank.",
    found: "(blank)", passes: "Named managers for each council; reporting is thin")

  func findings(in marks: ReviewedMarks) -> [MarkFinding] {
    marks.all.compactMap { cell in
      guard let agreed = cell.agreed, let place = cell.reasonPlace, cell.reason == nil else {
        return nil
      }
      switch agreed.answer.value {
      case .mark, .notApplicable, .verdict: break
      case .blank, .abstained: return nil
      }
      return MarkFinding(
        page, cell, "the agreed mark of \(cell.subject) has no reason",
        hint: "write why it was given, from what the answer says", at: place)
    }
  }
}
