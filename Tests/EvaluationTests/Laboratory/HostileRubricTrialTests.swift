import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("laboratory: hostile rubrics")
struct HostileRubricTrialTests {
  /// The report, with the time it took within what a person waits for, debug build or not.
  private func report(_ rubric: Rubric, estimate: String = "100000") throws -> LaboratoryReport {
    let clock = ContinuousClock()
    var report: LaboratoryReport?
    let time = try clock.measure { report = try TriedSample.report(rubric, estimate: estimate) }
    #expect(time < .seconds(30))
    let found = try #require(report)
    #expect(found.trials.map(\.page.name) == LaboratoryTrials.all.map { $0.page.name })
    for trial in found.trials {
      #expect(!trial.findings.explanation.isEmpty, "\(trial.page.name)")
      for table in trial.findings.tables {
        #expect(table.rows.allSatisfy { $0.count == table.headings.count }, "\(table.title)")
      }
    }
    return found
  }

  @Test("two hundred criteria")
  func manyCriteria() throws {
    let criteria = (1...198).map {
      "  - {id: q\($0), title: Q\($0), weight: 0.3, minimum-mark: \($0 % 6)}"
    }
    let rubric = try Sample.rubric(
      criteria.joined(separator: "\n")
        + """

          - {id: rest, title: Rest, weight: 0.6}
          - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}
        """)
    let found = try report(rubric)
    #expect(
      try found.findings("exchange-rate").explanation.last == "160 more questions are not shown.")
    #expect(try found.findings("worked-example").finding == .fine)
  }

  @Test("weights too small for a point to show")
  func tinyWeights() throws {
    let rubric = try Sample.rubric(
      """
        - {id: tiny, title: Tiny, weight: 0.0000000001}
        - {id: price, title: Price, weight: 99.9999999999, measure: price, formula: lowest-proportional}
      """)
    _ = try report(rubric)
  }

  @Test("a scale with one step beyond its top, and one of very many steps")
  func oddScales() throws {
    var rubric = try Sample.rubric(
      """
        - {id: beyond, title: Beyond, weight: 30, scale: {from: 0, to: 9, step: 3}}
        - {id: fine, title: Fine, weight: 30, scale: {from: 0, to: 1, step: 0.000001}}
        - {id: price, title: Price, weight: 40, measure: price, formula: linear-min-max}
      """)
    let place = SourceLocation(file: "rubric.yaml")
    // No reader lets such a scale through; another program may make one.
    for (index, scale) in [
      MarkScale(.range(from: .zero, to: FixedDecimal(10), step: FixedDecimal(3)), at: place),
      MarkScale(
        .range(
          from: .zero, to: FixedDecimal(1), step: try FixedDecimal(significand: 1, scale: 38)),
        at: place),
    ].enumerated() {
      rubric.criteria[index].measure = .marks(MarksMeasure(scale: scale))
    }
    let found = try report(rubric)
    #expect(try found.findings("worked-example").column("Bid C")[1] == "9 of 10")
  }

  @Test("a price and nothing else, and a price of no weight at all")
  func priceAlone() throws {
    let alone = try Sample.rubric(
      "  - {id: price, title: Price, weight: 100, measure: price, formula: lowest-proportional}")
    #expect(try report(alone).findings("exchange-rate").finding == .notRun)
  }

  @Test("prices from a penny to a million million", arguments: ["1", "1000000000000"])
  func levels(estimate: String) throws {
    let rubric = try TriedSample.rubric(quality: 60)
    let found = try report(rubric, estimate: estimate)
    #expect(try found.findings("evenly-matched").finding != .notRun)
  }

  @Test("two prices, groups within groups, type, length and marks against the best bid")
  func everything() throws {
    let rubric = try Sample.rubric(
      """
        - id: quality
          title: Quality
          weight: 40
          normalise: best
          criteria:
            - {id: a, title: A, weight: 50}
            - {id: b, title: B, weight: 50, normalise: best}
        - {id: build, title: Build, weight: 20, measure: price, formula: lowest-proportional}
        - {id: run, title: Run, weight: 20, measure: price, formula: {name: linear-to-multiple, multiple: 3}}
        - {id: length, title: Length, weight: 10, measure: contract-length, bands: [{up-to: 12, score: 0}, {over: 12, score: 100}]}
        - {id: type, title: Type, weight: 10, measure: contract-type, preferences: {framework: 100}, not-allowed: [fixed-term, joint-venture, prime-partner-framework]}
      """)
    let found = try report(rubric)
    #expect(try found.findings("worked-example").finding == .fine)
  }
}
