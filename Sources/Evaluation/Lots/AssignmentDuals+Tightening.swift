extension AssignmentDuals {
  /// What the prices must cover: the lots that an option fills, its bidder, and what it counts.
  struct Offer {
    let lots: [Int]
    let bidder: Int
    let worth: Int128
  }

  /// Lowers the prices as far as whole combinations let them: a combination has to be covered as a whole,
  /// and not each of its bids for itself.
  ///
  /// Whatever the steps come to, prices are kept only where they cover every option, so that they bound
  /// the search; in whole numbers, so that they are the same on every machine.
  ///
  /// - Source: subgradient steps with the step length of Polyak, for the Lagrangian dual of set packing:
  ///   Held, Wolfe and Crowder, Mathematical Programming 6 (1974).
  /// - Parameters:
  ///   - offers: all that can be taken.
  ///   - places: the most lots of each bidder.
  ///   - known: what an assignment that is known counts.
  ///   - rounds: how many steps.
  ///   - work: what is left of the work that may be done.
  /// - Throws: ``AssignmentFailure/tooMuchWork``.
  mutating func tighten(
    _ offers: [Offer], places: [Int], known: Int128, rounds: Int, work: inout WorkLeft
  ) throws(AssignmentFailure) {
    let cover = DualCover(offers, lotCount: lots.count, places: places)
    var best = cover.sum(self)
    var trial = self
    var length: Int128 = 2048
    for _ in 0..<rounds {
      if best <= known { return }
      for _ in offers { try work.step() }
      var lotSlopes = [Int128](repeating: 1, count: lots.count)
      var bidderSlopes = places.map { Int128($0) }
      var value = cover.sum(trial)
      for offer in offers {
        let gain = offer.worth - trial.price(of: offer)
        guard gain > 0 else { continue }
        value += gain
        for lot in offer.lots { lotSlopes[lot] -= 1 }
        bidderSlopes[offer.bidder] -= Int128(offer.lots.count)
      }
      for lot in lots.indices where trial.lots[lot] == 0 { lotSlopes[lot] = min(0, lotSlopes[lot]) }
      for bidder in places.indices where trial.bidders[bidder] == 0 {
        bidderSlopes[bidder] = min(0, bidderSlopes[bidder])
      }
      let square = lotSlopes.reduce(0) { $0 + $1 * $1 } + bidderSlopes.reduce(0) { $0 + $1 * $1 }
      guard square > 0 else { return }
      let step = max(1, (value - known) / square * length / 1024)
      for lot in lots.indices {
        trial.lots[lot] = max(0, trial.lots[lot] - step * lotSlopes[lot])
      }
      for bidder in places.indices {
        trial.bidders[bidder] = max(0, trial.bidders[bidder] - step * bidderSlopes[bidder])
      }
      length = max(1, length * 31 / 32)
      let covering = cover.covering(trial)
      let sum = cover.sum(covering)
      if sum < best { (self, best) = (covering, sum) }
    }
  }

  /// What the lots and places of an option cost.
  func price(of offer: Offer) -> Int128 {
    var price = bidders[offer.bidder] * Int128(offer.lots.count)
    for lot in offer.lots { price += lots[lot] }
    return price
  }
}

/// Makes prices cover every option, and none more than it must.
struct DualCover {
  private let offers: [AssignmentDuals.Offer]
  private let places: [Int]
  private var ofLot: [[Int]]
  private var ofBidder: [[Int]]

  init(_ offers: [AssignmentDuals.Offer], lotCount: Int, places: [Int]) {
    self.offers = offers
    self.places = places
    ofLot = Array(repeating: [], count: lotCount)
    ofBidder = Array(repeating: [], count: places.count)
    for (index, offer) in offers.enumerated() {
      for lot in offer.lots { ofLot[lot].append(index) }
      ofBidder[offer.bidder].append(index)
    }
  }

  /// What the lots and places cost together: no assignment counts more.
  func sum(_ duals: AssignmentDuals) -> Int128 {
    var sum = duals.lots.reduce(0, +)
    for (price, count) in zip(duals.bidders, places) { sum += price * Int128(count) }
    return sum
  }

  /// The prices raised where an option is not covered, then lowered one after the other.
  func covering(_ duals: AssignmentDuals) -> AssignmentDuals {
    var duals = duals
    for offer in offers {
      let gap = offer.worth - duals.price(of: offer)
      guard gap > 0 else { continue }
      let count = Int128(offer.lots.count)
      for lot in offer.lots { duals.lots[lot] += gap / count }
      duals.lots[offer.lots[0]] += gap % count
    }
    var slack = offers.map { duals.price(of: $0) - $0.worth }
    for lot in ofLot.indices {
      let fall = ofLot[lot].reduce(duals.lots[lot]) { min($0, slack[$1]) }
      guard fall > 0 else { continue }
      duals.lots[lot] -= fall
      for index in ofLot[lot] { slack[index] -= fall }
    }
    for bidder in ofBidder.indices {
      let fall = ofBidder[bidder].reduce(duals.bidders[bidder]) {
        min($0, slack[$1] / Int128(offers[$1].lots.count))
      }
      guard fall > 0 else { continue }
      duals.bidders[bidder] -= fall
      for index in ofBidder[bidder] { slack[index] -= fall * Int128(offers[index].lots.count) }
    }
    return duals
  }
}
