internal import Evaluation
internal import Procurement

/// Who gets which lot where lots are assigned together, and the discounts for several lots.
enum ReportAssignment: DocumentSection {
  static let field = DocumentField(
    "assignment", .blocks,
    "who gets which lot under the published rule, and discounts for several lots",
    from: "lots in rubric.yaml; combinations.csv; the evaluation",
    law: ["Procurement Act 2023, s.23(4)"])

  static func value(of lot: LotCase) -> FieldValue? {
    guard let assignment = lot.award.evaluation.assignment else { return nil }
    let rule = AssignmentText.rule(of: assignment).capitalisedFirst
    var blocks: [Block] = [.paragraph(.plain("\(rule)."))]
    blocks.append(
      .list(
        assignment.awards.map { award in
          [TextRun(AssignmentText.outcome(of: award) + ".", quotes: award.sources)]
        }))
    if let award = lot.assigned {
      let reasons = AssignmentText.reasons(of: award).map(\.capitalisedFirst).joined(separator: " ")
      blocks.append(.paragraph([TextRun("This lot: \(reasons)", quotes: award.sources)]))
    }
    // The last one counts the search's own steps.
    let sums = AssignmentText.sums(of: assignment).dropLast().map(\.capitalisedFirst)
      .joined(separator: " ")
    if !sums.isEmpty {
      let sources = prices(of: assignment)
      blocks.append(
        .paragraph([
          TextRun(
            sums,
            figure: Figure(
              basis: assignment.objective?.basis ?? "", sources: [assignment.source] + sources),
            quotes: sources)
        ]))
    }
    blocks += assignment.combinations.flatMap { combination($0, in: lot) }
    return .blocks(blocks)
  }

  /// The prices that a sum can repeat.
  private static func prices(of assignment: LotAssignment) -> [SourceLocation] {
    assignment.awards.compactMap { $0.bid?.price?.source }
      + assignment.combinations.flatMap { $0.members.flatMap(\.sources) }
  }

  private static func combination(_ one: PricedCombination, in lot: LotCase) -> [Block] {
    let text = AssignmentText.combination(one)
    let compared = one.members.map { lot.award.sources(of: $0) }
    return [
      .paragraph([TextRun("Combination \(text.head).", quotes: one.members.flatMap(\.sources))]),
      .list(zip(compared, text.members).map { [TextRun($1, quotes: $0)] }),
    ]
  }
}

extension AwardCase {
  /// The cells that a bid's share of a combination rests on: its own, and the prices that a formula sets it
  /// against in its lot.
  func sources(of member: CombinationMember) -> [SourceLocation] {
    let same = evaluation.lots.first { $0.lot.id == member.lot }
    return member.sources + (same?.lot.bids ?? []).compactMap { $0.price?.source }
  }
}
