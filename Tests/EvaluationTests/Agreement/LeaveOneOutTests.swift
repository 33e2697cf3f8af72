import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("the ranking without each evaluator")
struct LeaveOneOutTests {
  private static let criteria = """
      - {id: quality, title: Quality, weight: 60}
      - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}
    """

  private static func rankings(
    _ bids: [SampleBid], _ criteria: String = criteria, method: String = "weighted-sum"
  ) throws -> LeaveOneOut {
    var log = DiagnosticLog()
    let lots = Evaluator.agreement(
      try Sample.competition(bids), against: try Sample.rubric(criteria, method: method), log: &log)
    return try #require(lots?.first).leaveOneOut
  }

  private static func lines(_ ranking: MeanMarkRanking) -> [String] {
    guard case .ranked(let bids) = ranking else { return [] }
    return bids.map { "\($0.rank) \($0.bid) \($0.total)" }
  }

  @Test("means of individual marks are scored like marks, and the price as ever")
  func scores() throws {
    let found = try Self.rankings([
      SampleBid("b1", price: "100", marks: ["quality": 4], individual: ["quality": [5, 2, 2]]),
      SampleBid("b2", price: "125", marks: ["quality": 3], individual: ["quality": [1, 4, 4]]),
    ])
    // 60 × 9/3 ÷ 5 + 40 = 76 and 60 × 9/3 ÷ 5 + 40 × 0.8 = 68.
    #expect(Self.lines(found.all) == ["1 b1 76.00", "2 b2 68.00"])
    #expect(found.agreedFirst == ["b1"])
    // Without the first: 60 × 2 ÷ 5 + 40 = 64 and 60 × 4 ÷ 5 + 32 = 80.
    #expect(Self.lines(found.without[0].ranking) == ["1 b2 80.00", "2 b1 64.00"])
    #expect(found.decisive == ["evaluator-1"])
  }

  @Test("a bid that only one evaluator marked cannot be ranked without that one, and words say so")
  func missing() throws {
    let found = try Self.rankings([
      SampleBid(
        "b1", price: "100", marks: ["quality": 4], individual: ["quality": [5, .abstained]]),
      SampleBid("b2", price: "125", marks: ["quality": 3], individual: ["quality": [1, 4]]),
    ])
    guard case .notRanked(let reason) = found.without[0].ranking else {
      Issue.record("it is ranked")
      return
    }
    #expect(reason == "bid \"b1\" has no individual mark for \"quality\"")
    #expect(found.decisive.isEmpty)
  }

  @Test(
    "a bid that failed a gate on its agreed marks is not ranked, and no gate is applied to means")
  func gates() throws {
    let found = try Self.rankings(
      [
        SampleBid("b1", price: "100", marks: ["quality": 4], individual: ["quality": [1, 1]]),
        SampleBid("b2", price: "50", marks: ["quality": 1], individual: ["quality": [5, 5]]),
      ],
      """
        - {id: quality, title: Quality, weight: 60, minimum-mark: 3}
        - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}
      """)
    #expect(Self.lines(found.all) == ["1 b1 52.00"])
  }

  @Test("a lot that is not ranked has no ranking on individual marks either")
  func notRanked() throws {
    let found = try Self.rankings([
      SampleBid("b1", price: "100", individual: ["quality": [1, 1]])
    ])
    #expect(found.agreedFirst.isEmpty)
    guard case .notRanked(let reason) = found.all else {
      Issue.record("it is ranked")
      return
    }
    #expect(reason.contains("probity evaluate"))
  }

  @Test(
    "where one evaluator gave the marks that were agreed, every method ranks them as the evaluation does",
    arguments: MethodSample.all)
  func everyMethod(sample: MethodSample) throws {
    let rubric = try sample.rubric()
    for seed in 1...8 as ClosedRange<UInt64> {
      let bids = MethodSample.bids(seed: seed, count: 6).map { bid in
        var bid = bid
        bid.individual = bid.marks.mapValues { [$0] }
        return bid
      }
      let (lot, _) = try Sample.evaluate(bids, rubric)
      var log = DiagnosticLog()
      let agreement = Evaluator.agreement(
        try Sample.competition(bids), against: rubric, log: &log)
      let found = try #require(agreement?.first).leaveOneOut
      #expect(
        Self.lines(found.all) == lot.ranking.map { "\($0.rank) \(lot.bid($0).id) \($0.total)" })
      #expect(!found.differsFromAgreed)
    }
  }

  @Test(
    "money for each mark goes by the individual marks, and words stand where their mean is no mark")
  func moneyForMarks() throws {
    let criteria = """
        - {id: quality, title: Quality, weight: 100}
        - {id: price, title: Price, measure: price}
      """
    let method =
      "{name: quality-adjusted-price, values: {quality: {0: 0, 1: 10, 2: 20, 3: 30, 4: 40, 5: 50}}}"
    // Agreed: 100 − 50 and 90 − 0. By the first evaluator: 100 − 0 and 90 − 50; the mean is 2.5.
    let found = try Self.rankings(
      [
        SampleBid("b1", price: "100", marks: ["quality": 5], individual: ["quality": [0, 5]]),
        SampleBid("b2", price: "90", marks: ["quality": 0], individual: ["quality": [5, 0]]),
      ], criteria, method: method)
    #expect(found.agreedFirst == ["b1"])
    guard case .notRanked(let reason) = found.all else {
      Issue.record("it is ranked")
      return
    }
    #expect(reason.contains("a mean of individual marks lies between two of them"))
    #expect(found.without.map(\.ranking.first) == [["b1"], ["b2"]])
  }

  @Test("another award method ranks the means as it ranks the agreed marks")
  func method() throws {
    let found = try Self.rankings(
      [
        SampleBid("b1", price: "100", marks: ["quality": 4], individual: ["quality": [5, 3]]),
        SampleBid("b2", price: "60", marks: ["quality": 4], individual: ["quality": [2, 2]]),
      ],
      """
        - {id: quality, title: Quality, weight: 100}
        - {id: price, title: Price, measure: price}
      """, method: "price-per-quality-point")
    // 100 ÷ 80 = 1.25 and 60 ÷ 40 = 1.50.
    #expect(found.agreedFirst == ["b2"])
    #expect(found.all.first == ["b1"])
    #expect(found.differsFromAgreed)
  }
}
