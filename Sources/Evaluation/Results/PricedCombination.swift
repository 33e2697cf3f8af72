public import Procurement

/// A discount for several lots together, shared out among its bids.
public struct PricedCombination: Sendable {
  /// The combination, as it was read.
  public let combination: CombinationBid
  /// The sum of the prices that it is taken off.
  public let sum: FixedDecimal
  /// The discount as an amount, in whole smallest coins.
  public let discount: FixedDecimal
  /// How the discount came about, as text that a person can recompute.
  public let basis: String
  /// Its bids in the order of the lots, each with its share.
  public let members: [CombinationMember]
}

/// A bid of a combination, with its share of the discount.
public struct CombinationMember: Sendable {
  /// The lot's id.
  public let lot: String
  /// The bid.
  public let bid: Bid
  /// Its price as a single bid.
  public let price: FixedDecimal
  /// Its share of the discount.
  public let share: FixedDecimal
  /// What is left of its price.
  public let discounted: FixedDecimal
  /// Its total at that price, among the single bids still standing.
  public let total: FixedDecimal
  /// How the total came about, as text that a person can recompute.
  public let basis: String
  /// The bid's price, and the combination.
  public let sources: [SourceLocation]

  let lotIndex: Int
  let place: Int
}
