internal import Evaluation
internal import Procurement

extension ComparedLot {
  /// The bids ranked under the published rubric, best first.
  var bids: [Bid] { published.ranking.map { published.bid($0) } }

  /// The rules of each kind with their heading: `price formula`, `award method`.
  var kinds: [(name: String, rules: [ComparedRule])] {
    [("price formula", formulas), ("award method", methods)]
  }
}

extension ComparedRule {
  /// The rule with its parameters: `linear-to-multiple (multiple: 2)`.
  var inWords: String { parameters.isEmpty ? name : "\(name) (\(parameters))" }

  /// Its rank and figure for a bid: `1: 89.45`; `out` where it is not ranked.
  func cell(_ bid: Bid) -> String {
    guard let rank = rank(of: bid.id) else { return "out" }
    guard let value = value(of: bid.id) else { return "\(rank): no figure" }
    return "\(rank): \(shown(value))"
  }

  /// A figure with two decimals at least, and ten at most.
  func shown(_ value: FixedDecimal) -> String {
    let places = min(max(value.trimmed.scale, 2), 10)
    let short = try? value.rounded(Rounding(places: places, mode: .halfUp))
    return (short ?? value).grouped(minimumPlaces: 2)
  }

  /// Whether the first changes, in words.
  func mark(beside published: LotResult) -> String {
    if isPublished { return "published" }
    return changesFirst(of: published) ? "another first" : "same first"
  }
}
