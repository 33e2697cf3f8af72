internal import Evaluation
internal import Procurement

/// Who gets which lot, for a document.
enum AssignmentMarkdown {
  /// The lines; none where each lot is awarded for itself.
  static func lines(of result: EvaluationResult) -> [String] {
    guard let assignment = result.assignment else { return [] }
    let rows = assignment.awards.map { award in
      [
        award.lot, award.bid?.id ?? "", award.bid?.offer ?? award.outcome.rawValue,
        award.rank.map(String.init) ?? "", award.combination ?? "",
        award.reserve.map(\.id).joined(separator: ", "),
      ]
    }
    var lines = [
      "", "## Award of the lots", "", MarkdownText.text(AssignmentText.rule(of: assignment)), "",
    ]
    lines += MarkdownText.table(
      ["lot", "bid", "bidder", "rank", "combination", "reserve"], numeric: [3], rows: rows)
    lines.append("")
    for award in assignment.awards {
      let places = award.sources.map(\.description).joined(separator: ", ")
      let text = AssignmentText.reasons(of: award).joined(separator: " ")
      lines.append("- \(MarkdownText.text("\(award.lot): \(text) [\(places)]"))")
    }
    let sums = AssignmentText.sums(of: assignment)
    if !sums.isEmpty { lines += ["", MarkdownText.text(sums.joined(separator: " "))] }
    guard !assignment.combinations.isEmpty else { return lines }
    lines += [
      "", "### Combinations", "",
      "A bid is scored again at its discounted price, among the prices of the single bids still standing; "
        + "no other bid's score changes.", "",
    ]
    for one in assignment.combinations {
      let (head, members) = AssignmentText.combination(one)
      lines.append("- \(MarkdownText.text(head))")
      lines += members.map { "  - \(MarkdownText.text($0))" }
    }
    return lines
  }
}
