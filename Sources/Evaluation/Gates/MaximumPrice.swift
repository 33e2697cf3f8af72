internal import Procurement
internal import Rubrics

/// A price over the criterion's `maximum-price` disqualifies: the price that is compared, with its
/// adjustments and on its basis.
enum MaximumPrice: Gate {
  static func failures(
    on leaf: Criterion, in lot: Lot, comparing prices: ComparedPrices?
  ) -> [GateFailure] {
    guard case .price(let measure) = leaf.measure, let maximum = measure.maximumPrice, let prices
    else { return [] }
    return lot.bids.enumerated().compactMap { row, bid in
      guard let price = bid.price?.value, let amount = prices.amounts[row], amount > maximum.value
      else { return nil }
      let fact = prices.inWords(row, bid: bid, price: price).map { "\($0): " } ?? ""
      let what = measure.basis == .total ? "price" : measure.basis.inWords
      return GateFailure(
        row: row, criterion: leaf.id,
        basis: "\(fact)\(what) \(Money(amount, price.currency)) is over the maximum, "
          + "\(Money(maximum.value, price.currency))",
        sources: prices.sources(of: row, bid: bid) + [maximum.source])
    }
  }
}
