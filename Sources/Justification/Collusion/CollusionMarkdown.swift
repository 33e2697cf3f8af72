public import Evaluation
internal import Procurement

/// The screens with their sources and what a person does next, for a document.
public enum CollusionMarkdown: ReportForm {
  /// Its name.
  public static let name = "markdown"

  /// The report as text.
  public static func text(of report: Report<CollusionScreening>) -> String {
    let competition = report.result.competition
    var lines = [
      "# \(MarkdownText.text(competition.title)): screens for collusion", "",
      CollusionAdvice.purpose,
    ]
    if let day = competition.evaluatedOn { lines += ["", "Evaluated on \(day)."] }
    for lot in report.result.lots {
      if let id = lot.lot.id {
        lines += ["", "## Lot \(MarkdownText.text(id)): \(MarkdownText.text(lot.lot.title ?? id))"]
      }
      lines += self.lot(lot)
    }
    lines += ["", "## What this means", "", CollusionAdvice.meaning]
    if report.result.hasFlags {
      lines += ["", "What a person does next:", ""]
      lines += CollusionAdvice.steps(under: competition.regime).enumerated().map {
        "\($0 + 1). \($1)"
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lot(_ lot: CollusionScreening.ScreenedLot) -> [String] {
    let rows = lot.rows
    return ["", "\(lot.tally); \(lot.verdict).", ""]
      + MarkdownText.table(
        ["screen", "figure", "limit", "finding", "how it came about"], numeric: [1],
        rows: rows.map { page, row in
          [page.name, row.figure, page.shortLimit ?? "none published", row.verdict, row.basis]
        })
      + ["", "Sources:", ""]
      + lot.screens.map { page, _ in
        "- \(page.name): \(MarkdownText.text(page.source)). Other reasons: "
          + "\(MarkdownText.text(page.otherReasons))."
      }
  }
}
