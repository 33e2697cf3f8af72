internal import Procurement
internal import Rubrics

/// Individual marks that lie far apart.
struct MarksFarApart: MarkRule {
  let page = MarkRulePage(
    name: "marks-far-apart", section: .spread, kind: .marksFarApart,
    definition: """
      The highest minus the lowest mark that evaluators gave is strictly over a share of the scale's \
      extent (its top minus its bottom): the rubric's `marking: {spread: …}` in percent, else 40. Compared \
      exactly; barred marks do not count.
      """,
    found: "1, 3 and 4 on a scale of 0 to 5 (60%)", passes: "2, 3 and 4 on a scale of 0 to 5 (40%)")

  func findings(in marks: ReviewedMarks) -> [MarkFinding] {
    let allowed = marks.allowedSpread.trimmed
    return marks.criteria.flatMap { criterion in
      let extent = ExactRatio(criterion.scale.top) - ExactRatio(criterion.scale.lowest)
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
            + "\(criterion.scale.top.trimmed) − \(criterion.scale.lowest.trimmed), over \(allowed)%",
          hint: "record what was discussed and what the panel came to",
          at: cell.agreed?.answer.source ?? first.answer.source, related: cell.individualPlaces)
      }
    }
  }

  /// The share with at most two decimals; of one that no decimal holds, `more than 100`.
  private static func percent(_ hundredfold: ExactRatio, of extent: ExactRatio) -> String {
    let rounding = Rounding(places: 2, mode: .halfUp)
    return (try? hundredfold.divided(by: extent).rounded(rounding).trimmed.description)
      ?? "more than 100"
  }
}
