internal import Procurement

/// A moderation that changed a mark and does not say what was discussed.
struct ModerationWithoutDiscussion: MarkRule {
  let page = MarkRulePage(
    name: "moderation-without-discussion", kind: .moderationWithoutDiscussion,
    definition: """
      A moderation record has a mark before that is not the mark after, and `discussed` is blank.
      """,
    found: "3 / 4 become 4, and nothing is noted",
    passes: "3 / 4 become 4: the recovery test on p. 6 was missed by one evaluator")

  func findings(in marks: ReviewedMarks) -> [MarkFinding] {
    marks.moderated.compactMap { cell, record in
      guard record.discussed == nil, record.before.contains(where: { $0 != record.after.value })
      else { return nil }
      return MarkFinding(
        page, cell,
        "moderation of \(cell.subject) changed \(record.beforeInWords) to \(record.after.value), and "
          + "the record does not say what was discussed",
        hint: "note what led the panel to the mark", at: record.bid.source)
    }
  }
}
