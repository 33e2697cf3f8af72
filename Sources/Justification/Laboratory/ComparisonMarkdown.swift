public import Evaluation
internal import Procurement
internal import Rubrics

/// The comparison for a document.
public enum ComparisonMarkdown: ReportForm {
  /// Its name.
  public static let name = "markdown"

  /// The comparison as text.
  public static func text(of report: Report<RuleComparison>) -> String {
    let comparison = report.result
    let (competition, rubric) = (comparison.published.competition, comparison.published.rubric)
    var lines = [
      "**\(RuleComparison.caution)**", "",
      "# \(MarkdownText.text(competition.title)) under every rule", "",
      "Rubric \(MarkdownText.text(rubric.id)) \(MarkdownText.text(rubric.version)), method "
        + "\(MarkdownText.text(rubric.method.name.value)), SHA-256 `\(rubric.sha256)`. "
        + RuleComparison.parameters + " Each cell holds the rank and the figure that it rests on.",
    ]
    if comparison.lots.isEmpty {
      lines += ["", "No bid is ranked under the published rubric."]
    }
    for lot in comparison.lots {
      if let id = lot.published.lot.id { lines += ["", "## Lot \(MarkdownText.text(id))"] }
      for kind in lot.kinds {
        let name = kind.name.prefix(1).uppercased() + kind.name.dropFirst() + "s"
        lines += ["", "\(lot.published.lot.id == nil ? "##" : "###") \(name)", ""]
        lines += matrix(kind.name, kind.rules, lot)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func matrix(
    _ kind: String, _ rules: [ComparedRule], _ lot: ComparedLot
  ) -> [String] {
    let bids = lot.bids
    return MarkdownText.table(
      [kind, "parameters and changes", "first"] + bids.map(\.id),
      numeric: Set(bids.indices.map { $0 + 3 }),
      rows: rules.map { rule in
        let facts = (rule.parameters.isEmpty ? [] : [rule.parameters]) + rule.changes
        if case .notCompared(let reason) = rule.outcome {
          return [rule.name, facts.joined(separator: "; "), "not compared: \(reason)"]
            + bids.map { _ in "" }
        }
        return [rule.name, facts.joined(separator: "; "), rule.mark(beside: lot.published)]
          + bids.map(rule.cell)
      })
  }
}
