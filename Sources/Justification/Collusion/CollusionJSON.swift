public import Evaluation
public import Procurement
internal import Rubrics

/// The screens for other programs.
///
/// The shape is `probity/screens/1`; figures are strings with twelve decimals.
public enum CollusionJSON: ReportForm {
  /// Its name.
  public static let name = "json"

  private static let schema = JSONValue.string("probity/screens/1")

  /// The report as text.
  public static func text(of report: Report<CollusionScreening>) -> String {
    let screening = report.result
    return text([
      ("schema", schema), ("competition", .string(screening.competition.id)),
      ("informationOnly", .bool(true)), ("purpose", .string(CollusionAdvice.purpose)),
      ("meaning", .string(CollusionAdvice.meaning)), ("flagged", .bool(screening.hasFlags)),
      (
        "next",
        .array(
          screening.hasFlags
            ? CollusionAdvice.steps(under: screening.competition.regime).map { .string($0) } : [])
      ),
      ("lots", .array(screening.lots.map(lot))),
      ("diagnostics", .array(report.diagnostics.map(\.json))),
    ])
  }

  /// What is written where nothing could be screened: the diagnostics that say why.
  public static func text(withoutResult diagnostics: [Diagnostic]) -> String? {
    text([
      ("schema", schema), ("competition", .null), ("lots", .array([])),
      ("diagnostics", .array(diagnostics.map(\.json))),
    ])
  }

  private static func text(_ members: [(key: String, value: JSONValue)]) -> String {
    JSONValue.object(members).text(pretty: true) + "\n"
  }

  private static func lot(_ lot: CollusionScreening.ScreenedLot) -> JSONValue {
    .object([
      ("lot", lot.lot.id.map { .string($0) } ?? .null), ("prices", .integer(lot.priceCount)),
      ("variantsLeftOut", .integer(lot.variantCount)),
      (
        "screens",
        .array(
          lot.screens.map { page, findings in
            .object([
              ("screen", .string(page.name)), ("definition", .string(page.definition)),
              ("limit", page.shortLimit.map { .string($0) } ?? .null),
              ("source", .string(page.source)),
              ("findings", .array(findings.map { finding($0, page) })),
            ])
          })
      ),
    ])
  }

  private static func finding(
    _ finding: CollusionFinding, _ page: CollusionScreenPage
  ) -> JSONValue {
    let row = CollusionRow(finding: finding, page: page)
    return .object([
      ("bids", .array(finding.bids.map { .string($0.id) })),
      ("figure", row.exactFigure.map { .string($0) } ?? .null),
      ("flagged", .bool(finding.isFlagged)), ("basis", .string(row.basis)),
      ("sources", .array(finding.sources.map(\.json))),
    ])
  }
}
