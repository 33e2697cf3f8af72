internal import Procurement
internal import Rubrics

/// The assignment with the lowest sum of prices; more lots awarded come before a lower sum.
///
/// Only where nothing but the price is ranked by: else a bid could win a lot that is neither the best on
/// the award criteria nor the next one.
struct LowestSumOfPrices: AssignmentRule {
  static let page = RulePage(
    name: "lowest-price",
    definition:
      "of all assignments within the cap, the one with the most lots awarded, and of those "
      + "the lowest Σ of the awarded bids' prices",
    isRelative: false,
    weakness: "only for rubrics that rank by the price alone",
    source:
      "Directive 2014/24/EU Art. 46(2) and (3); the least sum of prices is a rule in general use")

  static let needsOrder = false
  static let takesCombinations = true

  init(parameters: inout RuleParameters) {}

  func problem(under method: any AwardMethod, of rubric: Rubric) -> String? {
    let isByPrice =
      type(of: method).figure == .price
      || (type(of: method).figure == .total
        && rubric.leaves.allSatisfy { $0.measure?.name == .price || $0.share.isZero })
    return isByPrice
      ? nil
      : "looks at prices alone, and the rubric does not rank by the price alone"
  }

  func assigned(_ lots: LotsToAssign) throws(AssignmentFailure) -> AssignedLots {
    let places = lots.lots.lazy.flatMap(\.lot.bids).first { $0.price != nil }?
      .price?.value.currency.minorUnits
    return try BestAssignment(
      lots,
      by: BestAssignment.Sum(
        name: "sum of prices", highestIsBest: false, places: places ?? 2,
        single: { LowestSumOfPrices.price($0, $1, lots) }, member: \.discounted)
    ).assigned()
  }

  /// The price that the lot's one price criterion compares; the bid's where several do.
  private static func price(_ lot: Int, _ place: Int, _ lots: LotsToAssign) -> FixedDecimal? {
    let result = lots.lots[lot]
    let row = result.ranking[place].row
    let compared = result.compared.count == 1 ? result.compared.values.first : nil
    return compared.map { $0.amounts[row] } ?? result.lot.amounts[row]
  }
}
