public import Evaluation
internal import Procurement
internal import Rubrics

/// The matrix with everything that each finding rests on, for a document.
public enum CheckMarkdown: ReportForm {
  /// Its name.
  public static let name = "markdown"

  /// The report as text.
  public static func text(of report: Report<CheckMatrix>) -> String {
    let matrix = report.result
    var lines = [
      "# \(MarkdownText.text(matrix.competition.title)): contract terms", "",
      "Rubric \(MarkdownText.text(matrix.rubric.id)) \(MarkdownText.text(matrix.rubric.version)), "
        + "SHA-256 `\(matrix.rubric.sha256)`.",
    ]
    if let day = matrix.competition.evaluatedOn { lines += ["", "Evaluated on \(day)."] }
    for lot in matrix.lots {
      if let id = lot.lot.id {
        lines += ["", "## Lot \(MarkdownText.text(id)): \(MarkdownText.text(lot.lot.title ?? id))"]
      }
      lines += self.lot(lot, level: lot.lot.id == nil ? "##" : "###")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lot(_ matrix: LotCheckMatrix, level: String) -> [String] {
    guard !matrix.rows.isEmpty else { return ["", "The rubric has no checks."] }
    guard !matrix.lot.bids.isEmpty else { return ["", "No bid."] }
    let rows = matrix.rows.map { row in
      [row.id, row.title, row.consequence] + row.findings.map(\.inWords)
    }
    return ["", "\(level) Checks by bids", ""]
      + MarkdownText.table(
        ["check", "title", "on failure"] + matrix.lot.bids.map(\.id), numeric: [], rows: rows)
      + ["", "\(matrix.tally)."]
      + matrix.rows.flatMap { check($0, matrix, level: level) }
  }

  private static func check(
    _ row: CheckRow, _ matrix: LotCheckMatrix, level: String
  ) -> [String] {
    ["", "\(level)# \(MarkdownText.text("\(row.title) (\(row.id))"))", ""]
      + (row.citation.map { ["Source: \(MarkdownText.text($0)).", ""] } ?? [])
      + zip(matrix.lot.bids, row.findings).flatMap(finding)
  }

  private static func finding(in bid: Bid, _ finding: CheckFinding) -> [String] {
    let head =
      "- \(MarkdownText.text(bid.name)): **\(finding.inWords)**: "
      + MarkdownText.text(finding.basis)
    let parts =
      finding.decisionsInWords + finding.details
      + finding.reliedOn.map {
        "\($0.fact) [\($0.place)]" + ($0.wording.map { ": “\($0)”" } ?? "")
      }
      + finding.lookedFor.map { "looked for \($0)" }
    return [head] + parts.map { "  - \(MarkdownText.text($0))" }
  }
}
