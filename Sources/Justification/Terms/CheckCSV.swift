public import Evaluation
internal import Procurement
internal import Rubrics

/// The findings for a spreadsheet: a row for each check and bid.
public enum CheckCSV: ReportForm {
  /// Its name.
  public static let name = "csv"

  private static let headings = [
    "lot", "check", "title", "source", "origin", "on failure", "points", "bid", "bidder", "outcome",
    "basis", "details", "relied on", "looked for",
  ]

  /// The report as text.
  public static func text(of report: Report<CheckMatrix>) -> String {
    let hasDecisions = report.result.lots.contains(where: \.setsAside)
    let isClarified = report.result.lots.contains(where: \.isClarified)
    var rows = [
      headings + (hasDecisions ? ["set aside"] : []) + (isClarified ? ["clarification"] : [])
    ]
    for matrix in report.result.lots {
      for row in matrix.rows {
        for (bid, finding) in zip(matrix.lot.bids, row.findings) {
          let setAside = finding.setAside.map(DecisionText.sentence) ?? ""
          let clarification = finding.clarification.map(DecisionText.sentence) ?? ""
          rows.append(
            cells(matrix.lot.id ?? "", row, bid, finding) + (hasDecisions ? [setAside] : [])
              + (isClarified ? [clarification] : []))
        }
      }
    }
    return rows.map {
      $0.map { SpreadsheetCell.text(SafeText.shown($0)) }.joined(separator: ",") + "\r\n"
    }.joined()
  }

  private static func cells(
    _ lot: String, _ row: CheckRow, _ bid: Bid, _ finding: CheckFinding
  ) -> [String] {
    let check = [
      lot, row.id, row.title, row.citation ?? "", row.origin.rawValue, row.onFailure.rawValue,
      row.points.map { $0.trimmed.description } ?? "",
    ]
    return check + [
      bid.id, bid.offer, finding.outcome.inWords, finding.basis,
      finding.details.joined(separator: "; "),
      finding.reliedOn.map(\.inFull).joined(separator: "; "),
      finding.lookedFor.joined(separator: "; "),
    ]
  }
}
