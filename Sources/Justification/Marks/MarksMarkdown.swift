public import Evaluation
internal import Procurement
internal import Rubrics

/// The look through marks for a document.
public enum MarksMarkdown: ReportForm {
  /// Its name.
  public static let name = "markdown"

  /// The report as text.
  public static func text(of report: Report<MarkReview>) -> String {
    let review = report.result
    var lines = [
      "# \(MarkdownText.text(review.competition.title)): marks", "",
      "Rubric \(MarkdownText.text(review.rubric.id)) \(MarkdownText.text(review.rubric.version)), "
        + "SHA-256 `\(review.rubric.sha256)`.",
    ]
    if let day = review.competition.evaluatedOn { lines += ["", "Evaluated on \(day)."] }
    if review.lots.isEmpty { lines += ["", "No marks were read."] }
    for lot in review.lots {
      if let title = lot.title { lines += ["", "## \(MarkdownText.text(title))"] }
      lines += ["", "\(lot.tally)."]
      let level = lot.title == nil ? "##" : "###"
      lines += MarksSections.all.flatMap { $0.markdown(of: lot, level: level) }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
