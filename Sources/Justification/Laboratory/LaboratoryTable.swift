public import Evaluation
internal import Procurement
internal import Rubrics

/// The trials for a terminal, in at most 100 columns.
public enum LaboratoryTable: ReportForm {
  /// Its name.
  public static let name = "table"

  /// The report as text.
  public static func text(of trials: Report<LaboratoryReport>) -> String {
    let report = trials.result
    let rubric = report.rubric
    var lines =
      Paragraph.lines(
        "\(SafeText.shown(rubric.title)): rubric \(SafeText.shown(rubric.id)) "
          + "\(SafeText.shown(rubric.version)), \(SafeText.shown(rubric.method.name.value))")
      + ["sha256 \(rubric.sha256)"] + Paragraph.lines(report.estimateInWords)
    lines += report.assumptions.flatMap { Paragraph.lines(SafeText.shown($0)) }
    lines += [""] + summary(report).lines
    for trial in report.trials { lines += [""] + self.trial(trial) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func summary(_ report: LaboratoryReport) -> TextTable {
    TextTable(
      [.init(heading: "trial", isNumeric: false), .init(heading: "finding", isNumeric: false)],
      rows: report.trials.map { [$0.page.title, $0.findings.finding.inWords] })
  }

  private static func trial(_ trial: RunTrial) -> [String] {
    let (page, findings) = (trial.page, trial.findings)
    var lines = Paragraph.lines("\(page.title.uppercased()) (\(findings.finding.inWords))")
    lines += Paragraph.lines(page.question, first: "  ", rest: "  ")
    lines += findings.explanation.flatMap {
      Paragraph.lines(SafeText.shown($0), first: "  ", rest: "    ")
    }
    for table in findings.tables { lines += [""] + figures(table) }
    return lines
  }

  /// The lines of a table; where it is too wide, several below each other, or a paragraph a row.
  static func figures(_ table: TrialTable) -> [String] {
    let columns: [TextTable.Filled] = table.headings.indices.map { index in
      (
        TextTable.Column(
          heading: SafeText.shown(table.headings[index]), isNumeric: table.numeric.contains(index)),
        table.rows.map { SafeText.shown($0[index]) }
      )
    }
    let title = "\(SafeText.shown(table.title)):"
    let whole = TextTable.of(columns)
    if whole.width <= Paragraph.width { return [title] + whole.lines }
    let hasText = table.headings.indices.dropFirst(2).contains { !table.numeric.contains($0) }
    if !hasText {
      return [title]
        + TextTable.pages(
          leading: Array(columns.prefix(2)), keeping: 2, columns: Array(columns.dropFirst(2)))
    }
    return [title]
      + table.rows.flatMap { row in
        Paragraph.lines(
          SafeText.shown(
            row.dropLast().filter { !$0.isEmpty }.joined(separator: ", ") + ": "
              + (row.last ?? "")), rest: "    ")
      }
  }
}
