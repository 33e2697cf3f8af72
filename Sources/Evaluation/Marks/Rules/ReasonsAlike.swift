internal import Procurement

/// Near-identical reasons on different bids.
struct ReasonsAlike: MarkRule {
  let page = MarkRulePage(
    name: "reasons-alike", kind: .reasonsAlike,
    definition: """
      On one criterion, the reasons of two bids are near-identical: of the runs of three words that either \
      holds, at least three in five are in both (their shingles' Jaccard coefficient is 3/5 or more, \
      counted exactly). Reasons of fewer than five words are let pass, and so are those that other rules \
      on texts find, and those on pass/fail questions, where every bid may have the same to show. Each reason is reported with the first one that it is like.
      """,
    found:
      "Two bids on one question: Clear plan with named staff and a tested rota for bad weather",
    passes: "Clear plan with named staff / Clear plan; the rota for bad weather is not tested")

  func findings(in marks: ReviewedMarks) -> [MarkFinding] {
    marks.criteria.flatMap { $0.scale == nil ? [] : findings(on: $0) }
  }

  private func findings(on criterion: ReviewedCriterion) -> [MarkFinding] {
    let cells = criterion.marks.filter {
      $0.reason != nil && $0.repeatedDescriptor == nil && !$0.isOnlyPraise
    }
    let texts = cells.map { $0.reason?.texts ?? [] }
    // The same words with another mark are another rule's to tell.
    let alike = AlikeReasons.firstAlike(texts) {
      texts[$0] != texts[$1] || cells[$0].agreedNumber == cells[$1].agreedNumber
    }
    return zip(cells, alike).compactMap { cell, first in
      guard let first, let place = cell.reasonPlace, let other = cells[first].reasonPlace else {
        return nil
      }
      return MarkFinding(
        page, cell,
        "the reason of \(cell.subject) is nearly that of bid \(Diagnostic.quoted(cells[first].bid.id))",
        hint: "say of each bid what it offers itself", at: place,
        related: [Diagnostic.Related("the other reason stands here", at: other)])
    }
  }
}
