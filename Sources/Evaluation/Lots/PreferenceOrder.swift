internal import Procurement
internal import Rubrics

/// The lots are awarded one after the other in the published order; a bidder that has reached the cap is
/// passed over, and the next in rank takes the lot.
struct PreferenceOrder: AssignmentRule {
  static let page = RulePage(
    name: "preference-order",
    definition:
      "lots in the published order; in each the first in rank whose bidder is below the cap",
    isRelative: false,
    weakness:
      "the order decides which lots a strong bidder keeps, so that a later lot may go to a far "
      + "weaker bid",
    source: "Directive 2014/24/EU Art. 46(2); Procurement Act 2023 s.23(4)")

  static let needsOrder = true
  static let takesCombinations = false

  init(parameters: inout RuleParameters) {}

  func problem(under method: any AwardMethod, of rubric: Rubric) -> String? { nil }

  func assigned(_ lots: LotsToAssign) throws(AssignmentFailure) -> AssignedLots {
    var choices = [AssignedLots.Choice](
      repeating: .nobody(reason: "no bid is left"), count: lots.lots.count)
    var won: [BidderName: [String]] = [:]
    var stop: String?
    for lot in lots.order {
      if let stop {
        choices[lot] = .undecided(reason: stop)
        continue
      }
      if lots.isUnranked(lot) {
        let reason = "its bids are not ranked yet"
        choices[lot] = .undecided(reason: reason)
        stop = "who may take it depends on \(lots.name(lot)): \(reason)"
        continue
      }
      choices[lot] = choice(lot, of: lots, won)
      switch choices[lot] {
      case .awarded(let place, _, _):
        won[lots.bidder(lot, place), default: []].append(lots.name(lot))
      case .undecided: stop = "who may take it depends on \(lots.name(lot)), where a tie stands"
      case .nobody: break
      }
    }
    return AssignedLots(choices: choices, objective: nil)
  }

  private func choice(
    _ lot: Int, of lots: LotsToAssign, _ won: [BidderName: [String]]
  ) -> AssignedLots.Choice {
    let ranking = lots.lots[lot].ranking
    if ranking.isEmpty { return .nobody(reason: "no bid is left") }
    let cap = lots.cap ?? .max
    let free = ranking.indices.filter { (won[lots.bidder(lot, $0)] ?? []).count < cap }
    guard let first = free.first else {
      return .nobody(reason: "every bidder in it has reached the cap in lots awarded before")
    }
    let level = free.filter { ranking[$0].rank == ranking[first].rank }
    if level.count > 1 {
      let names = level.prefix(20).map { lots.name(lot, $0) }.joined(separator: ", ")
      return .undecided(
        reason:
          "\(names) are level at rank \(ranking[first].rank), and the published tie-breaks do "
          + "not tell them apart")
    }
    let rank = ranking[first].rank
    return .awarded(
      place: first, combination: nil,
      reason: rank == 1
        ? "\(lots.name(lot, first)) is first in rank and below the cap"
        : "\(lots.name(lot, first)), rank \(rank), is the first in rank that is below the cap")
  }
}
