public import Evaluation
public import Procurement
internal import Rubrics

/// The findings for other programs.
///
/// The shape is `probity/terms/1`; decimals are strings.
public enum CheckJSON: ReportForm {
  /// Its name.
  public static let name = "json"

  private static let envelope = ReportEnvelope(schema: "probity/terms/1")

  /// The report as text.
  public static func text(of report: Report<CheckMatrix>) -> String {
    let matrix = report.result
    return envelope.text(
      matrix.competition, matrix.rubric, lots: matrix.lots.map(lot),
      diagnostics: report.diagnostics)
  }

  /// What is written where nothing could be checked: the diagnostics that say why.
  public static func text(withoutResult diagnostics: [Diagnostic]) -> String? {
    envelope.text(withoutResult: diagnostics)
  }

  private static func lot(_ matrix: LotCheckMatrix) -> JSONValue {
    .object([
      ("lot", matrix.lot.id.map { .string($0) } ?? .null),
      ("checks", .array(matrix.rows.map { row($0, bids: matrix.lot.bids) })),
    ])
  }

  private static func row(_ row: CheckRow, bids: [Bid]) -> JSONValue {
    .object([
      ("check", .string(row.id)), ("title", .string(row.title)),
      ("source", row.citation.map { .string($0) } ?? .null),
      ("origin", .string(row.origin.rawValue)), ("onFailure", .string(row.onFailure.rawValue)),
      ("points", row.points.map { .string($0.trimmed.description) } ?? .null),
      ("findings", .array(zip(bids, row.findings).map(finding))),
    ])
  }

  private static func finding(in bid: Bid, _ finding: CheckFinding) -> JSONValue {
    .object(
      [
        ("bid", .string(bid.id)), ("bidder", .string(bid.bidder)),
        ("outcome", .string(finding.outcome.rawValue)), ("basis", .string(finding.basis)),
        ("details", .array(finding.details.map { .string($0) })),
        ("reliedOn", .array(finding.reliedOn.map(relied))),
        ("lookedFor", .array(finding.lookedFor.map { .string($0) })),
      ] + finding.decisionMembers)
  }

  private static func relied(_ relied: ReliedOn) -> JSONValue {
    .object([
      ("fact", .string(relied.fact)), ("clause", relied.clause.map { .string($0) } ?? .null),
      ("wording", relied.wording.map { .string($0) } ?? .null), ("source", relied.source.json),
    ])
  }
}
