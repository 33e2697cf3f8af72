import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("pass/fail questions, and bounds of length and type")
struct PassFailTests {
  private let criteria = """
      - {id: mandatory, title: Mandatory, criteria: [
          {id: insurance, title: Insurance, measure: pass-fail}]}
      - {id: quality, title: Quality, weight: 60}
      - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}
    """

  private func bid(_ answer: MarkAnswer?, quality: MarkAnswer = 4) -> SampleBid {
    var marks: [String: MarkAnswer] = ["quality": quality]
    marks["insurance"] = answer
    return SampleBid("b1", price: "100", marks: marks)
  }

  @Test("pass stands, fail disqualifies, and neither scores anything")
  func verdicts() throws {
    let rubric = try Sample.rubric(criteria)
    let passed = try Sample.evaluate([bid(.verdict(.pass))], rubric).lot
    #expect(passed.totals == ["b1": "88.00"])
    #expect(passed.scores(of: passed.ranking[0]).map(\.criterion) == ["quality", "price"])
    #expect(passed.gates.map(\.id) == ["insurance"])
    #expect(
      passed.gates.first?.findings.map(\.basis) == ["agreed answer pass: Plan of b1 on insurance"])
    let failed = try Sample.evaluate([bid(.verdict(.fail))], rubric).lot
    #expect(
      failed.disqualified.first?.gates.map(\.basis) == [
        "agreed answer fail: Plan of b1 on insurance"
      ])
    #expect(
      failed.disqualified.first?.gates.first?.sources.map(\.file) == ["marks.csv", "rubric.yaml"])
  }

  @Test(
    "what is neither pass nor fail stops the lot and disqualifies nobody",
    arguments: [
      (MarkAnswer?.none, "PRB4010"), (.blank, "PRB4010"), (.abstained, "PRB4011"),
      (.notApplicable, "PRB4012"), (4, "PRB4080"),
    ])
  func undecided(answer: MarkAnswer?, code: String) throws {
    let (lot, found) = try Sample.evaluate([bid(answer)], try Sample.rubric(criteria))
    #expect(found.map(\.code) == [code])
    #expect(lot.ranking.isEmpty && lot.disqualified.isEmpty)
    #expect(lot.incomplete.map(\.bid.id) == ["b1"])
    #expect(lot.gates.first?.findings.map(\.outcome) == [.undecided])
  }

  @Test("pass or fail on a question with a scale is an error at its cell")
  func verdictOnScale() throws {
    let (_, found) = try Sample.evaluate(
      [bid(.verdict(.pass), quality: .verdict(.pass))], try Sample.rubric(criteria))
    #expect(found.map(\.code) == ["PRB4081"])
    #expect(found.first?.location?.file == "marks.csv")
    #expect(found.first?.location?.column == 4)
  }

  @Test("individual answers are pass or fail as well, and count for nothing")
  func individual() throws {
    let rubric = try Sample.rubric(criteria)
    var one = bid(.verdict(.pass))
    one.individual = ["insurance": [.verdict(.fail), .verdict(.pass)]]
    let (lot, found) = try Sample.evaluate([one], rubric)
    #expect(found.map(\.code) == ["PRB4108"] && lot.order == ["b1"])
    one.individual = ["insurance": [3], "quality": [.verdict(.fail)]]
    let codes = try Sample.codes([one], rubric)
    #expect(codes.sorted() == ["PRB4080", "PRB4081"])
  }

  @Test("a length outside the published bounds disqualifies, the bounds themselves do not")
  func lengths() throws {
    let rubric = try Sample.rubric(
      """
        - {id: length, title: Length, weight: 100, measure: contract-length, months: maximum,
           minimum-months: 24, maximum-months: 60, bands: [{score: 100}]}
      """)
    let bids = [
      SampleBid("b1", months: 23, extensionMonths: 0),
      SampleBid("b2", months: 12, extensionMonths: 12),
      SampleBid("b3", months: 60, extensionMonths: 0),
      SampleBid("b4", months: 60, extensionMonths: 1),
    ]
    let lot = try Sample.evaluate(bids, rubric).lot
    #expect(lot.order.sorted() == ["b2", "b3"])
    #expect(
      lot.disqualified.map { $0.gates.map(\.basis) } == [
        ["contract length 23 months with extensions, minimum 24"],
        ["contract length 61 months with extensions, maximum 60"],
      ])
    let missing = try Sample.evaluate([SampleBid("b1")], rubric)
    #expect(
      missing.lot.disqualified.isEmpty
        && missing.diagnostics.map(\.code) == [DiagnosticKind.lengthMissing.code])
  }

  @Test("a type that is not among the allowed ones disqualifies")
  func types() throws {
    let rubric = try Sample.rubric(
      """
        - {id: type, title: Type, weight: 100, measure: contract-type,
           allowed: [joint-venture, fixed-term], preferences: {joint-venture: 100, fixed-term: 50}}
      """)
    let lot = try Sample.evaluate(
      [SampleBid("b1", type: "framework"), SampleBid("b2", type: "fixed-term")], rubric
    ).lot
    #expect(lot.order == ["b2"])
    #expect(
      lot.disqualified.first?.gates.map(\.basis) == [
        "contract type framework is not allowed: the rubric allows joint-venture, fixed-term"
      ])
  }
}
