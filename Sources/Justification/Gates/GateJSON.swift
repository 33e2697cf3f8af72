internal import Evaluation
internal import Procurement
internal import Rubrics

/// Gates and recorded decisions for other programs.
///
/// The keys are there where the rubric publishes gates that are shown for every bid, or the folder holds
/// decisions.
enum GateJSON {
  /// What stands at the top of a report.
  static func heading(of result: EvaluationResult) -> [(key: String, value: JSONValue)] {
    if result.decisions.isEmpty { return [] }
    return [("decisions", .object([("sha256", .string(result.decisions.sha256))]))]
  }

  /// What a lot holds.
  static func members(of lot: LotResult) -> [(key: String, value: JSONValue)] {
    (lot.gates.isEmpty ? [] : [("gates", .array(lot.gates.map { row($0, in: lot) }))])
      + unranked(in: lot)
  }

  /// The bids that stand by a decision in a lot that is not ranked, so that no ranked bid shows it.
  private static func unranked(in lot: LotResult) -> [(key: String, value: JSONValue)] {
    guard lot.ranking.isEmpty, !lot.admitted.isEmpty else { return [] }
    let bids = lot.admitted.map { admitted -> JSONValue in
      .object([
        ("bid", .string(admitted.bid.id)), ("bidder", .string(admitted.bid.bidder)),
        ("gates", .array(admitted.gates.map(failure))),
      ])
    }
    return [("admitted", .array(bids))]
  }

  /// What a ranked bid holds: the gates that it failed, each set aside.
  static func members(
    of ranked: RankedBid, in lot: LotResult
  ) -> [(key: String, value: JSONValue)] {
    let gates = lot.setAside(of: ranked)
    return gates.isEmpty ? [] : [("gatesSetAside", .array(gates.map(failure)))]
  }

  /// A gate that a bid failed.
  static func failure(_ failure: GateFailure) -> JSONValue {
    .object(
      [
        ("criterion", .string(failure.criterion)), ("basis", .string(failure.basis)),
        ("sources", .array(failure.sources.map(\.json))),
      ] + (failure.setAside.map { [("setAside", DecisionText.json($0))] } ?? []))
  }

  private static func row(_ row: GateRow, in lot: LotResult) -> JSONValue {
    .object([
      ("gate", .string(row.id)), ("title", .string(row.title)), ("rule", .string(row.rule)),
      ("asked", .string(row.asked)),
      (
        "findings",
        .array(
          GateText.findings(of: row, in: lot).map { bid, finding in
            .object(
              [
                ("bid", .string(bid.id)), ("outcome", .string(finding.outcome.rawValue)),
                ("basis", .string(finding.basis)),
                ("sources", .array(finding.sources.map(\.json))),
              ] + (finding.setAside.map { [("setAside", DecisionText.json($0))] } ?? []))
          })
      ),
    ])
  }
}
