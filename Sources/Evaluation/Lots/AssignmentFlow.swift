/// Lots sent to bidders, or nowhere, at the least cost; the cost is the worth taken negative.
struct AssignmentFlow {
  private let worths: [[Int128?]]
  private let caps: [Int]
  /// The bidder of each lot; `nil` where it is placed nowhere.
  private(set) var bidderOf: [Int?]
  private var isNowhere: [Bool]
  private var loads: [Int]

  /// A way to a node: what it costs and where it comes from.
  private struct Way {
    var cost: Int128
    var from: Int?
  }

  /// The best flow.
  ///
  /// - Parameters:
  ///   - worths: for each lot what the best bid of each bidder is worth, or `nil`.
  ///   - caps: the most lots of each bidder.
  ///   - work: what is left of the work that may be done.
  /// - Throws: ``AssignmentFailure/tooMuchWork``.
  init(
    _ worths: [[Int128?]], caps: [Int], work: inout WorkLeft
  ) throws(AssignmentFailure) {
    self.worths = worths
    self.caps = caps
    bidderOf = Array(repeating: nil, count: worths.count)
    isNowhere = Array(repeating: false, count: worths.count)
    loads = Array(repeating: 0, count: caps.count)
    for lot in worths.indices { try place(lot, work: &work) }
  }

  /// Places a lot where it costs least, moving others where that makes room.
  private mutating func place(_ lot: Int, work: inout WorkLeft) throws(AssignmentFailure) {
    var lotWays = [Way?](repeating: nil, count: worths.count)
    var bidderWays = [Way?](repeating: nil, count: caps.count)
    lotWays[lot] = Way(cost: 0, from: nil)
    var isChanging = true
    while isChanging {
      isChanging = false
      for one in worths.indices {
        guard let way = lotWays[one] else { continue }
        for bidder in caps.indices {
          try work.step()
          guard let worth = worths[one][bidder], bidderOf[one] != bidder else { continue }
          let cost = way.cost - worth
          if let known = bidderWays[bidder], known.cost <= cost { continue }
          bidderWays[bidder] = Way(cost: cost, from: one)
          isChanging = true
        }
      }
      for other in worths.indices {
        guard let bidder = bidderOf[other], let way = bidderWays[bidder],
          let worth = worths[other][bidder]
        else { continue }
        let cost = way.cost + worth
        if let known = lotWays[other], known.cost <= cost { continue }
        lotWays[other] = Way(cost: cost, from: bidder)
        isChanging = true
      }
    }
    move(lotWays, bidderWays)
  }

  /// Goes the cheapest way back from its end, and moves every lot on it.
  private mutating func move(_ lotWays: [Way?], _ bidderWays: [Way?]) {
    var best: (cost: Int128, lot: Int, bidder: Int?)?
    for lot in worths.indices {
      guard let way = lotWays[lot], best.map({ way.cost < $0.cost }) ?? true else { continue }
      best = (way.cost, lot, nil)
    }
    for bidder in caps.indices where loads[bidder] < caps[bidder] {
      guard let way = bidderWays[bidder], let from = way.from,
        best.map({ way.cost < $0.cost }) ?? true
      else { continue }
      best = (way.cost, from, bidder)
    }
    guard let best else { return }
    var (lot, bidder) = (best.lot, best.bidder)
    if let bidder { loads[bidder] += 1 } else { isNowhere[lot] = true }
    while true {
      bidderOf[lot] = bidder
      guard let left = lotWays[lot]?.from, let from = bidderWays[left]?.from else { return }
      (bidder, lot) = (left, from)
    }
  }

  /// The prices: distances in what is left of the network, from a point as near to all of it.
  func prices(work: inout WorkLeft) throws(AssignmentFailure) -> ([Int128], [Int128]) {
    var lots = [Int128](repeating: 0, count: worths.count)
    var bidders = [Int128](repeating: 0, count: caps.count)
    var end: Int128 = 0
    var isChanging = true
    func lower(_ value: inout Int128, to other: Int128) {
      guard other < value else { return }
      value = other
      isChanging = true
    }
    while isChanging {
      isChanging = false
      for lot in worths.indices {
        for bidder in caps.indices {
          try work.step()
          guard let worth = worths[lot][bidder] else { continue }
          lower(&bidders[bidder], to: lots[lot] - worth)
          if bidderOf[lot] == bidder { lower(&lots[lot], to: bidders[bidder] + worth) }
        }
        lower(&end, to: lots[lot])
        if isNowhere[lot] { lower(&lots[lot], to: end) }
      }
      for bidder in caps.indices {
        if loads[bidder] < caps[bidder] { lower(&end, to: bidders[bidder]) }
        if loads[bidder] > 0 { lower(&bidders[bidder], to: end) }
      }
    }
    return (lots.map { $0 - end }, bidders.map { max(0, end - $0) })
  }
}
