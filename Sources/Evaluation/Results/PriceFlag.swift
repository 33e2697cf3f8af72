public import Procurement

/// A price that a published rule finds abnormally low: a reason to ask, never to reject.
public struct PriceFlag: Sendable {
  /// The bid, which still stands.
  public let bid: Bid
  /// The price criterion whose prices were compared; `nil` where no criterion is scored by the price.
  public let criterion: String?
  /// The rule's name.
  public let rule: String
  /// What was found, as text that a person can recompute.
  public let basis: String
  /// The bid's price, and the rule in the rubric.
  public let sources: [SourceLocation]
  /// The recorded decision by which the bidder's explanation is accepted; `nil` where there is none.
  public let accepted: Decision?
}

/// A rule of the price screen in one lot.
public struct ScreenedRule: Sendable {
  /// The rule's name.
  public let rule: String
  /// Its threshold, as published.
  public let threshold: String
  /// The price criterion whose prices were compared; `nil` where no criterion is scored by the price.
  public let criterion: String?
  /// How many prices were looked at.
  public let priceCount: Int
  /// The prices that it finds low, in the order of the bids' ids.
  public let flags: [PriceFlag]
  /// Why it could not be applied, to the lot or to a bid; empty where it was applied to all.
  public let notApplied: [String]

  /// What it came to, for a report: `none of 4 prices`, `b3`, `not applied: …`.
  public var inWords: String {
    var parts: [String] = []
    if !flags.isEmpty {
      let bids = flags.map(\.bid.id).joined(separator: ", ")
      parts.append("flags \(flags.count) of \(priceCount) prices: \(bids)")
    } else if priceCount > 0 {
      parts.append("flags none of \(priceCount) \(priceCount == 1 ? "price" : "prices")")
    }
    return (parts + notApplied.map { "not applied: \($0)" }).joined(separator: "; ")
  }
}
