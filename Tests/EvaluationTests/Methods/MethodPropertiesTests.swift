import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("what must always hold of award methods")
struct MethodPropertiesTests {
  @Test("every method has a sample, so that none is left out here")
  func everyMethod() {
    #expect(Set(MethodSample.all.map(\.name)) == Set(AwardMethods.all.map { $0.page.name }))
    let names = AwardMethods.all.map { $0.page.name }
    #expect(names == names.sorted())
    for method in AwardMethods.all {
      #expect(!method.page.definition.isEmpty && !method.page.weakness.isEmpty)
      #expect(!method.page.source.isEmpty && method.figure.heading.count <= 16)
    }
  }

  /// Each bid's rank and figure by its id.
  private func places(
    _ bids: [SampleBid], _ rubric: Rubric
  ) throws -> [String: (rank: Int, figure: String)] {
    let (lot, diagnostics) = try Sample.evaluate(bids, rubric)
    #expect(!diagnostics.contains { $0.severity == .error })
    return Dictionary(
      uniqueKeysWithValues: lot.ranking.map {
        (lot.bid($0).id, ($0.rank, $0.figure?.shown?.description ?? $0.total.description))
      })
  }

  @Test("the order in which bids were read changes nothing", arguments: MethodSample.all)
  func shuffled(sample: MethodSample) throws {
    let rubric = try sample.rubric()
    for seed in 1...20 as ClosedRange<UInt64> {
      let bids = MethodSample.bids(seed: seed, count: 8)
      let (one, other) = (
        try Sample.evaluate(bids, rubric).lot, try Sample.evaluate(bids.reversed(), rubric).lot
      )
      #expect(one.order == other.order)
      #expect(one.ranking.map(\.figure?.basis) == other.ranking.map(\.figure?.basis))
      #expect(one.ranking.map(\.rank) == other.ranking.map(\.rank))
      #expect(one.reason == other.reason)
    }
  }

  @Test("a lower price alone never makes a bid's rank worse", arguments: MethodSample.all)
  func cheaper(sample: MethodSample) throws {
    let rubric = try sample.rubric()
    for seed in 1...30 as ClosedRange<UInt64> {
      var bids = MethodSample.bids(seed: seed, count: 7)
      let before = try places(bids, rubric)
      var random = SeededBids(seed: seed &+ 1000)
      bids[0].price = "\(1000 + random.below(19000))"
      let after = try places(bids, rubric)
      let rank = before["b0"]?.rank ?? .max
      let place = try #require(after["b0"])
      #expect(place.rank <= rank, "seed \(seed)")
    }
  }

  @Test("more quality alone never makes a bid's rank worse", arguments: MethodSample.all)
  func better(sample: MethodSample) throws {
    let rubric = try sample.rubric()
    for seed in 1...30 as ClosedRange<UInt64> {
      var bids = MethodSample.bids(seed: seed, count: 7)
      let before = try places(bids, rubric)
      bids[0].marks = ["plan": 100, "team": 5]
      let after = try places(bids, rubric)
      guard let rank = before["b0"]?.rank else { continue }
      let place = try #require(after["b0"])
      #expect(place.rank <= rank, "seed \(seed)")
    }
  }

  @Test(
    "an absolute method's figures and order do not change when another bid joins",
    arguments: MethodSample.all.filter { $0.type?.page.isRelative == false && $0.price.isEmpty })
  func absolute(sample: MethodSample) throws {
    let rubric = try sample.rubric()
    for seed in 1...20 as ClosedRange<UInt64> {
      let bids = MethodSample.bids(seed: seed, count: 6)
      let (fewer, all) = (
        try Sample.evaluate(Array(bids.dropLast()), rubric).lot,
        try Sample.evaluate(bids, rubric).lot
      )
      #expect(all.order.filter { $0 != "b5" } == fewer.order)
      // The decimals that are shown depend on what has to be told apart; the values behind them do not.
      for ranked in fewer.ranking {
        let other = try #require(all.ranking.first { all.bid($0).id == fewer.bid(ranked).id })
        let formula = { (basis: String?) in basis?.split(separator: " ≈ ").first }
        #expect(formula(ranked.figure?.basis) == formula(other.figure?.basis))
      }
    }
  }

  @Test("a relative method says so because another bid does change the order or the figures")
  func relative() throws {
    for sample in MethodSample.all where sample.type?.page.isRelative == true {
      let rubric = try sample.rubric()
      let changes = try (1...60 as ClosedRange<UInt64>).contains { seed in
        let bids = MethodSample.bids(seed: seed, count: 6)
        let (fewer, all) = (
          try Sample.evaluate(Array(bids.dropLast()), rubric).lot,
          try Sample.evaluate(bids, rubric).lot
        )
        let kept = all.ranking.filter { all.bid($0).id != "b5" }
        return kept.map { all.bid($0).id } != fewer.order
          || zip(kept, fewer.ranking).contains { $0.figure?.basis != $1.figure?.basis }
      }
      #expect(changes, "\(sample)")
    }
  }

  @Test("bids whose figures differ never share a rank", arguments: MethodSample.all)
  func different(sample: MethodSample) throws {
    let rubric = try sample.rubric(ties: "[]")
    for seed in 1...30 as ClosedRange<UInt64> {
      let lot = try Sample.evaluate(MethodSample.bids(seed: seed, count: 9), rubric).lot
      for (one, other) in zip(lot.ranking, lot.ranking.dropFirst()) where one.rank == other.rank {
        #expect(one.figure?.level == other.figure?.level)
        if one.figure?.level == nil { #expect(one.figure?.shown == other.figure?.shown) }
      }
    }
  }

  @Test("prices of thirty digits and marks of nothing end in a figure or an error, never in a trap")
  func extremes() throws {
    for sample in MethodSample.all {
      let rubric = try sample.rubric()
      for price in ["0.000000000000000001", "99999999999999999999999999999999999"] {
        let (lot, diagnostics) = try Sample.evaluate(
          [
            SampleBid("b1", price: price, marks: ["plan": 0, "team": 0]),
            SampleBid("b2", price: "50000", marks: ["plan": 100, "team": 5]),
            SampleBid("b3", price: "50000.01", marks: ["plan": 99, "team": 5]),
          ], rubric)
        #expect(
          !lot.ranking.isEmpty
            || diagnostics.contains { ["PRB4064", "PRB4022"].contains($0.code) },
          "\(sample) at \(price)")
      }
    }
  }
}
