public import Procurement

/// The bids of a lot as the screens look at them.
///
/// The prices are those that the bidders wrote, before any adjustment, of all bids with a price: those
/// that failed a gate were made in the same competition. Variants are left out, since a bidder does not
/// compete with itself.
public struct ComparedBids: Sendable {
  /// A bid with its price.
  struct Priced {
    let bid: Bid
    let amount: FixedDecimal
    let source: SourceLocation
  }

  /// The bids of the lot that are no variants, in the order of their ids.
  let all: [Bid]
  /// Those of them with a price, the lowest price first, then in the order of their ids.
  let rising: [Priced]
  /// The lines of the bids.
  let lines: PricedLines
  /// The decimals that amounts are shown with at least.
  let places: Int

  /// The bids of a lot.
  public init(_ lot: Lot, lines: PricedLines, places: Int) {
    self.all = lot.bids.filter { $0.variant == nil }.sorted { $0.id < $1.id }
    self.rising = all.compactMap { bid in
      bid.price.map { Priced(bid: bid, amount: $0.value.amount, source: $0.source) }
    }.sorted { $0.amount == $1.amount ? $0.bid.id < $1.bid.id : $0.amount < $1.amount }
    self.lines = lines
    self.places = places
  }

  /// An amount as a basis shows it.
  func shown(_ amount: FixedDecimal) -> String { amount.inFormula(places: places) }

  /// Why there is no figure of the prices as a whole, or `nil` where there can be one.
  ///
  /// Every such figure is a share of a price, which a price of zero or less has no sense for.
  func obstacle(fewest: Int) -> String? {
    guard rising.count >= fewest else {
      return "too few bids: it needs \(fewest) with a price, and there \(count(rising.count))"
    }
    guard let lowest = rising.first, lowest.amount > .zero else {
      return "a price is zero or less, and nothing can be said as a share of that"
    }
    return nil
  }

  /// A finding about the prices of the lot as a whole.
  func finding(_ outcome: CollusionFinding.Outcome) -> CollusionFinding {
    CollusionFinding(bids: rising.map(\.bid), outcome: outcome, sources: rising.map(\.source))
  }

  private func count(_ number: Int) -> String {
    number == 1 ? "is 1" : "are \(number)"
  }
}
