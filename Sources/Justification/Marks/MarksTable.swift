internal import Evaluation
internal import Procurement
internal import Rubrics

/// The look through marks for a terminal, in at most 100 columns.
public enum MarksTable: MarksReportFormat {
  /// Its name.
  public static let name = "table"
  /// What it is for.
  public static let summary = "what is missing and what to look at again, for a terminal"

  /// The report as text.
  public static func text(of report: MarksReport) -> String {
    let review = report.review
    let rubric = review.rubric
    var lines = Paragraph.lines(
      "\(SafeText.shown(review.competition.title)) (\(SafeText.shown(review.competition.id))): marks"
    )
    lines += Paragraph.lines(
      "rubric \(SafeText.shown(rubric.id)) \(SafeText.shown(rubric.version))")
    lines.append("sha256 \(rubric.sha256)")
    if review.lots.isEmpty { lines += ["", "no marks were read"] }
    for lot in review.lots {
      lines.append("")
      if let title = lot.title { lines += Paragraph.lines(SafeText.shown(title)) }
      lines += Paragraph.lines(lot.tally, rest: "    ")
      lines += MarksSections.all.flatMap { $0.lines(of: lot) }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
