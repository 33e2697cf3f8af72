internal import Procurement
internal import Rubrics

/// A rule that says who gets which lot, where the rankings alone would give a bidder more than it may have.
///
/// A rule is one file in this folder and one line in ``AssignmentRules``.
protocol AssignmentRule: Rule {
  /// Whether it needs the order of the lots.
  static var needsOrder: Bool { get }
  /// Whether it can weigh discounts for several lots together.
  static var takesCombinations: Bool { get }

  /// Why it does not go with an award method, or `nil`.
  func problem(under method: any AwardMethod, of rubric: Rubric) -> String?

  /// Who gets which lot.
  ///
  /// - Throws: ``AssignmentFailure``.
  func assigned(_ lots: LotsToAssign) throws(AssignmentFailure) -> AssignedLots
}

/// What keeps a rule from finding the assignment.
enum AssignmentFailure: Error {
  /// A number does not fit.
  case number
  /// Too many assignments would have to be compared.
  case tooMuchWork
}

/// The lots with what their assignment rests on.
struct LotsToAssign {
  /// The lots with their rankings, in declared order.
  let lots: [LotResult]
  /// The most lots that one bidder may have; `nil` where there is no limit.
  let cap: Int?
  /// The lots in the order in which they are gone through.
  let order: [Int]
  /// Whether that order is published, so that it may decide.
  let isOrderPublished: Bool
  /// The discounts for several lots together, priced and scored.
  let combinations: [PricedCombination]

  /// The bidder of a place in a lot's ranking.
  func bidder(_ lot: Int, _ place: Int) -> BidderName {
    BidderName(lots[lot].bid(lots[lot].ranking[place]).bidder)
  }

  /// What sentences call a place in a lot's ranking: `Birch Ltd (b2)`.
  func name(_ lot: Int, _ place: Int) -> String {
    lots[lot].bid(lots[lot].ranking[place]).nameInSentences
  }

  /// What sentences call a lot: its id.
  func name(_ lot: Int) -> String { lots[lot].lot.id ?? "the competition" }

  /// Whether bids of a lot stand and are not ranked, so that nobody can tell who would get it.
  func isUnranked(_ lot: Int) -> Bool {
    let result = lots[lot]
    return result.ranking.isEmpty && result.disqualified.count < result.lot.bids.count
  }
}

/// Who gets which lot, by the rule.
struct AssignedLots {
  /// What becomes of a lot.
  enum Choice {
    /// The bid at this place of its ranking gets it, as part of this combination, for this reason.
    case awarded(place: Int, combination: Int?, reason: String)
    /// Nobody gets it.
    case nobody(reason: String)
    /// A person must decide.
    case undecided(reason: String)
  }

  /// Each lot's, in declared order.
  var choices: [Choice]
  /// What was made as high or low as can be; `nil` where the rule compares no sums.
  var objective: AssignmentObjective?
}

extension Bid {
  /// What sentences call it: `Birch Ltd (b2)`.
  var nameInSentences: String {
    let offer = variant.map { "\(bidder), variant \($0)" } ?? bidder
    return id == offer ? id : "\(offer) (\(id))"
  }
}
