internal import Evaluation
internal import Procurement

/// The look through marks for a spreadsheet: a row for each finding and each moderation record.
public enum MarksCSVForm: MarksReportFormat {
  /// Its name.
  public static let name = "csv"
  /// What it is for.
  public static let summary = "a row for each finding, safe to open in a spreadsheet"

  /// The report as text.
  public static func text(of report: MarksReport) -> String {
    var rows = [MarksRow.headings]
    for lot in report.review.lots {
      rows += MarksSections.all.flatMap { section in
        section.rows(of: lot).map { $0.cells(lot: lot.lot.id ?? "") }
      }
    }
    return rows.map {
      $0.map { SpreadsheetCell.text(SafeText.shown($0)) }.joined(separator: ",") + "\r\n"
    }.joined()
  }
}
