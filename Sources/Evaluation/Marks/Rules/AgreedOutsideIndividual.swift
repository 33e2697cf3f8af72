internal import Procurement

/// An agreed mark outside the range of the individual ones.
struct AgreedOutsideIndividual: MarkRule {
  let page = MarkRulePage(
    name: "agreed-outside-individual", kind: .agreedOutsideIndividual,
    definition: """
      The agreed mark is below the lowest or above the highest mark that an evaluator gave; barred marks \
      do not count. On a pass/fail question: no evaluator gave the answer that was agreed.
      """,
    found: "3 and 4 become 5", passes: "3 and 4 become 4")

  func findings(in marks: ReviewedMarks) -> [MarkFinding] {
    marks.all.compactMap { cell in
      let given = cell.individualNumbers
      guard let agreed = cell.agreed, let number = cell.agreedNumber, let lowest = given.first,
        let highest = given.last, number < lowest || number > highest
      else { return nil }
      if cell.isPassFail {
        return MarkFinding(
          page, cell,
          "the agreed answer \(cell.inWords(number)) of \(cell.subject) was no evaluator's own: "
            + "they gave \(cell.inWords(lowest))",
          hint: "record what was discussed that none of them had seen", at: agreed.answer.source,
          related: cell.individualPlaces)
      }
      return MarkFinding(
        page, cell,
        "the agreed mark \(number) of \(cell.subject) is \(number < lowest ? "below" : "above") every "
          + "evaluator's own, \(lowest == highest ? "\(lowest)" : "\(lowest) to \(highest)")",
        hint: "record what was discussed that none of them had seen", at: agreed.answer.source,
        related: cell.individualPlaces)
    }
  }
}
