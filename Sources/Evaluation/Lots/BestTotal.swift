internal import Procurement
internal import Rubrics

/// The assignment with the highest sum of totals; more lots awarded come before a higher sum.
struct BestTotal: AssignmentRule {
  static let page = RulePage(
    name: "best-total",
    definition:
      "of all assignments within the cap, the one with the most lots awarded, and of those "
      + "the highest Σ of the awarded bids' totals",
    isRelative: true,
    weakness:
      "totals of lots are added up as equals, however unlike the lots' values are; a bidder cannot tell "
      + "beforehand which of its lots it would keep",
    source:
      "Directive 2014/24/EU Art. 46(2) asks for objective rules; the assignment problem: Kuhn, "
      + "Naval Research Logistics Quarterly 2 (1955)")

  static let needsOrder = false
  static let takesCombinations = true

  init(parameters: inout RuleParameters) {}

  func problem(under method: any AwardMethod, of rubric: Rubric) -> String? {
    type(of: method).figure == .total
      ? nil
      : "adds totals up, and \"\(rubric.method.name.value)\" ranks by the "
        + "\(type(of: method).figure.name)"
  }

  func assigned(_ lots: LotsToAssign) throws(AssignmentFailure) -> AssignedLots {
    try BestAssignment(
      lots,
      by: BestAssignment.Sum(
        name: "sum of totals", highestIsBest: true, places: 2,
        single: { lots.lots[$0].ranking[$1].total }, member: \.total)
    ).assigned()
  }
}
