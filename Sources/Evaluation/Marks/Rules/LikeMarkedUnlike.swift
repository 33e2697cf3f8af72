internal import Procurement

/// Like evidence marked unlike.
struct LikeMarkedUnlike: MarkRule {
  let page = MarkRulePage(
    name: "like-marked-unlike", kind: .likeMarkedUnlike,
    definition: """
      On one criterion, two bids have the same reason, or the same text as evidence, and different agreed \
      marks. Case, punctuation and blanks do not count. Evidence counts where it has at least six words \
      that are neither numbers nor words of a reference, such as *page* or *section*: a place alone says \
      nothing of what stands there. Reasons without content are other rules' to find.
      """,
    found: "Recovery tested once a year: 3 for one bid, 4 for another",
    passes: "Method statement 2, p. 4: 3 for one bid, 4 for another")

  private static let referring: Set<String> = [
    "and", "annex", "answer", "appendix", "attachment", "chapter", "clause", "diagram",
    "document", "figure", "form", "in", "method", "of", "p", "page", "pages", "para", "paragraph",
    "part", "plan", "pp", "q", "question", "response", "schedule", "section", "sections",
    "statement", "table", "the", "to",
  ]
  private static let fewestWords = 6

  func findings(in marks: ReviewedMarks) -> [MarkFinding] {
    marks.criteria.flatMap { criterion in
      let cells = criterion.marks.filter { $0.agreedNumber != nil }
      let byReason = unlike(cells, "reason") { cell in
        cell.repeatedDescriptor == nil && !cell.isOnlyPraise ? cell.reason : nil
      } place: {
        $0.reasonSource ?? $0.answer.source
      }
      let known = Set(byReason.map(\.bid))
      let byEvidence = unlike(cells, "evidence") { cell in
        cell.evidence.flatMap { LikeMarkedUnlike.says($0) ? $0 : nil }
      } place: {
        $0.evidenceSource ?? $0.answer.source
      }
      return byReason + byEvidence.filter { !known.contains($0.bid) }
    }
  }

  private func unlike(
    _ cells: [ReviewedMark], _ what: String, text: (ReviewedMark) -> ReasonText?,
    place: (Mark) -> SourceLocation
  ) -> [MarkFinding] {
    var firsts: [String: ReviewedMark] = [:]
    return cells.compactMap { cell in
      guard let plain = text(cell)?.plain, let agreed = cell.agreed else { return nil }
      guard let first = firsts[plain], let other = first.agreed else {
        firsts[plain] = cell
        return nil
      }
      guard first.agreedNumber != cell.agreedNumber else { return nil }
      return MarkFinding(
        page, cell,
        "\(cell.subject) has \(agreed.answer.value), and bid \(Diagnostic.quoted(first.bid.id)) has "
          + "\(other.answer.value) for the same \(what)",
        hint: "give like answers like marks, or say what sets the two apart", at: place(agreed),
        related: [Diagnostic.Related("the same \(what) stands here", at: place(other))])
    }
  }

  private static func says(_ evidence: ReasonText) -> Bool {
    evidence.words.count { word in
      !referring.contains(word.text)
        && !word.text.unicodeScalars.contains { $0.properties.numericType != nil }
    } >= fewestWords
  }
}
