internal import Procurement

/// An agreed mark without a reference into the bid.
struct EvidenceMissing: MarkRule {
  static let name = "evidence-missing"

  let page = MarkRulePage(
    name: name, section: .missing, kind: .evidenceMissing,
    definition: "An agreed mark whose `evidence`, the place in the bid that it rests on, is blank.",
    found: "(blank)", passes: "Method statement 1, pp. 4-9")

  func findings(in marks: ReviewedMarks) -> [MarkFinding] {
    marks.all.compactMap { cell in
      guard let agreed = cell.agreed, cell.agreedNumber != nil, cell.evidence == nil else {
        return nil
      }
      return MarkFinding(
        page, cell, "the agreed mark of \(cell.subject) does not say where in the bid it rests",
        hint: "name the document, page or section; of a missing answer say where it was looked for",
        at: agreed.evidenceSource ?? agreed.answer.source)
    }
  }
}
