public import Evaluation
internal import Procurement

/// The screens for a spreadsheet: a row for each finding.
public enum CollusionCSV: ReportForm {
  /// Its name.
  public static let name = "csv"

  private static let headings = [
    "lot", "screen", "bids", "figure", "limit", "finding", "basis", "source", "rests on",
  ]

  /// The report as text.
  public static func text(of report: Report<CollusionScreening>) -> String {
    let rows = report.result.lots.flatMap { lot in
      lot.rows.map { page, row in
        [
          lot.lot.id ?? "", page.name, row.finding.bids.map(\.id).joined(separator: "; "),
          row.exactFigure ?? "", page.shortLimit ?? "none published", row.verdict, row.basis,
          page.source, row.finding.sources.map(\.description).joined(separator: "; "),
        ]
      }
    }
    return ([headings] + rows).map {
      $0.map { SpreadsheetCell.text(SafeText.shown($0)) }.joined(separator: ",") + "\r\n"
    }.joined()
  }
}
