public import Evaluation
public import Procurement
internal import Rubrics

/// The look through marks for other programs.
///
/// The shape is `probity/marks/1`; decimals are strings.
public enum MarksJSON: ReportForm {
  /// Its name.
  public static let name = "json"

  private static let envelope = ReportEnvelope(schema: "probity/marks/1")

  /// The report as text.
  public static func text(of report: Report<MarkReview>) -> String {
    let review = report.result
    return envelope.text(
      review.competition, review.rubric, lots: review.lots.map(lot),
      diagnostics: report.diagnostics)
  }

  /// What is written where nothing could be looked through: the diagnostics that say why.
  public static func text(withoutResult diagnostics: [Diagnostic]) -> String? {
    envelope.text(withoutResult: diagnostics)
  }

  private static func lot(_ lot: LotMarkReview) -> JSONValue {
    .object(
      [
        ("lot", lot.lot.id.map { .string($0) } ?? .null),
        ("agreedMarks", .integer(lot.agreedCount)),
        ("individualMarks", .integer(lot.individualCount)),
        ("allowedSpread", .string(lot.allowedSpread.trimmed.description)),
        ("standsOpen", .bool(lot.standsOpen)),
      ] + MarksSections.all.flatMap { $0.members(of: lot) })
  }
}
