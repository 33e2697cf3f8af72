internal import Procurement
internal import Rubrics

/// What every JSON report holds around its lots: its schema, competition, rubric and diagnostics.
struct ReportEnvelope {
  /// The name and version of the shape: `probity/evaluation/1`.
  let schema: String

  /// The report as text.
  ///
  /// - Parameters:
  ///   - competition: what was looked at.
  ///   - rubric: what it was held against.
  ///   - heading: further members before the lots.
  ///   - lots: each lot's member of `lots`.
  ///   - diagnostics: everything that was noticed.
  func text(
    _ competition: Competition, _ rubric: Rubric,
    heading: [(key: String, value: JSONValue)] = [], lots: [JSONValue], diagnostics: [Diagnostic]
  ) -> String {
    let points: [(key: String, value: JSONValue)] =
      rubric.weightBasis == .points
      ? [("points", .string(rubric.fullTotal.trimmed.description))] : []
    let about: JSONValue = .object(
      [
        ("id", .string(rubric.id)), ("version", .string(rubric.version)),
        ("sha256", .string(rubric.sha256)),
      ] + points)
    return text(.string(competition.id), about, heading, lots, diagnostics)
  }

  /// What is written where there is no result: the diagnostics that say why.
  func text(withoutResult diagnostics: [Diagnostic]) -> String {
    text(.null, .null, [], [], diagnostics)
  }

  private func text(
    _ competition: JSONValue, _ rubric: JSONValue, _ heading: [(key: String, value: JSONValue)],
    _ lots: [JSONValue], _ diagnostics: [Diagnostic]
  ) -> String {
    let members: [(key: String, value: JSONValue)] =
      [("schema", .string(schema)), ("competition", competition), ("rubric", rubric)] + heading
      + [("lots", .array(lots)), ("diagnostics", .array(diagnostics.map(\.json)))]
    return JSONValue.object(members).text(pretty: true) + "\n"
  }
}
