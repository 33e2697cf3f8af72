internal import Procurement

extension Lot {
  /// The amount that each bid is evaluated at; `nil` where it has no price.
  ///
  /// A bid is a large value of many parts. Read through the span it is not copied for the sake of one
  /// of them, which with many bids would take most of an evaluation's time.
  var amounts: [FixedDecimal?] {
    let bids = bids.span
    var amounts: [FixedDecimal?] = []
    amounts.reserveCapacity(bids.count)
    for row in bids.indices { amounts.append(bids[row].amount) }
    return amounts
  }
}
