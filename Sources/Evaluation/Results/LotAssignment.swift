public import Procurement

/// Who gets which lot, under a cap on the lots of a bidder or with discounts for several together.
public struct LotAssignment: Sendable {
  /// The name of the rule.
  public let rule: String
  /// The most lots that one bidder may have; `nil` where there is no limit.
  public let mostPerBidder: Int?
  /// Where rule and cap are published.
  public let source: SourceLocation
  /// Each lot with who gets it, in declared order.
  public let awards: [LotAward]
  /// What was made as high or low as can be; `nil` where the rule compares no sums, or could not.
  public let objective: AssignmentObjective?
  /// The discounts for several lots together, in the order of their ids.
  public let combinations: [PricedCombination]

  /// Whether a person has to decide who gets a lot, or what becomes of one that nobody gets.
  public var standsOpen: Bool {
    awards.contains { $0.outcome == .undecided || ($0.outcome == .nobody && $0.isBidFor) }
  }
}

/// Who gets a lot.
public struct LotAward: Sendable {
  /// What becomes of it.
  public enum Outcome: String, Sendable, Hashable {
    /// A bid is recommended.
    case awarded
    /// No bid can be awarded it.
    case nobody
    /// A person must decide.
    case undecided
  }

  /// The lot's id.
  public let lot: String
  /// What becomes of it.
  public let outcome: Outcome
  /// The bid that gets it.
  public let bid: Bid?
  /// The bid's rank in the lot.
  public let rank: Int?
  /// The id of the combination that it is part of.
  public let combination: String?
  /// Why, as a sentence without its full stop.
  public let reason: String
  /// The bids ranked ahead of it, each with why it does not get the lot.
  public let passedOver: [PassedOver]
  /// The next in rank that could still take the lot; more than one where they are level.
  public let reserve: [Bid]
  /// Whether a bid is ranked in the lot.
  public let isBidFor: Bool
  /// The bid, its combination, and the rule.
  public let sources: [SourceLocation]
}

/// A bid that is ranked ahead of the one that gets the lot.
public struct PassedOver: Sendable {
  /// The bid.
  public let bid: Bid
  /// Its rank.
  public let rank: Int
  /// Why it does not get the lot.
  public let reason: String
}

/// What a rule makes as high or low as can be.
public struct AssignmentObjective: Sendable {
  /// In words: `sum of totals`.
  public let name: String
  /// Whether the highest is the best.
  public let highestIsBest: Bool
  /// What it comes to.
  public let value: FixedDecimal
  /// The best that another assignment of as many lots comes to; `nil` where there is none.
  public let nextBest: FixedDecimal?
  /// What the best bid of each lot would add up to, without a cap and without combinations.
  public let withoutCap: FixedDecimal
  /// How it came about, as text that a person can recompute.
  public let basis: String
  /// How many assignments were compared whole.
  public let compared: Int
  /// How many beginnings of assignments were given up, as nothing better could come of them.
  public let givenUp: Int
}
