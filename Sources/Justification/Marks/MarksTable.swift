public import Evaluation
internal import Procurement
internal import Rubrics

/// The look through marks for a terminal, in at most 100 columns.
public enum MarksTable: ReportForm {
  /// Its name.
  public static let name = "table"

  /// The report as text.
  public static func text(of report: Report<MarkReview>) -> String {
    let review = report.result
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
