public import Evaluation
internal import Procurement

/// The look through marks for a spreadsheet: a row for each finding and each moderation record.
public enum MarksCSVForm: ReportForm {
  /// Its name.
  public static let name = "csv"

  /// The report as text.
  public static func text(of report: Report<MarkReview>) -> String {
    var rows = [MarksRow.headings]
    for lot in report.result.lots {
      rows += MarksSections.all.flatMap { section in
        section.rows(of: lot).map { $0.cells(lot: lot.lot.id ?? "") }
      }
    }
    return rows.map {
      $0.map { SpreadsheetCell.text(SafeText.shown($0)) }.joined(separator: ",") + "\r\n"
    }.joined()
  }
}
