public import Evaluation
public import Procurement
internal import Rubrics

/// The trials for other programs.
///
/// The shape is `probity/laboratory/1`; decimals are strings, as the tables show them.
public enum LaboratoryJSON: ReportForm {
  /// Its name.
  public static let name = "json"

  /// The report as text.
  public static func text(of trials: Report<LaboratoryReport>) -> String {
    let report = trials.result
    let rubric: JSONValue = .object([
      ("id", .string(report.rubric.id)), ("version", .string(report.rubric.version)),
      ("sha256", .string(report.rubric.sha256)),
    ])
    return text(
      rubric, estimate: .string(report.estimate.description),
      assumptions: report.assumptions.map { .string($0) }, trials: report.trials.map(trial),
      trials.diagnostics)
  }

  /// What is written where the rubric could not be tried: the diagnostics that say why.
  public static func text(withoutResult diagnostics: [Diagnostic]) -> String? {
    text(.null, estimate: .null, assumptions: [], trials: [], diagnostics)
  }

  private static func text(
    _ rubric: JSONValue, estimate: JSONValue, assumptions: [JSONValue], trials: [JSONValue],
    _ diagnostics: [Diagnostic]
  ) -> String {
    JSONValue.object([
      ("schema", .string("probity/laboratory/1")), ("rubric", rubric), ("estimate", estimate),
      ("assumptions", .array(assumptions)), ("trials", .array(trials)),
      ("diagnostics", .array(diagnostics.map(\.json))),
    ]).text(pretty: true) + "\n"
  }

  private static func trial(_ trial: RunTrial) -> JSONValue {
    .object([
      ("trial", .string(trial.page.name)), ("title", .string(trial.page.title)),
      ("question", .string(trial.page.question)), ("method", .string(trial.page.method)),
      ("finding", .string(trial.findings.finding.rawValue)),
      ("explanation", .array(trial.findings.explanation.map { .string($0) })),
      ("tables", .array(trial.findings.tables.map(table))),
    ])
  }

  private static func table(_ table: TrialTable) -> JSONValue {
    .object([
      ("title", .string(table.title)),
      ("headings", .array(table.headings.map { .string($0) })),
      ("rows", .array(table.rows.map { .array($0.map { .string($0) }) })),
    ])
  }
}
