public import Evaluation
internal import Procurement
internal import Rubrics

/// The comparison for a terminal, in at most 100 columns.
public enum ComparisonTable: ReportForm {
  /// Its name.
  public static let name = "table"

  /// The comparison as text.
  public static func text(of report: Report<RuleComparison>) -> String {
    let comparison = report.result
    let (competition, rubric) = (comparison.published.competition, comparison.published.rubric)
    var lines =
      [RuleComparison.caution]
      + Paragraph.lines(
        "\(SafeText.shown(competition.title)) (\(SafeText.shown(competition.id))), rubric "
          + "\(SafeText.shown(rubric.id)) \(SafeText.shown(rubric.version)), "
          + SafeText.shown(rubric.method.name.value))
      + Paragraph.lines(RuleComparison.parameters)
      + Paragraph.lines("Each cell holds the rank and the figure that it rests on.")
    if comparison.lots.isEmpty { lines += ["", "no bid is ranked under the published rubric"] }
    for lot in comparison.lots {
      if let id = lot.published.lot.id { lines += ["", "Lot \(SafeText.shown(id))"] }
      for kind in lot.kinds { lines += [""] + matrix(kind.name, kind.rules, lot) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func matrix(
    _ kind: String, _ rules: [ComparedRule], _ lot: ComparedLot
  ) -> [String] {
    let ranked = rules.filter(\.isRanked)
    var lines: [String] = []
    if !ranked.isEmpty {
      let leading: [TextTable.Filled] = [
        (.init(heading: kind, isNumeric: false), ranked.map(\.name)),
        (
          .init(heading: "first", isNumeric: false),
          ranked.map { $0.mark(beside: lot.published) }
        ),
      ]
      let columns: [TextTable.Filled] = lot.bids.map { bid in
        (
          .init(
            heading: DisplayWidth.cutWithin(SafeText.shown(bid.id), to: 20), isNumeric: true),
          ranked.map { $0.cell(bid) }
        )
      }
      lines += TextTable.pages(leading: leading, keeping: 2, columns: columns)
    }
    for rule in ranked where !rule.parameters.isEmpty || !rule.changes.isEmpty {
      let facts = (rule.parameters.isEmpty ? [] : [rule.parameters]) + rule.changes
      lines += Paragraph.lines(
        SafeText.shown("\(rule.name): \(facts.joined(separator: "; "))"), first: "  ",
        rest: "      ")
    }
    for rule in rules {
      guard case .notCompared(let reason) = rule.outcome else { continue }
      lines += Paragraph.lines(
        SafeText.shown("\(rule.name): not compared: \(reason)"), first: "  ", rest: "      ")
    }
    return lines.isEmpty ? ["no \(kind) is compared"] : lines
  }
}

extension ComparedRule {
  /// Whether the lot is ranked under it.
  var isRanked: Bool {
    if case .ranked = outcome { true } else { false }
  }
}
