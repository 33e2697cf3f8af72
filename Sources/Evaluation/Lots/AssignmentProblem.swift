/// Lots, the bids and combinations that can fill them, and what each is worth: all that the search for
/// the best assignment looks at.
///
/// Lots are numbered in the order in which ties are broken.
struct AssignmentProblem {
  /// A bid in a lot.
  struct Part: Hashable {
    /// The lot.
    let lot: Int
    /// Its place in the lot's ranking.
    let place: Int
    /// Its rank there.
    let rank: Int
    /// What it is worth; the more the better.
    let worth: Int128
  }

  /// Something that is taken whole or not at all: a single bid, or the bids of a combination.
  struct Option {
    /// Its bids, in the order of the lots.
    let parts: [Part]
    /// The bidder, by number.
    let bidder: Int
    /// The combination, by number; `nil` for a single bid.
    let combination: Int?
  }

  /// How many lots there are.
  let lotCount: Int
  /// The lots.
  var lots: Range<Int> { 0..<lotCount }
  /// The most lots of each bidder.
  let caps: [Int]
  /// What can be taken.
  let options: [Option]

  /// The options but for combinations that are worth no more than their single bids, which make no other
  /// awards possible.
  var undominated: [Int] {
    let alone = Dictionary(
      options.lazy.filter { $0.combination == nil }.map {
        ([$0.parts[0].lot, $0.parts[0].place], $0.parts[0].worth)
      }, uniquingKeysWith: { one, _ in one })
    return options.indices.filter { index in
      guard options[index].combination != nil else { return true }
      return options[index].parts.contains { part in alone[[part.lot, part.place]] == nil }
        || options[index].parts.contains { part in
          part.worth > alone[[part.lot, part.place]] ?? .min
        }
    }
  }

  /// Worth as much as all lots together can differ by, so that one lot more beats any sum.
  ///
  /// - Throws: ``AssignmentFailure/number``.
  func lotWorth() throws(AssignmentFailure) -> Int128 {
    var most = [Int128](repeating: 0, count: lotCount)
    for part in options.lazy.flatMap(\.parts) {
      guard part.worth.magnitude < AssignmentProblem.limit.magnitude else { throw .number }
      most[part.lot] = max(most[part.lot], abs(part.worth))
    }
    var sum: Int128 = 1
    for worth in most {
      sum += 2 * worth
      // Sums of sums are formed below, a few for each lot.
      guard sum < AssignmentProblem.limit / Int128(lotCount + 2) else { throw .number }
    }
    return sum
  }

  /// The most that a worth may be: some millions of them add up without overflow.
  private static let limit: Int128 = 1_000_000_000_000_000_000_000_000_000_000
}
