import Evaluation
import Procurement
import Rubrics
import TestSupport
import Testing

@Suite("what must always hold of gates")
struct GatePropertiesTests {
  private static let criteria = """
      - {id: insurance, title: Insurance, measure: pass-fail}
      - {id: quality, title: Quality, weight: 40, minimum-score: 45, criteria: [
          {id: delivery, title: Delivery, weight: 60, minimum-mark: 1},
          {id: staff, title: Staff, weight: 40, scale: {0: No, 1: Some, 2: Most, 3: All}}]}
      - {id: length, title: Length, weight: 10, measure: contract-length, minimum-months: 12,
         curve: [{months: 1, score: 0}, {months: 36, score: 100}, {months: 1200, score: 10}]}
      - {id: type, title: Type, weight: 10, measure: contract-type,
         preferences: {joint-venture: 100, fixed-term: 70, framework: 50, prime-partner-framework: 0}}
      - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}
    """

  private static func bid(_ id: String, _ random: inout SeededGenerator) -> SampleBid {
    SampleBid(
      id, price: "\(1 + random.below(9_999_999))", months: 1 + random.below(100),
      type: ContractType.known[random.below(4)].rawValue,
      marks: [
        "insurance": .verdict(random.below(8) == 0 ? .fail : .pass),
        "delivery": .mark(FixedDecimal(random.below(6))),
        "staff": .mark(FixedDecimal(random.below(4))),
      ])
  }

  private func failures(_ lot: LotResult, of id: String) -> [String] {
    lot.disqualified.first { $0.bid.id == id }?.gates.map { "\($0.criterion): \($0.basis)" } ?? []
  }

  @Test("what a gate comes to for a bid never depends on any other bid")
  func independent() throws {
    let rubric = try Sample.rubric(Self.criteria, settings: "minimum-quality: 50")
    var outcomes: Set<GateFinding.Outcome> = []
    for seed in 1...40 as ClosedRange<UInt64> {
      var random = SeededGenerator(seed: seed)
      let bids = (1...7).map { GatePropertiesTests.bid("b\($0)", &random) }
      let all = try Sample.evaluate(bids, rubric).lot
      for (row, bid) in bids.enumerated() {
        let alone = try Sample.evaluate([bid], rubric).lot
        #expect(failures(alone, of: bid.id) == failures(all, of: bid.id))
        for (one, other) in zip(alone.gates, all.gates) {
          #expect(one.findings[0].basis == other.findings[row].basis)
          #expect(one.findings[0].outcome == other.findings[row].outcome)
          outcomes.insert(other.findings[row].outcome)
        }
      }
    }
    #expect(outcomes.contains(.pass) && outcomes.contains(.fail))
  }

  @Test(
    "a bid that fails a gate changes nothing for the others, and one that loses no absolute score")
  func others() throws {
    let rubric = try Sample.rubric(Self.criteria, settings: "minimum-quality: 50")
    for seed in 101...140 as ClosedRange<UInt64> {
      var random = SeededGenerator(seed: seed)
      let bids = (1...6).map { GatePropertiesTests.bid("b\($0)", &random) }
      let before = try Sample.evaluate(bids, rubric).lot
      var failing = GatePropertiesTests.bid("x", &random)
      failing.price = "1"
      failing.marks["delivery"] = 0
      let with = try Sample.evaluate(bids + [failing], rubric).lot
      #expect(with.order == before.order && with.totals == before.totals)
      var loser = GatePropertiesTests.bid("y", &random)
      loser.price = "99999999"
      let after = try Sample.evaluate(bids + [loser], rubric).lot
      for id in before.order {
        for criterion in ["quality", "delivery", "staff", "length", "type"] {
          let (one, other) = (try before.score(id, criterion), try after.score(id, criterion))
          #expect(one == other)
        }
      }
    }
  }
}
