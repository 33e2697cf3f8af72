public import Evaluation
public import Procurement
internal import Rubrics

/// The comparison for other programs.
///
/// The shape is `probity/comparison/1`; decimals are strings.
public enum ComparisonJSON: ReportForm {
  /// Its name.
  public static let name = "json"

  private static let envelope = ReportEnvelope(schema: "probity/comparison/1")

  /// The comparison as text.
  public static func text(of report: Report<RuleComparison>) -> String {
    let comparison = report.result
    return envelope.text(
      comparison.published.competition, comparison.published.rubric,
      heading: [
        ("caution", .string(RuleComparison.caution)),
        ("parameters", .string(RuleComparison.parameters)),
      ], lots: comparison.lots.map(lot), diagnostics: report.diagnostics)
  }

  /// What is written where nothing could be compared: the diagnostics that say why.
  public static func text(withoutResult diagnostics: [Diagnostic]) -> String? {
    envelope.text(withoutResult: diagnostics)
  }

  private static func lot(_ lot: ComparedLot) -> JSONValue {
    .object([
      ("lot", lot.published.lot.id.map { .string($0) } ?? .null),
      (
        "published",
        .array(
          lot.published.ranking.map {
            .object([
              ("bid", .string(lot.published.bid($0).id)), ("rank", .integer($0.rank)),
            ])
          })
      ),
      ("formulas", .array(lot.formulas.map { rule($0, lot) })),
      ("methods", .array(lot.methods.map { rule($0, lot) })),
    ])
  }

  private static func rule(_ rule: ComparedRule, _ lot: ComparedLot) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("rule", .string(rule.name)), ("parameters", .string(rule.parameters)),
      ("published", .bool(rule.isPublished)),
      ("changes", .array(rule.changes.map { .string($0) })),
    ]
    if case .notCompared(let reason) = rule.outcome {
      members.append(("notCompared", .string(reason)))
      return .object(members)
    }
    members.append(("changesFirst", .bool(rule.changesFirst(of: lot.published))))
    members.append(
      (
        "bids",
        .array(
          lot.bids.map { bid in
            .object([
              ("bid", .string(bid.id)),
              ("rank", rule.rank(of: bid.id).map { .integer($0) } ?? .null),
              ("value", rule.value(of: bid.id).map { .string($0.description) } ?? .null),
            ])
          })
      ))
    return .object(members)
  }
}
