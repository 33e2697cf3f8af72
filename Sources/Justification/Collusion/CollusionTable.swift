public import Evaluation
internal import Procurement

/// The screens for a terminal, in at most 100 columns, with how each figure came about.
public enum CollusionTable: ReportForm {
  /// Its name.
  public static let name = "table"

  /// The report as text.
  public static func text(of report: Report<CollusionScreening>) -> String {
    let competition = report.result.competition
    var lines = Paragraph.lines(
      "\(SafeText.shown(competition.title)) (\(SafeText.shown(competition.id))): screens for collusion"
    )
    lines += Paragraph.lines(CollusionAdvice.purpose)
    for lot in report.result.lots {
      lines.append("")
      if let id = lot.lot.id {
        lines += Paragraph.lines(
          "Lot \(SafeText.shown(id)): \(SafeText.shown(lot.lot.title ?? id))")
      }
      lines += self.lot(lot)
    }
    lines += [""] + Paragraph.lines(CollusionAdvice.meaning)
    if report.result.hasFlags {
      lines += ["", "what a person does next"]
      lines += CollusionAdvice.steps(under: competition.regime).enumerated().flatMap {
        Paragraph.lines($1, first: "  \($0 + 1). ", rest: "     ")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lot(_ lot: CollusionScreening.ScreenedLot) -> [String] {
    let columns = [
      TextTable.Column(heading: "screen", isNumeric: false),
      TextTable.Column(heading: "figure", isNumeric: true),
      TextTable.Column(heading: "limit", isNumeric: false),
      TextTable.Column(heading: "finding", isNumeric: false),
    ]
    let rows = lot.rows
    let table = TextTable(
      columns,
      rows: rows.map { page, row in
        [
          page.name, DisplayWidth.cutWithin(row.figure, to: 30),
          page.shortLimit ?? "none published",
          row.verdict,
        ]
      })
    return ["\(lot.tally); \(lot.verdict)", ""] + table.lines + ["", "how the figures came about"]
      + rows.flatMap { page, row in
        Paragraph.lines(
          SafeText.shown("\(page.name): \(row.basis)"), first: "  ", rest: "      ")
      }
  }
}
