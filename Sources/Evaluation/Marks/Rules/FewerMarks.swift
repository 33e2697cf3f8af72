internal import Procurement

/// Fewer than two individual marks where other bids have more.
struct FewerMarks: MarkRule {
  let page = MarkRulePage(
    name: "fewer-marks", kind: .fewerMarks,
    definition: """
      A bid has fewer than two evaluators' own marks on a criterion on which another bid of the lot has \
      two or more; barred marks do not count.
      """,
    found: "One evaluator marked b2, three marked b1", passes: "Two marked b2, three marked b1")

  func findings(in marks: ReviewedMarks) -> [MarkFinding] {
    marks.criteria.flatMap { criterion -> [MarkFinding] in
      let counts = criterion.marks.map(\.individualNumbers.count)
      guard let most = counts.max(), most >= 2 else { return [] }
      return zip(criterion.marks, counts).compactMap { cell, count in
        guard count < 2,
          let place = (cell.agreed ?? cell.individual.first ?? cell.barred.first?.mark)?.answer
            .source
        else { return nil }
        return MarkFinding(
          page, cell,
          "\(cell.subject) has \(count == 0 ? "no mark" : "one mark") of an evaluator that counts, and "
            + "another bid has \(most)",
          hint: "ask the other evaluators for theirs, or note why they gave none", at: place)
      }
    }
  }
}
