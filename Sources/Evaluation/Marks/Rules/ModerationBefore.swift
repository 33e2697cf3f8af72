internal import Procurement

/// A mark before moderation that lies outside the individual ones.
struct ModerationBefore: MarkRule {
  let page = MarkRulePage(
    name: "moderation-before", kind: .moderationBefore,
    definition: """
      A moderation record gives a mark before moderation below the lowest or above the highest mark that \
      an evaluator gave; barred marks do not count.
      """,
    found: "before 5, where the evaluators gave 3 and 4", passes: "before 3 / 4")

  func findings(in marks: ReviewedMarks) -> [MarkFinding] {
    marks.moderated.compactMap { cell, record in
      let given = cell.individualNumbers
      guard let lowest = given.first, let highest = given.last,
        let odd = record.before.lazy.compactMap(cell.number).first(where: {
          $0 < lowest || $0 > highest
        })
      else { return nil }
      return MarkFinding(
        page, cell,
        "the mark \(cell.inWords(odd)) before moderation of \(cell.subject) is outside those that evaluators gave, "
          + (cell.isPassFail ? cell.inWords(lowest) : "\(lowest) to \(highest)"),
        hint: "correct the record, or add the mark that is missing", at: record.beforeSource,
        related: cell.individualPlaces)
    }
  }
}

extension ReviewedMarks {
  /// The moderation records with the marks that they are about, criterion by criterion.
  var moderated: [(ReviewedMark, ModerationRecord)] {
    if lot.moderation.isEmpty { return [] }
    let records = Dictionary(
      grouping: lot.moderation, by: { [$0.criterion.value, $0.bid.value] })
    return all.flatMap { cell in
      (records[[cell.criterion, cell.bid.id]] ?? []).map { (cell, $0) }
    }
  }
}
