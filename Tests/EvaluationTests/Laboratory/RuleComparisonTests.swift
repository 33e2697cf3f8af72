import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("laboratory: the same bids under every rule")
struct RuleComparisonTests {
  private func compare(_ bids: [SampleBid], _ rubric: Rubric) throws -> RuleComparison {
    var log = DiagnosticLog()
    return try #require(
      RuleComparison.of(try Sample.competition(bids), against: rubric, log: &log))
  }

  private let bids = [
    SampleBid("a", price: "100000", marks: ["quality": 4, "social": 3]),
    SampleBid("b", price: "80000", marks: ["quality": 3, "social": 3]),
    SampleBid("c", price: "150000", marks: ["quality": 5, "social": 5]),
  ]

  private func rubric(quality: Int, social: Int) throws -> Rubric {
    try Sample.rubric(
      """
        - {id: quality, title: Quality, weight: \(quality)}
        - {id: social, title: Social value, weight: \(social)}
        - {id: price, title: Price, weight: \(100 - quality - social), measure: price, formula: lowest-proportional}
      """)
  }

  @Test("every registered rule is compared with its own or with neutral parameters")
  func complete() throws {
    let lot = try #require(try compare(bids, try rubric(quality: 50, social: 10)).lots.first)
    #expect(lot.formulas.map(\.name) == PriceFormulas.all.map { $0.page.name })
    #expect(lot.methods.map(\.name) == AwardMethods.all.map { $0.page.name })
    for rule in lot.formulas + lot.methods {
      guard case .notCompared(let reason) = rule.outcome else { continue }
      #expect(
        !reason.contains("no neutral ones are known"), "\(rule.name): add it to SampleParameters")
      #expect(
        !reason.contains("PRB3201") && !reason.contains("parameter"), "\(rule.name): \(reason)")
    }
  }

  @Test("the published rule shows the published result")
  func published() throws {
    let rubric = try rubric(quality: 50, social: 10)
    let lot = try #require(try compare(bids, rubric).lots.first)
    let evaluated = try Sample.evaluate(bids, rubric).lot
    let own = try #require(lot.formulas.first { $0.isPublished })
    #expect(own.name == "lowest-proportional" && !own.changesFirst(of: lot.published))
    for ranked in evaluated.ranking {
      #expect(own.value(of: evaluated.bid(ranked).id) == ranked.total)
    }
    #expect(lot.published.order == evaluated.order)
  }

  @Test("a price taken apart leaves weights that are rescaled exactly where decimals hold them")
  func rescaledExactly() throws {
    let lot = try #require(try compare(bids, try rubric(quality: 60, social: 20)).lots.first)
    let apart = try #require(lot.methods.first { $0.name == "price-per-quality-point" })
    #expect(
      apart.changes == [
        "the price formula is left out",
        "the price's weight of 20 is left out, and the others are rescaled to 100, exactly",
      ])
    // 75 × 4/5 + 25 × 3/5 = 75 points at 100,000.00.
    #expect(apart.value(of: "a").map { "\($0)" } == "1333.33")
    #expect(apart.value(of: "c").map { "\($0)" } == "1500.00")
  }

  @Test("weights that no decimal holds are rounded, still add up to 100, and that is said")
  func rescaledRounded() throws {
    let lot = try #require(try compare(bids, try rubric(quality: 50, social: 20)).lots.first)
    let apart = try #require(lot.methods.first { $0.name == "price-per-quality-point" })
    #expect(apart.changes.last?.contains("rounded to 20 decimals") ?? false)
    // The full marks of c are 100 points exactly.
    #expect(apart.value(of: "c").map { "\($0)" } == "1500.00")
  }

  @Test("a rubric that gives the price no weight is not compared where one is needed")
  func withoutWeight() throws {
    let rubric = try Sample.rubric(
      """
        - {id: quality, title: Quality, weight: 80}
        - {id: social, title: Social value, weight: 20}
        - {id: price, title: Price, measure: price}
      """, method: "price-per-quality-point")
    let lot = try #require(try compare(bids, rubric).lots.first)
    let sum = try #require(lot.methods.first { $0.name == "weighted-sum" })
    guard case .notCompared(let reason) = sum.outcome else {
      Issue.record("it is compared")
      return
    }
    #expect(reason == "it needs the weight of the price, and the rubric gives it none")
    for formula in lot.formulas {
      guard case .notCompared = formula.outcome else {
        Issue.record("\(formula.name) is compared")
        continue
      }
    }
  }

  @Test("another first is marked")
  func anotherFirst() throws {
    let close = [
      SampleBid("a", price: "100000", marks: ["quality": 4, "social": 3]),
      SampleBid("b", price: "80000", marks: ["quality": 3, "social": 3]),
    ]
    let lot = try #require(try compare(close, try rubric(quality: 50, social: 10)).lots.first)
    let worst = try #require(lot.formulas.first { $0.name == "linear-min-max" })
    #expect(lot.published.order == ["a", "b"])
    #expect(worst.changesFirst(of: lot.published))
    #expect(worst.rank(of: "b") == 1)
  }
}
