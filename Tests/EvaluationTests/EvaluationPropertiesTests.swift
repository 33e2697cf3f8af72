import Evaluation
import Procurement
import Rubrics
import TestSupport
import Testing

@Suite("what must always hold")
struct EvaluationPropertiesTests {
  private static let criteria = """
      - {id: quality, title: Quality, weight: 55, criteria: [
          {id: delivery, title: Delivery, weight: 60, minimum-mark: 1},
          {id: staff, title: Staff, weight: 30},
          {id: idea, title: Idea, weight: 10, scale: {from: 0, to: 20, step: 0.5}}]}
      - {id: price, title: Price, weight: 25, measure: price, formula: lowest-proportional}
      - {id: length, title: Length, weight: 12.5, measure: contract-length,
         curve: [{months: 1, score: 0}, {months: 36, score: 100}, {months: 1200, score: 10}]}
      - {id: type, title: Type, weight: 7.5, measure: contract-type,
         preferences: {joint-venture: 100, fixed-term: 70, framework: 50, prime-partner-framework: 0}}
    """
  private static let roundings = [
    "", "rounding: {scores: 0, mode: half-up}", "rounding: {scores: 2, mode: half-even}",
    "rounding: {scores: 3, mode: down}", "rounding: {scores: 1, mode: up}",
  ]

  private static func bids(seed: UInt64, count: Int) throws -> [SampleBid] {
    var random = SeededGenerator(seed: seed)
    return try (0..<count).map { index in
      SampleBid(
        "b\(index)",
        price:
          "\(Int.random(in: 1...9_999_999, using: &random)).\(Int.random(in: 10...99, using: &random))",
        months: Int.random(in: 1...1200, using: &random),
        type: ContractType.known.randomElement(using: &random)?.rawValue,
        marks: [
          "delivery": .mark(FixedDecimal(Int.random(in: 0...5, using: &random))),
          "staff": .mark(FixedDecimal(Int.random(in: 0...5, using: &random))),
          "idea": .mark(
            try FixedDecimal(
              significand: Int128(Int.random(in: 0...40, using: &random) * 5), scale: 1)),
        ])
    }
  }

  @Test(
    "a total is the exact sum of its criteria, and a group's score that of its parts",
    arguments: roundings)
  func totalsAddUp(rounding: String) throws {
    let rubric = try Sample.rubric(EvaluationPropertiesTests.criteria, settings: rounding)
    for seed in 1...20 as ClosedRange<UInt64> {
      let lot = try Sample.evaluate(
        try EvaluationPropertiesTests.bids(seed: seed, count: 12), rubric
      ).lot
      for ranked in lot.ranking {
        let scores = lot.scores(of: ranked)
        #expect(try FixedDecimal.sum(scores.map(\.score)) == ranked.total)
        for group in scores where !group.parts.isEmpty {
          #expect(try FixedDecimal.sum(group.parts.map(\.score)) == group.score)
        }
        for score in scores.flatMap(leaves) {
          // Whole points can round a weight of 12.5 up to 13, and no further.
          let most = try score.weight.rounded(
            Rounding(places: rubric.scoreRounding?.places ?? 20, mode: .up))
          #expect(score.score >= .zero && score.score <= most)
        }
      }
    }
  }

  private func leaves(_ score: CriterionScore) -> [CriterionScore] {
    score.parts.isEmpty ? [score] : score.parts.flatMap(leaves)
  }

  @Test("ranks follow totals, and no bid is lost", arguments: roundings)
  func ranksFollowTotals(rounding: String) throws {
    let rubric = try Sample.rubric(EvaluationPropertiesTests.criteria, settings: rounding)
    for seed in 21...40 as ClosedRange<UInt64> {
      let lot = try Sample.evaluate(
        try EvaluationPropertiesTests.bids(seed: seed, count: 15), rubric
      ).lot
      #expect(lot.ranking.count + lot.disqualified.count == 15)
      for (one, next) in zip(lot.ranking, lot.ranking.dropFirst()) {
        #expect(one.total >= next.total)
        #expect(one.rank <= next.rank)
      }
    }
  }

  @Test("the order in which bids are read changes nothing", arguments: roundings)
  func orderOfInput(rounding: String) throws {
    let rubric = try Sample.rubric(
      EvaluationPropertiesTests.criteria, settings: rounding, ties: "[quality, price]")
    for seed in 41...60 as ClosedRange<UInt64> {
      let bids = try EvaluationPropertiesTests.bids(seed: seed, count: 10)
      var random = SeededGenerator(seed: seed)
      let one = try Sample.evaluate(bids, rubric).lot
      let other = try Sample.evaluate(bids.shuffled(using: &random), rubric).lot
      #expect(one.order == other.order)
      #expect(one.totals == other.totals)
      #expect(one.ranking.map(\.status) == other.ranking.map(\.status))
      for (left, right) in zip(one.ranking, other.ranking) {
        #expect(one.scores(of: left).map(\.basis) == other.scores(of: right).map(\.basis))
      }
    }
  }

  @Test("another bid never changes an absolute score")
  func absoluteScores() throws {
    let rubric = try Sample.rubric(EvaluationPropertiesTests.criteria)
    for seed in 61...80 as ClosedRange<UInt64> {
      let bids = try EvaluationPropertiesTests.bids(seed: seed, count: 8)
      let all = try Sample.evaluate(bids, rubric).lot
      let fewer = try Sample.evaluate(Array(bids.dropLast()), rubric).lot
      for id in fewer.order {
        for criterion in ["quality", "delivery", "staff", "idea", "length", "type"] {
          let (one, other) = (try all.score(id, criterion), try fewer.score(id, criterion))
          #expect(one == other)
        }
      }
    }
  }

  @Test("a bid that loses on price alone leaves every other score as it was")
  func losingBid() throws {
    let rubric = try Sample.rubric(EvaluationPropertiesTests.criteria)
    let bids = try EvaluationPropertiesTests.bids(seed: 81, count: 8)
    var loser = bids[0]
    loser.id = "loser"
    loser.price = "99999999.99"
    let before = try Sample.evaluate(bids, rubric).lot
    let after = try Sample.evaluate(bids + [loser], rubric).lot
    for id in before.order { #expect(before.totals[id] == after.totals[id]) }
  }

  @Test(
    "the best possible bid scores exactly one hundred, as far as the published rounding lets it",
    arguments: [
      ("", "100.00000000000000000000"), ("rounding: {scores: 2, mode: half-even}", "100.00"),
      ("rounding: {scores: 1, mode: up}", "100.0"),
      // 33 + 16.5 → 17 + 5.5 → 6, 25, 12.5 → 13, 7.5 → 8: what is published is what counts.
      ("rounding: {scores: 0, mode: half-up}", "102"),
    ])
  func perfectBid(rounding: String, total: String) throws {
    let lot = try Sample.evaluate(
      [
        SampleBid(
          "b1", price: "1", months: 36, type: "joint-venture",
          marks: ["delivery": 5, "staff": 5, "idea": 20])
      ], try Sample.rubric(EvaluationPropertiesTests.criteria, settings: rounding)
    ).lot
    #expect(lot.totals == ["b1": total])
  }
}
