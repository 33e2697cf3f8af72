public import Evaluation
internal import Procurement
internal import Rubrics

/// The trials for a document; the worked example can be copied into tender documents.
public enum LaboratoryMarkdown: ReportForm {
  /// Its name.
  public static let name = "markdown"

  /// The report as text.
  public static func text(of trials: Report<LaboratoryReport>) -> String {
    let report = trials.result
    let rubric = report.rubric
    var lines = [
      "# \(MarkdownText.text(rubric.title)): the rubric tried", "",
      "Rubric \(MarkdownText.text(rubric.id)) \(MarkdownText.text(rubric.version)), method "
        + "\(MarkdownText.text(rubric.method.name.value)), SHA-256 `\(rubric.sha256)`. "
        + report.estimateInWords,
    ]
    if !report.assumptions.isEmpty {
      lines += [""] + report.assumptions.map { "- \(MarkdownText.text($0))" }
    }
    lines += [""]
    lines += MarkdownText.table(
      ["trial", "finding"], numeric: [],
      rows: report.trials.map { [$0.page.title, $0.findings.finding.inWords] })
    for trial in report.trials { lines += self.trial(trial) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func trial(_ trial: RunTrial) -> [String] {
    let (page, findings) = (trial.page, trial.findings)
    var lines = [
      "", "## \(MarkdownText.text(page.title))", "",
      "**\(findings.finding.inWords)**: \(MarkdownText.text(page.question)) "
        + MarkdownText.text(page.method),
    ]
    lines += findings.explanation.flatMap { ["", MarkdownText.text($0)] }
    for table in findings.tables {
      lines += ["", "### \(MarkdownText.text(table.title))", ""]
      lines += MarkdownText.table(table.headings, numeric: table.numeric, rows: table.rows)
    }
    return lines
  }
}
