import Evaluation
import Procurement
import Rubrics
import TestSupport
import Testing

@Suite("price screen")
struct PriceScreenTests {
  private static let criteria =
    "  - {id: price, title: Price, weight: 100, measure: price, formula: lowest-proportional}"

  private func bids(_ prices: [String]) -> [SampleBid] {
    prices.enumerated().map { SampleBid("b\($0 + 1)", price: $1) }
  }

  private func rules(
    _ screen: String, _ prices: [String], estimate: String? = nil, lots: Int = 1
  ) throws -> [ScreenedRule] {
    let rubric = try Sample.rubric(
      PriceScreenTests.criteria, settings: "price-screen: {\(screen)}")
    let pounds = try #require(Currency("GBP"))
    let lot = try Sample.lot(bids(prices))
    let competition = Competition(
      id: "sample", title: "Sample", currency: pounds,
      estimatedValue: try estimate.map { Money(try Sample.decimal($0), pounds) },
      lots: Array(repeating: lot, count: lots))
    var log = DiagnosticLog()
    let result = try #require(Evaluator.evaluate(competition, against: rubric, log: &log))
    return result.lots[0].priceScreens
  }

  private func flagged(
    _ screen: String, _ prices: [String], estimate: String? = nil
  ) throws -> [String] {
    try rules(screen, prices, estimate: estimate).flatMap(\.flags).map(\.bid.id)
  }

  // Computed by hand: the mean of 100, 110 and 90 is 100, and 10 percent under it is 90.
  @Test("a price at the threshold is not flagged, a penny under it is")
  func threshold() throws {
    #expect(
      try flagged("below-mean-of-others: 10", ["90.00", "100.00", "110.00", "90.00"]).isEmpty)
    #expect(
      try flagged("below-mean-of-others: 10", ["89.99", "100.00", "110.00", "90.00"]) == ["b1"])
  }

  @Test("the comparison is written so that a person can recompute it")
  func words() throws {
    let rules = try rules("below-mean-of-others: 10", ["60000", "100000", "90000", "82800"])
    let flag = try #require(rules.first?.flags.first)
    #expect(
      flag.basis == "60,000.00 is 34.01…% under 90,933.33…, the mean of the 3 other prices "
        + "(272,800.00 ÷ 3); the threshold is 10%")
    #expect(flag.bid.id == "b1")
    #expect(flag.criterion == "price")
    #expect(flag.sources.map(\.file) == ["bids.csv", "rubric.yaml"])
  }

  @Test("the median is that of the others, odd or even in number")
  func median() throws {
    // Others of b1: 100, 110, 400: the median is 110, and 85 is 22.7 percent under it.
    let odd = try rules("below-median-of-others: 20", ["85", "100", "110", "400"])
    #expect(
      odd[0].flags.map(\.basis) == [
        "85.00 is 22.72…% under 110.00, the median of the 3 other prices; the threshold is 20%"
      ])
    // Others of b1: 100 and 120: the median is 110.
    let even = try rules("below-median-of-others: 20", ["87.99", "100", "120"])
    #expect(
      even[0].flags.map(\.basis) == [
        "87.99 is 20.00…% under 110.00, the median of the 2 other prices "
          + "((100.00 + 120.00) ÷ 2); the threshold is 20%"
      ])
    #expect(try flagged("below-median-of-others: 20", ["88.00", "100", "120"]).isEmpty)
  }

  @Test("equal prices are apart: one of them is among the others of the other")
  func equalPrices() throws {
    #expect(try flagged("below-median-of-others: 10", ["80", "80", "100", "100"]) == ["b1", "b2"])
    #expect(try flagged("below-mean-of-others: 1", ["80", "80"]).isEmpty)
  }

  @Test("the estimate is compared where there is one, and it is the lot's")
  func estimate() throws {
    #expect(try flagged("below-estimate: 20", ["79.99", "80", "100"], estimate: "100") == ["b1"])
    #expect(
      try rules("below-estimate: 20", ["79.99"])[0].notApplied
        == ["competition.yaml gives no estimated value"])
    #expect(
      try rules("below-estimate: 20", ["79.99"], estimate: "0")[0].notApplied
        == ["the estimated value is zero"])
    #expect(
      try rules("below-estimate: 20", ["79.99"], estimate: "100", lots: 2)[0].notApplied
        == ["the estimated value is that of all 2 lots together"])
  }

  // 1, 1, 2, 2, 4, 6, 9 has the median 2 and the median absolute deviation 1: the worked example of
  // https://en.wikipedia.org/wiki/Median_absolute_deviation, here mirrored so that the odd one is low.
  @Test("deviations are counted from the median of all prices")
  func deviations() throws {
    let prices = ["109", "109", "108", "108", "106", "104", "101"]
    let rules = try rules("median-absolute-deviations: 3", prices)
    #expect(
      rules[0].flags.map(\.basis) == [
        "104.00 is 4.00 median absolute deviations of 1.00 under 108.00, the median of the 7 prices; "
          + "the threshold is 3",
        "101.00 is 7.00 median absolute deviations of 1.00 under 108.00, the median of the 7 prices; "
          + "the threshold is 3",
      ])
    #expect(try flagged("median-absolute-deviations: 4", prices) == ["b7"])
    #expect(try flagged("median-absolute-deviations: 7", prices).isEmpty)
  }

  @Test(
    "a rule that measures nothing says so",
    arguments: [
      ("below-mean-of-others: 10", ["100"], "there is no other bid to compare with"),
      ("below-median-of-others: 10", ["100"], "there is no other bid to compare with"),
      ("median-absolute-deviations: 3", ["1", "99", "100"], "it needs 4 bids, and 3 stand"),
      (
        "median-absolute-deviations: 3", ["1", "100", "100", "100"],
        "at least half of the prices are equal, so that the deviation is zero"
      ),
    ])
  func notApplied(screen: String, prices: [String], reason: String) throws {
    let rules = try rules(screen, prices)
    #expect(rules[0].notApplied == [reason])
    #expect(rules[0].flags.isEmpty)
    #expect(rules[0].inWords == "not applied: \(reason)")
    let rubric = try Sample.rubric(
      PriceScreenTests.criteria, settings: "price-screen: {\(screen)}")
    #expect(try Sample.codes(bids(prices), rubric).contains("PRB4042"))
  }

  @Test("a mean that is not above zero has no percentages")
  func negativeMean() throws {
    let rubric = try Sample.rubric(
      "  - {id: price, title: Price, weight: 100, measure: price, formula: linear-min-max, "
        + "non-positive-price: as-is}", settings: "price-screen: {below-mean-of-others: 10}")
    let lot = try Sample.evaluate(bids(["-10", "5", "-20"]), rubric).lot
    #expect(
      lot.priceScreens[0].notApplied == [
        "bid \"b1\": the mean of the 2 other prices ((−15.00) ÷ 2) is -7.50, and nothing is a "
          + "percentage of that",
        "bid \"b2\": the mean of the 2 other prices ((−30.00) ÷ 2) is -15.00, and nothing is a "
          + "percentage of that",
        "bid \"b3\": the mean of the 2 other prices ((−5.00) ÷ 2) is -2.50, and nothing is a "
          + "percentage of that",
      ])
  }

  @Test("a flag rejects nothing and leaves the lot open; the hint is that of the regime")
  func flagOnly() throws {
    let rubric = try Sample.rubric(
      PriceScreenTests.criteria, settings: "price-screen: {below-mean-of-others: 10}")
    let without = try Sample.rubric(PriceScreenTests.criteria)
    let low = bids(["60000", "100000", "90000"])
    let screened = try Sample.evaluate(low, rubric)
    let plain = try Sample.evaluate(low, without)
    #expect(screened.lot.order == plain.lot.order)
    #expect(screened.lot.standsOpen)
    #expect(!plain.lot.standsOpen)
    #expect(screened.diagnostics.map(\.code) == ["PRB4041"])
    #expect(screened.diagnostics.map(\.severity) == [.warning])
  }

  @Test("a disqualified bid is not among the others")
  func standingOnly() throws {
    let rubric = try Sample.rubric(
      "  - {id: quality, title: Quality, weight: 50, minimum-mark: 2}\n"
        + "  - {id: price, title: Price, weight: 50, measure: price, formula: lowest-proportional}",
      settings: "price-screen: {below-mean-of-others: 10}")
    let bids = [
      SampleBid("b1", price: "100", marks: ["quality": 3]),
      SampleBid("b2", price: "100", marks: ["quality": 3]),
      SampleBid("b3", price: "900", marks: ["quality": 1]),
    ]
    #expect(try Sample.evaluate(bids, rubric).lot.priceFlags.isEmpty)
  }

  @Test("the order of bids changes no flag")
  func order() throws {
    let screen =
      "below-mean-of-others: 12, below-median-of-others: 12, median-absolute-deviations: 2.5"
    let rubric = try Sample.rubric(
      PriceScreenTests.criteria, settings: "price-screen: {\(screen)}")
    for seed in 1...40 as ClosedRange<UInt64> {
      var random = SeededGenerator(seed: seed)
      let bids = bids((0..<9).map { _ in "\(Int.random(in: 50...99, using: &random)).50" })
      let one = try Sample.evaluate(bids, rubric).lot
      let other = try Sample.evaluate(bids.shuffled(using: &random), rubric).lot
      #expect(one.priceFlags.map(\.basis) == other.priceFlags.map(\.basis))
      #expect(one.priceFlags.map(\.bid.id) == other.priceFlags.map(\.bid.id))
    }
  }

  @Test("an unknown rule, and a threshold that is none, are errors")
  func wrongRules() throws {
    for (screen, code) in [
      ("below-mean: 10", "PRB4040"), ("below-mean-of-others: 100", "PRB4004"),
      ("median-absolute-deviations: many", "PRB4004"),
    ] {
      let rubric = try Sample.rubric(
        PriceScreenTests.criteria, settings: "price-screen: {\(screen)}")
      var log = DiagnosticLog()
      Evaluator.check(rubric, log: &log)
      #expect(log.finished().map(\.code) == [code])
    }
  }
}
