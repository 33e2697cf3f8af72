internal import Procurement
internal import Rubrics

/// A zero or negative price disqualifies where the rubric says `non-positive-price: disqualify`.
enum PositivePrice: Gate {
  static func failures(on leaf: Criterion, in lot: Lot) -> [GateFailure] {
    guard case .price(let measure) = leaf.measure, measure.nonPositivePrice == .disqualify else {
      return []
    }
    return lot.bids.enumerated().compactMap { row, bid in
      guard let price = bid.price, price.value.amount <= .zero else { return nil }
      return GateFailure(
        row: row, criterion: leaf.id, basis: "price \(price.value) is not above zero",
        sources: [price.source],
        obstacle: "the rubric publishes no score for a price of zero or less")
    }
  }
}
