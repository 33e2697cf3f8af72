public import Evaluation
internal import Procurement
internal import Rubrics

/// The matrix of checks by bids for a terminal, in at most 100 columns, with what each finding rests
/// on.
public enum CheckTable: ReportForm {
  /// Its name.
  public static let name = "table"

  /// The report as text.
  public static func text(of report: Report<CheckMatrix>) -> String {
    let matrix = report.result
    let rubric = matrix.rubric
    var lines = Paragraph.lines(
      "\(SafeText.shown(matrix.competition.title)) (\(SafeText.shown(matrix.competition.id))): "
        + "contract terms")
    lines += Paragraph.lines(
      "rubric \(SafeText.shown(rubric.id)) \(SafeText.shown(rubric.version))")
    lines.append("sha256 \(rubric.sha256)")
    for lot in matrix.lots {
      lines.append("")
      if let id = lot.lot.id {
        lines += Paragraph.lines(
          "Lot \(SafeText.shown(id)): \(SafeText.shown(lot.lot.title ?? id))")
      }
      lines += self.lot(lot)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lot(_ matrix: LotCheckMatrix) -> [String] {
    guard !matrix.rows.isEmpty else { return ["the rubric has no checks"] }
    guard !matrix.lot.bids.isEmpty else { return ["no bid"] }
    return blocks(matrix) + ["", matrix.tally]
      + matrix.byOutcome.flatMap { outcome, findings in
        findings.isEmpty
          ? []
          : ["", heading(outcome)] + findings.flatMap(finding)
      }
  }

  // MARK: - The matrix

  /// The matrix, broken into as many tables as it takes to keep within the page.
  private static func blocks(_ matrix: LotCheckMatrix) -> [String] {
    let leading: [TextTable.Filled] = [
      (column("check"), matrix.rows.map { DisplayWidth.cutWithin(SafeText.shown($0.id), to: 30) }),
      (column("on failure"), matrix.rows.map(\.consequence)),
    ]
    let bids = matrix.lot.bids.indices.map { index in
      (
        column(DisplayWidth.cutWithin(SafeText.shown(matrix.lot.bids[index].id), to: 14)),
        matrix.rows.map { cell($0.findings[index]) }
      )
    }
    return TextTable.pages(leading: leading, keeping: leading.count, columns: bids)
  }

  private static func column(_ heading: String) -> TextTable.Column {
    TextTable.Column(heading: heading, isNumeric: false)
  }

  private static func cell(_ finding: CheckFinding) -> String {
    switch finding.outcome {
    case .pass: "pass"
    case .fail: "FAIL" + (finding.decisionMark.map { ", \($0)" } ?? "")
    case .notApplicable: "n/a"
    case .couldNotTell: "?" + (finding.decisionMark.map { ", \($0)" } ?? "")
    }
  }

  // MARK: - The findings

  private static func heading(_ outcome: CheckOutcome) -> String {
    switch outcome {
    case .pass: "passed"
    case .fail: "failed"
    case .notApplicable: "does not apply (n/a)"
    case .couldNotTell: "could not be told (?): neither a pass nor a failure"
    }
  }

  private static func finding(_ row: CheckRow, _ bid: Bid, _ finding: CheckFinding) -> [String] {
    let citation = row.citation.map { " [\($0)]" } ?? ""
    let parts =
      finding.decisionsInWords + finding.details
      + finding.reliedOn.map(\.inFull)
      + finding.lookedFor.map { "looked for \($0)" }
    return Paragraph.lines(
      SafeText.shown("\(row.id), \(bid.id): \(finding.basis)\(citation)"), first: "  ",
      rest: "      ")
      + parts.flatMap {
        Paragraph.lines(SafeText.shown($0), first: "    ", rest: "        ")
      }
  }
}
