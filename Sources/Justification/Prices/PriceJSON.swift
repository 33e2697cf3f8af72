internal import Evaluation
internal import Procurement
internal import Rubrics

/// Price screen and adjustments for other programs.
///
/// The keys are there where the rubric publishes a price screen, or the folder holds adjustments.
enum PriceJSON {
  /// What stands at the top of a report.
  static func heading(of result: EvaluationResult) -> [(key: String, value: JSONValue)] {
    if result.adjustments.isEmpty { return [] }
    return [("adjustments", .object([("sha256", .string(result.adjustments.sha256))]))]
  }

  /// What a lot holds.
  static func members(of lot: LotResult) -> [(key: String, value: JSONValue)] {
    var members: [(key: String, value: JSONValue)] = []
    if !lot.priceScreens.isEmpty {
      members.append(("priceScreen", .array(lot.priceScreens.map(screen))))
    }
    if !lot.adjustments.isEmpty {
      members.append(("adjustments", .array(lot.adjustments.map { adjustment($0, in: lot) })))
    }
    return members
  }

  private static func screen(_ rule: ScreenedRule) -> JSONValue {
    .object([
      ("rule", .string(rule.rule)), ("threshold", .string(rule.threshold)),
      ("criterion", rule.criterion.map { .string($0) } ?? .null),
      ("prices", .integer(rule.priceCount)),
      (
        "flags",
        .array(
          rule.flags.map { flag in
            .object(
              [
                ("bid", .string(flag.bid.id)), ("bidder", .string(flag.bid.bidder)),
                ("basis", .string(flag.basis)), ("sources", .array(flag.sources.map(\.json))),
              ] + (flag.accepted.map { [("accepted", DecisionText.json($0))] } ?? []))
          })
      ),
      ("notApplied", .array(rule.notApplied.map { .string($0) })),
    ])
  }

  private static func adjustment(_ row: AdjustmentRow, in lot: LotResult) -> JSONValue {
    let rule = row.rule
    return .object([
      ("id", .string(rule.id)), ("title", .string(rule.title)), ("reason", .string(rule.reason)),
      ("citation", rule.citation.map { .string($0) } ?? .null),
      ("effect", .object([(rule.effect.name.value, .string(rule.effect.value.value))])),
      ("year", rule.year.map { .integer($0.value) } ?? .null),
      ("when", rule.condition.map { .string($0.words) } ?? .null),
      ("sources", .array([rule.source.json])),
      (
        "bids",
        .array(
          AdjustmentText.findings(of: row, in: lot).map { bid, finding in
            .object([
              ("bid", .string(bid.id)),
              ("amount", finding.amount.map { .string($0.description) } ?? .null),
              ("basis", .string(finding.basis)),
              ("sources", .array(finding.sources.map(\.json))),
            ])
          })
      ),
    ])
  }
}
