import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("rubrics and their award methods")
struct MethodRubricTests {
  private static let good: [SampleBid] = [
    SampleBid("b1", price: "100", marks: ["quality": 4]),
    SampleBid("b2", price: "90", marks: ["quality": 3]),
  ]

  /// The errors that evaluating reports.
  private func codes(
    _ method: String, _ criteria: String, ties: String = "[]", bids: [SampleBid] = good
  ) throws -> [String] {
    let rubric = try Sample.rubric(criteria, ties: ties, method: method)
    var log = DiagnosticLog()
    _ = Evaluator.evaluate(
      try Sample.competition(bids), against: rubric, log: &log)
    return log.finished().filter { $0.severity == .error }.map(\.code)
  }

  private static let apart = """
      - {id: quality, title: Quality, weight: 100}
      - {id: price, title: Price, measure: price}
    """

  @Test(
    "parameters that are missing, unknown or out of range are errors",
    arguments: [
      ("{name: extended-richtwert, decide-by: price}", ["PRB4004"]),
      ("{name: extended-richtwert, range: 10.01, decide-by: price}", ["PRB4004"]),
      ("{name: extended-richtwert, range: 0, decide-by: price}", ["PRB4004"]),
      ("{name: extended-richtwert, range: 5, decide-by: coin}", ["PRB4004"]),
      ("{name: two-envelope}", ["PRB4004"]),
      ("{name: two-envelope, open: 0}", ["PRB4004"]),
      ("{name: two-envelope, open: 1.5}", ["PRB4004"]),
      ("{name: two-envelope, open: 2, round-to: 2}", ["PRB4003"]),
      ("{name: monetised-quality}", ["PRB4004"]),
      ("{name: monetised-quality, per-point: -1}", ["PRB4004"]),
      ("{name: monetised-quality, per-point: 1, round-to: 13}", ["PRB4004"]),
      ("{name: monetised-quality, per-point: 1, round-to: 2.5}", ["PRB4004"]),
      ("{name: quality-per-price, constant: 0}", ["PRB4004"]),
      ("{name: quality-per-price, constnt: 5}", ["PRB4003"]),
      ("{name: relative-value-cost, maximum: 0}", ["PRB4004"]),
      ("{name: price-quality-method, estimate: much}", ["PRB4004", "PRB4063"]),
      ("{name: lowest-price, floor: 3}", ["PRB4003"]),
      ("best-quality-at-fixed-price", ["PRB4067"]),
      ("reduced-price", ["PRB4063"]),
      ("{name: quality-adjusted-price}", ["PRB4004"]),
      ("{name: quality-adjusted-price, values: 5}", ["PRB4004"]),
      ("{name: quality-adjusted-price, values: {quality: much}}", ["PRB4004"]),
      ("{name: quality-adjusted-price, values: {quality: -5}}", ["PRB4066"]),
      ("{name: quality-adjusted-price, values: {qualty: 5}}", ["PRB4066", "PRB4066"]),
      ("{name: quality-adjusted-price, values: {quality: 5, price: 5}}", ["PRB4066"]),
      ("{name: quality-adjusted-price, values: {quality: {0: 0, 6: 5}}}", ["PRB4066"]),
      ("{name: quality-adjusted-price, values: {quality: {0: 0, 5: 5}}}", ["PRB4066"]),
      (
        "{name: quality-adjusted-price, values: {quality: {0: 0, 1: 1, 2: 2, 3: 1, 4: 4, 5: 5}}}",
        ["PRB4066"]
      ),
      (
        "{name: quality-adjusted-price, values: {quality: {0: 0, 0.0: 1}}}", ["PRB4004"]
      ),
    ])
  func wrongParameters(method: String, expected: [String]) throws {
    let found = try codes(method, MethodRubricTests.apart)
    #expect(!found.isEmpty && Set(found).isSubset(of: expected), "\(found)")
  }

  @Test("a method that sets price against quality needs both, each in its place")
  func places() throws {
    let priceAlone = "  - {id: price, title: Price, measure: price}"
    #expect(try codes("relative-value-cost", priceAlone) == ["PRB4065"])
    let unmarked = [SampleBid("b1", price: "100"), SampleBid("b2", price: "90")]
    #expect(try codes("lowest-price", priceAlone, bids: unmarked).isEmpty)
    let group = """
        - {id: offer, title: Offer, weight: 100, criteria: [
            {id: quality, title: Quality, weight: 60}, {id: price, title: Price, weight: 40, measure: price}]}
      """
    #expect(try codes("utility-index", group) == ["PRB4068"])
    let unweighed = group.replacing("weight: 40, ", with: "").replacing("60", with: "100")
    #expect(try codes("relative-value-cost", unweighed).isEmpty)
    let own = """
        - {id: quality, title: Quality, weight: 60}
        - {id: commercial, title: Commercial, weight: 40, criteria: [
            {id: price, title: Price, weight: 100, measure: price}]}
      """
    #expect(try codes("reduced-price", own, ties: "[price]").isEmpty)
    #expect(try codes("reduced-price", own, ties: "[commercial]") == ["PRB4069"])
  }

  @Test(
    "a price of zero or less has a figure under methods that subtract, and not under those that divide"
  )
  func nonPositive() throws {
    let criteria = MethodRubricTests.apart.replacing(
      "measure: price}", with: "measure: price, non-positive-price: as-is}")
    #expect(try codes("price-per-quality-point", criteria) == ["PRB4005"])
    let rubric = try Sample.rubric(criteria, method: "{name: monetised-quality, per-point: 1}")
    let lot = try Sample.evaluate(
      [
        SampleBid("b1", price: "-20", marks: ["quality": 5]),
        SampleBid("b2", price: "-110", marks: ["quality": 2]),
      ], rubric
    ).lot
    #expect(lot.order == ["b2", "b1"])
    #expect(
      lot.ranking.map { $0.figure?.basis } == [
        "(−110.00) − 40 × 1.00 = -150.00", "(−20.00) − 100 × 1.00 = -120.00",
      ])
  }

  @Test("a published rounding is applied in the rubric's mode before bids are ranked")
  func roundTo() throws {
    func figures(_ mode: String) throws -> [String?] {
      let rubric = try Sample.rubric(
        MethodRubricTests.apart, settings: "rounding: {scores: 2, mode: \(mode)}",
        method: "{name: quality-per-price, constant: 1000, round-to: 1}")
      let lot = try Sample.evaluate(
        [
          SampleBid("b1", price: "600", marks: ["quality": 5]),
          SampleBid("b2", price: "601", marks: ["quality": 5]),
        ], rubric
      ).lot
      return lot.ranking.map { "\($0.rank) \($0.figure?.shown?.description ?? "")" }
    }
    #expect(try figures("half-up") == ["1 166.7", "2 166.4"])
    #expect(try figures("down") == ["1 166.6", "2 166.3"])
  }

  @Test("a mark that does not apply is worth what the mark is worth that it counts as")
  func notApplicable() throws {
    let rubric = try Sample.rubric(
      """
        - {id: quality, title: Quality, weight: 100, not-applicable-counts-as: 3}
        - {id: price, title: Price, measure: price}
      """,
      method:
        "{name: quality-adjusted-price, values: {quality: {0: 0, 1: 1, 2: 2, 3: 30, 4: 40, 5: 50}}}"
    )
    let lot = try Sample.evaluate(
      [SampleBid("b1", price: "100", marks: ["quality": .notApplicable])], rubric
    ).lot
    #expect(lot.ranking[0].figure?.basis == "100.00 − (quality 30.00 for mark 3) = 70.00")
  }

  @Test("the worth of quality is exact, whatever the scores are rounded to")
  func exactWorth() throws {
    let rubric = try Sample.rubric(
      """
        - {id: quality, title: Quality, weight: 33.33, scale: {from: 0, to: 3, step: 1}}
        - {id: team, title: Team, weight: 66.67}
        - {id: price, title: Price, measure: price}
      """, settings: "rounding: {scores: 0, mode: half-up}",
      method: "{name: quality-adjusted-price, values: {quality: 3000, team: 0}}")
    let lot = try Sample.evaluate(
      [SampleBid("b1", price: "5000", marks: ["quality": 1, "team": 3])], rubric
    ).lot
    #expect(lot.ranking[0].figure?.shown?.description == "4000.00")
  }
}
