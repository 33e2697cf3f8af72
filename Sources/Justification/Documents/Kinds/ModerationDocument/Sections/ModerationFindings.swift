internal import Evaluation
internal import Procurement

/// What a look through the marks found, with what to do about it.
enum ModerationFindings: DocumentSection {
  static let field = DocumentField(
    "findings", .blocks,
    "what a look through the marks found: what is missing, and what to look at again",
    from: "the evaluation")

  static func value(of lot: LotCase) -> FieldValue? {
    guard let review = lot.lot.markReview else { return nil }
    return .some(
      MarkRulePage.Section.allCases.flatMap { section -> [Block] in
        let found = review.findings(in: section)
        if found.isEmpty { return [] }
        return [
          .heading(level: 2, .plain(section.heading)), .list(found.map(item)),
        ]
      })
  }

  private static func item(_ finding: MarkFinding) -> [TextRun] {
    let places = [finding.source] + finding.related.map(\.location)
    let hint = finding.hint.capitalisedFirst
    return [
      TextRun(finding.message.capitalisedFirst, quotes: places),
      TextRun(" (\(finding.rule.kind.code), \(finding.source)). \(hint)."),
    ]
  }
}

extension MarkRulePage.Section {
  /// The heading of what is found in it.
  fileprivate var heading: String {
    switch self {
    case .missing: "To complete before the award"
    case .review: "To look at again"
    case .spread: "Marks that lie far apart"
    case .barred: "Barred by a declared interest"
    }
  }
}
