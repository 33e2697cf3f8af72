/// A bidder's offer of a discount should it win several lots together.
public struct CombinationBid: Sendable, Hashable {
  /// What the bidder takes off.
  public enum Discount: Sendable, Hashable {
    /// A percentage of the sum of the bids' prices, above 0 and below 100.
    case percent(FixedDecimal)
    /// An amount off the sum of the bids' prices, in the competition's currency.
    case amount(FixedDecimal)
  }

  /// The combination's id, unique in the competition.
  public let id: Sourced<String>
  /// The bidder, as the combination names it.
  public let bidder: String
  /// The ids of the single bids that it joins, two or more, of different lots.
  public let bids: [Sourced<String>]
  /// What it takes off the sum of their prices.
  public let discount: Sourced<Discount>

  /// A combination.
  public init(
    id: Sourced<String>, bidder: String, bids: [Sourced<String>], discount: Sourced<Discount>
  ) {
    self.id = id
    self.bidder = bidder
    self.bids = bids
    self.discount = discount
  }
}
