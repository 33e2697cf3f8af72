internal import Evaluation
internal import Procurement
internal import Rubrics

/// Who gets which lot, for other programs.
enum AssignmentJSON {
  /// The member `assignment`; none where each lot is awarded for itself.
  static func members(of result: EvaluationResult) -> [(key: String, value: JSONValue)] {
    guard let assignment = result.assignment else { return [] }
    return [
      (
        "assignment",
        .object([
          ("rule", .string(assignment.rule)),
          ("mostPerBidder", assignment.mostPerBidder.map { .integer($0) } ?? .null),
          ("source", assignment.source.json),
          ("standsOpen", .bool(assignment.standsOpen)),
          ("lots", .array(assignment.awards.map(award))),
          ("objective", assignment.objective.map(objective) ?? .null),
          ("combinations", .array(assignment.combinations.map(combination))),
        ])
      )
    ]
  }

  private static func award(_ award: LotAward) -> JSONValue {
    .object([
      ("lot", .string(award.lot)), ("outcome", .string(award.outcome.rawValue)),
      ("bid", award.bid.map { .string($0.id) } ?? .null),
      ("bidder", award.bid.map { .string($0.bidder) } ?? .null),
      ("rank", award.rank.map { .integer($0) } ?? .null),
      ("combination", award.combination.map { .string($0) } ?? .null),
      ("basis", .string(award.reason)),
      (
        "passedOver",
        .array(
          award.passedOver.map { passed in
            .object([
              ("bid", .string(passed.bid.id)), ("rank", .integer(passed.rank)),
              ("basis", .string(passed.reason)),
            ])
          })
      ),
      ("reserve", .array(award.reserve.map { .string($0.id) })),
      ("sources", .array(award.sources.map(\.json))),
    ])
  }

  private static func objective(_ objective: AssignmentObjective) -> JSONValue {
    .object([
      ("name", .string(objective.name)),
      ("best", .string(objective.highestIsBest ? "highest" : "lowest")),
      ("value", .string(objective.value.trimmed.description)),
      ("nextBest", objective.nextBest.map { .string($0.trimmed.description) } ?? .null),
      ("withoutCap", .string(objective.withoutCap.trimmed.description)),
      ("basis", .string(objective.basis)), ("compared", .integer(objective.compared)),
      ("givenUp", .integer(objective.givenUp)),
    ])
  }

  private static func combination(_ one: PricedCombination) -> JSONValue {
    .object([
      ("combination", .string(one.combination.id.value)),
      ("bidder", .string(one.combination.bidder)),
      ("sum", .string(one.sum.description)), ("discount", .string(one.discount.description)),
      ("basis", .string(one.basis)),
      (
        "bids",
        .array(
          one.members.map { member in
            .object([
              ("lot", .string(member.lot)), ("bid", .string(member.bid.id)),
              ("price", .string(member.price.description)),
              ("share", .string(member.share.description)),
              ("discounted", .string(member.discounted.description)),
              ("total", .string(member.total.description)), ("basis", .string(member.basis)),
              ("sources", .array(member.sources.map(\.json))),
            ])
          })
      ),
    ])
  }
}
