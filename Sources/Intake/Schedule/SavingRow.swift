internal import Procurement

/// A claimed saving, as a row or an element writes it.
enum SavingRow {
  /// The columns beside the bid's id.
  static let columns = [
    ImportColumn(name: "partner", isRequired: true, summary: "the partner's id, as among buyers"),
    ImportColumn(name: "year", isRequired: true, summary: "the year, as price lines count them"),
    ImportColumn(
      name: "baseline", isRequired: true, summary: "the cost without the contract, in the currency"),
    ImportColumn(
      name: "cost", isRequired: true, summary: "the cost under the bid, in the currency"),
    ImportColumn(
      name: "evidence", isRequired: false, summary: "banked, contracted or projected"),
  ]

  /// The saving, or `nil` where something of it is missing or wrong; the log says what.
  static func read(_ row: WrittenRow, log: inout DiagnosticLog) -> Saving? {
    let partner = row.identifier("partner", log: &log)
    let year = row.year("year", log: &log)
    let baseline = row.amount("baseline", log: &log)
    let cost = row.amount("cost", log: &log)
    let evidence = evidence(row, log: &log)
    guard let partner, let year, let baseline, let cost, let evidence else { return nil }
    return Saving(
      partner: partner, year: year, baseline: baseline, cost: cost, evidence: evidence.value)
  }

  private struct Read<Value> {
    let value: Value
  }

  /// The evidence, which may be left out; `nil` where it is wrong.
  private static func evidence(
    _ row: WrittenRow, log: inout DiagnosticLog
  ) -> Read<Sourced<Saving.Evidence>?>? {
    guard let text = row.text("evidence") else { return Read(value: nil) }
    if let evidence = Saving.Evidence(rawValue: text.value.lowercased()) {
      return Read(value: Sourced(evidence, at: text.source))
    }
    log.report(
      .unknownEvidence, "evidence \(ShownValue.quoted(text.value)) is not known", at: text.source,
      hint: NearestName.hint(for: text.value, among: Saving.Evidence.allCases.map(\.rawValue)))
    return nil
  }
}
