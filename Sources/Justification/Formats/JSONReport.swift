public import Evaluation
public import Procurement
internal import Rubrics

/// The whole evaluation for other programs.
///
/// The shape is `probity/evaluation/1`; decimals are strings.
public enum JSONReport: ReportForm {
  /// Its name.
  public static let name = "json"

  /// The report as text.
  public static func text(of report: Report<EvaluationResult>) -> String {
    let result = report.result
    return envelope.text(
      result.competition, result.rubric,
      heading: PriceJSON.heading(of: result) + GateJSON.heading(of: result)
        + AssignmentJSON.members(of: result),
      lots: result.lots.map { lot($0, of: result.rubric) },
      diagnostics: report.diagnostics)
  }

  /// What is written where nothing could be evaluated: the diagnostics that say why.
  public static func text(withoutResult diagnostics: [Diagnostic]) -> String? {
    envelope.text(withoutResult: diagnostics)
  }

  private static let envelope = ReportEnvelope(schema: "probity/evaluation/1")

  private static func lot(_ lot: LotResult, of rubric: Rubric) -> JSONValue {
    let reason = MethodFigureText.reason(lot, ScoreText(lot, published: rubric.scoreRounding))
    return .object(
      [
        ("lot", lot.lot.id.map { .string($0) } ?? .null),
        ("method", .string(lot.method)),
      ] + (reason.map { [("reason", .string($0))] } ?? []) + [
        ("ranking", .array(lot.ranking.map { ranked($0, in: lot) })),
        ("disqualified", .array(lot.disqualified.map(disqualified))),
        ("incomplete", .array(lot.incomplete.map(incomplete))),
      ] + GateJSON.members(of: lot) + WholeLifeJSON.members(of: lot) + PriceJSON.members(of: lot)
        + CheckSummary.members(of: lot) + MarksSummary.members(of: lot))
  }

  private static func ranked(_ ranked: RankedBid, in lot: LotResult) -> JSONValue {
    let bid = lot.bid(ranked)
    return .object(
      [
        ("bid", .string(bid.id)), ("bidder", .string(bid.bidder)),
        ("variant", bid.variant.map { .string($0) } ?? .null),
        ("rank", .integer(ranked.rank)), ("total", .string(ranked.total.description)),
      ] + MethodFigureText.members(of: ranked, in: lot) + [
        ("status", .string(ranked.status.rawValue))
      ] + GateJSON.members(of: ranked, in: lot) + [
        ("tieBreak", ranked.aheadBy.map { .string($0) } ?? .null)
      ] + (ranked.decision.map { [("tieDecision", DecisionText.json($0))] } ?? []) + [
        ("criteria", .array(lot.scores(of: ranked).map(score)))
      ])
  }

  private static func score(_ score: CriterionScore) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("criterion", .string(score.criterion)), ("title", .string(score.title)),
      ("weight", .string(score.weight.trimmed.description)),
      ("score", .string(score.score.description)), ("basis", .string(score.basis)),
      ("sources", .array(score.sources.map(\.json))),
    ]
    if !score.parts.isEmpty {
      members.append(("criteria", .array(score.parts.map(self.score))))
    }
    return .object(members)
  }

  private static func disqualified(_ disqualified: DisqualifiedBid) -> JSONValue {
    .object([
      ("bid", .string(disqualified.bid.id)), ("bidder", .string(disqualified.bid.bidder)),
      ("gates", .array(disqualified.gates.map(GateJSON.failure))),
    ])
  }

  private static func incomplete(_ incomplete: IncompleteBid) -> JSONValue {
    .object([
      ("bid", .string(incomplete.bid.id)), ("bidder", .string(incomplete.bid.bidder)),
      ("missing", .array(incomplete.missing.map { .string($0) })),
    ])
  }
}
