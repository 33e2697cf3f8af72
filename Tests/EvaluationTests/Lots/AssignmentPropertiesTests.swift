import Evaluation
import Procurement
import TestSupport
import Testing

@Suite("what must always hold of assignments")
struct AssignmentPropertiesTests {
  private static let bidders = ["Alder", "Birch", "Cedar", "Damson", "Elder"]
  private static let lots = ["north", "south", "east", "west", "mid"]

  /// A random case; few prices and marks make many ties.
  private static func sample(seed: UInt64, combining: Bool = true) throws -> (LotSample, cap: Int?)
  {
    var random = SeededGenerator(seed: seed)
    let lots = lots.prefix(Int.random(in: 2...5, using: &random))
    let prices = [2, 40, 100_000].randomElement(using: &random) ?? 2
    let marks = [1, 3, 90].randomElement(using: &random) ?? 1
    var sample = LotSample("", rules: "")
    sample.lots = Array(lots)
    for lot in lots {
      for bidder in bidders where Int.random(in: 0...3, using: &random) > 0 {
        sample.offers.append(
          LotSample.Offer(
            id: "\(lot)-\(bidder)", bidder: bidder, lot: lot,
            price: 100_000 + Int.random(in: 0..<prices, using: &random),
            mark: 10 + Int.random(in: 0..<marks, using: &random)))
      }
    }
    for number in 0..<(combining ? Int.random(in: 0...3, using: &random) : 0) {
      let own = sample.offers.filter { $0.bidder == bidders[number] }.map(\.id)
        .shuffled(using: &random)
      guard own.count > 1 else { continue }
      sample.combinations.append(
        LotSample.Joined(
          id: "k\(number)", bids: Array(own.prefix(Int.random(in: 2...3, using: &random))),
          discount: .percent(FixedDecimal(Int.random(in: 1...30, using: &random)))))
    }
    let cap = [nil, 1, 1, 2, 3].randomElement(using: &random) ?? nil
    let hasOrder = Bool.random(using: &random)
    let order =
      hasOrder ? ", order: [\(lots.shuffled(using: &random).joined(separator: ", "))]" : ""
    sample.rules = rules(cap: cap) + order + "}"
    return (sample, cap)
  }

  private static func rules(cap: Int?) -> String {
    "{rule: best-total, combinations: yes" + (cap.map { ", most-per-bidder: \($0)" } ?? "")
  }

  /// What can be taken: a bidder, and for each lot the bid and what it adds.
  private struct Option {
    let bidder: String
    let parts: [(lot: Int, bid: String, total: FixedDecimal)]
  }

  private static func options(_ result: EvaluationResult) -> [Option] {
    var options: [Option] = []
    for (lot, own) in result.lots.enumerated() {
      for ranked in own.ranking {
        let bid = own.bid(ranked)
        options.append(Option(bidder: bid.bidder, parts: [(lot, bid.id, ranked.total)]))
      }
    }
    for one in result.assignment?.combinations ?? [] {
      let parts = one.members.map { member in
        (result.lots.firstIndex { $0.lot.id == member.lot } ?? 0, member.bid.id, member.total)
      }
      options.append(Option(bidder: one.combination.bidder, parts: parts))
    }
    return options
  }

  /// Every assignment there is, by brute force: the most lots, the highest sum of as many, and the bids
  /// that each lot has in an assignment that reaches it.
  private static func bruteForce(
    _ result: EvaluationResult, cap: Int?
  ) throws -> (count: Int, sum: FixedDecimal, bids: [Set<String>]) {
    let options = options(result)
    var best = (count: -1, sum: FixedDecimal.zero, bids: [Set<String>]())
    func go(
      _ index: Int, _ filled: [String?], _ counts: [String: Int], _ sum: FixedDecimal
    ) throws {
      if index == options.count {
        let count = filled.count { $0 != nil }
        if count < best.count || (count == best.count && sum < best.sum) { return }
        if count > best.count || sum > best.sum {
          best = (count, sum, filled.map { _ in [] })
        }
        for (lot, bid) in filled.enumerated() { best.bids[lot].insert(bid ?? "-") }
        return
      }
      try go(index + 1, filled, counts, sum)
      let option = options[index]
      let count = counts[option.bidder, default: 0] + option.parts.count
      guard count <= cap ?? .max, option.parts.allSatisfy({ filled[$0.lot] == nil }) else { return }
      var (next, total) = (filled, sum)
      for part in option.parts {
        next[part.lot] = part.bid
        total = try total + part.total
      }
      try go(index + 1, next, counts.merging([option.bidder: count]) { $1 }, total)
    }
    try go(0, result.lots.map { _ in nil }, [:], .zero)
    return best
  }

  @Test("the best sum and what is left to a person are those of brute force", arguments: 0..<6)
  func bruteForce(block: Int) throws {
    for number in 0..<50 {
      let seed = UInt64(1 + block * 50 + number)
      let (sample, cap) = try Self.sample(seed: seed)
      let (result, _) = try sample.evaluate()
      let assignment = try #require(result.assignment)
      let expected = try Self.bruteForce(result, cap: cap)
      #expect(assignment.objective?.value == expected.sum, "seed \(seed)")
      for (lot, award) in assignment.awards.enumerated() {
        let own = expected.bids[lot]
        switch award.outcome {
        case .awarded:
          #expect(own.contains(award.bid?.id ?? ""), "seed \(seed)")
          #expect(own.count == 1 || sample.rules.contains("order"), "seed \(seed)")
        case .nobody: #expect(own == ["-"] || sample.rules.contains("order"), "seed \(seed)")
        case .undecided: #expect(own.count > 1, "seed \(seed)")
        }
      }
    }
  }

  @Test("the order in which bids and combinations are read changes nothing")
  func orderOfInput() throws {
    for seed in 1001...1040 as ClosedRange<UInt64> {
      let (sample, _) = try Self.sample(seed: seed)
      var random = SeededGenerator(seed: seed)
      var other = sample
      other.offers.shuffle(using: &random)
      let (one, codes) = try sample.evaluate()
      let (two, otherCodes) = try other.evaluate()
      #expect(codes.sorted() == otherCodes.sorted())
      #expect(one.assignment?.inShort == two.assignment?.inShort)
      #expect(one.assignment?.awards.map(\.reason) == two.assignment?.awards.map(\.reason))
      #expect(
        one.assignment?.awards.map(\.combination) == two.assignment?.awards.map(\.combination))
      #expect(
        one.assignment?.objective?.nextBest == two.assignment?.objective?.nextBest)
    }
  }

  @Test("raising the cap never lowers the best sum of as many lots")
  func higherCap() throws {
    for seed in 2001...2040 as ClosedRange<UInt64> {
      var (sample, _) = try Self.sample(seed: seed, combining: false)
      var last: (count: Int, sum: FixedDecimal)?
      for cap in 1...5 {
        sample.rules = Self.rules(cap: cap) + "}"
        let assignment = try #require(try sample.evaluate().result.assignment)
        let sum = try #require(assignment.objective?.value)
        let count = try Self.bruteForce(try sample.evaluate().result, cap: cap).count
        if let last {
          #expect(count > last.count || (count == last.count && sum >= last.sum), "seed \(seed)")
        }
        last = (count, sum)
      }
    }
  }

  @Test("without a bidder that wins nothing the best sum stays, where scores are absolute")
  func losers() throws {
    for seed in 3001...3040 as ClosedRange<UInt64> {
      var (sample, _) = try Self.sample(seed: seed, combining: false)
      // Equal prices: no bid's coming or going changes another's total.
      sample.offers = sample.offers.map {
        LotSample.Offer(id: $0.id, bidder: $0.bidder, lot: $0.lot, price: 100, mark: $0.mark)
      }
      sample.rules = "{rule: best-total, most-per-bidder: 2}"
      let assignment = try #require(try sample.evaluate().result.assignment)
      let winners = Set(assignment.awards.compactMap { $0.bid?.bidder })
      guard !assignment.standsOpen,
        let loser = Self.bidders.first(where: { !winners.contains($0) })
      else { continue }
      sample.offers.removeAll { $0.bidder == loser }
      let fewer = try #require(try sample.evaluate().result.assignment)
      #expect(fewer.objective?.value == assignment.objective?.value, "seed \(seed)")
    }
  }

  @Test("twenty lots and twenty bidders with a cap of one are assigned exactly, and at once")
  func many() throws {
    var random = SeededGenerator(seed: 7)
    var sample = LotSample("", rules: "{rule: best-total, most-per-bidder: 1}")
    for lot in 0..<20 {
      sample.lots.append("l\(lot)")
      for bidder in 0..<20 {
        sample.offers.append(
          LotSample.Offer(
            id: "l\(lot)b\(bidder)", bidder: "B\(bidder)", lot: "l\(lot)", price: 100,
            mark: 10 + Int.random(in: 0...90, using: &random)))
      }
    }
    let (result, codes) = try sample.evaluate()
    #expect(!codes.contains("PRB4141"))
    let assignment = try #require(result.assignment)
    // Nobody can do better by trading two lots, which a greedy assignment does not reach.
    let places = assignment.awards.map { award in
      award.bid.flatMap { bid in
        sample.offers.first { $0.id == bid.id }?.bidder
      }
    }
    if !assignment.awards.contains(where: { $0.outcome == .undecided }) {
      #expect(Set(places.compactMap { $0 }).count == 20)
    }
    #expect(try #require(assignment.objective).value >= FixedDecimal(20 * 90))
  }

  @Test("twenty lots, ten bidders and a hundred combinations are assigned exactly, and soon")
  func manyCombinations() throws {
    var random = SeededGenerator(seed: 11)
    var sample = LotSample(
      "", rules: "{rule: best-total, most-per-bidder: 3, combinations: yes}")
    for lot in 0..<20 {
      sample.lots.append("l\(lot)")
      for bidder in 0..<10 {
        sample.offers.append(
          LotSample.Offer(
            id: "l\(lot)b\(bidder)", bidder: "B\(bidder)", lot: "l\(lot)",
            price: 100_000 + Int.random(in: 0..<30_000, using: &random),
            mark: 10 + Int.random(in: 0...90, using: &random)))
      }
    }
    for number in 0..<100 {
      let lots = (0..<20).shuffled(using: &random).prefix(Int.random(in: 2...3, using: &random))
      sample.combinations.append(
        LotSample.Joined(
          id: "k\(number)", bids: lots.map { "l\($0)b\(number % 10)" },
          discount: .percent(FixedDecimal(Int.random(in: 1...15, using: &random)))))
    }
    let (result, codes) = try sample.evaluate()
    #expect(!codes.contains("PRB4141"))
    let objective = try #require(result.assignment?.objective)
    #expect(objective.givenUp < 400_000, "the bound has to do the work")
  }
}
