internal import Procurement
internal import Rubrics

/// Individual marks that lie far apart.
struct MarksFarApart: MarkRule {
  let page = MarkRulePage(
    name: "marks-far-apart", section: .spread, kind: .marksFarApart,
    definition: """
      The highest minus the lowest mark that evaluators gave is strictly over a share of the scale's \
      extent (its top minus its bottom): the rubric's `marking: {spread: …}` in percent, else 40. Compared \
      exactly; barred marks do not count. On a pass/fail question: one evaluator answered pass and \
      another fail, whatever the share.
      """,
    found: "1, 3 and 4 on a scale of 0 to 5 (60%)", passes: "2, 3 and 4 on a scale of 0 to 5 (40%)")

  func findings(in marks: ReviewedMarks) -> [MarkFinding] {
    let allowed = marks.allowedSpread.trimmed
    return marks.criteria.flatMap { criterion in
      guard let scale = criterion.scale else { return differing(criterion) }
      let extent = ExactRatio(scale.top) - ExactRatio(scale.lowest)
      guard !extent.isZero, !extent.isNegative else { return [MarkFinding]() }
      return criterion.marks.compactMap { cell in
        let given = cell.individualNumbers
        guard let lowest = given.first, let highest = given.last, let first = cell.individual.first
        else { return nil }
        let hundredfold = (ExactRatio(highest) - ExactRatio(lowest)) * ExactRatio(FixedDecimal(100))
        guard hundredfold > ExactRatio(allowed) * extent else { return nil }
        let list = given.map(\.description).joined(separator: ", ")
        return MarkFinding(
          page, cell,
          "the marks of \(cell.subject) lie far apart: \(list); \(highest) − \(lowest) is "
            + "\(MarksFarApart.percent(hundredfold, of: extent))% of the scale's "
            + "\(scale.top.trimmed) − \(scale.lowest.trimmed), over \(allowed)%",
          hint: "record what was discussed and what the panel came to",
          at: cell.agreed?.answer.source ?? first.answer.source, related: cell.individualPlaces)
      }
    }
  }

  /// The bids that one evaluator passes and another fails.
  private func differing(_ question: ReviewedCriterion) -> [MarkFinding] {
    question.marks.compactMap { cell in
      let given = cell.individualNumbers
      guard let first = cell.individual.first, given.first != given.last else { return nil }
      let passes = given.count { !$0.isZero }
      return MarkFinding(
        page, cell,
        "the evaluators' answers of \(cell.subject) differ: \(passes) pass, "
          + "\(given.count - passes) fail",
        hint: "record what was discussed and what the panel came to",
        at: cell.agreed?.answer.source ?? first.answer.source, related: cell.individualPlaces)
    }
  }

  /// The share with at most two decimals; of one that no decimal holds, `more than 100`.
  private static func percent(_ hundredfold: ExactRatio, of extent: ExactRatio) -> String {
    let rounding = Rounding(places: 2, mode: .halfUp)
    return (try? hundredfold.divided(by: extent).rounded(rounding).trimmed.description)
      ?? "more than 100"
  }
}
