import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("laboratory: rank reversal")
struct RankReversalTests {
  // By arithmetic: A 45 of 60 points at 100, B 50 at 120; C, 20 at 60, comes last and turns them round.
  @Test("60/40: C turns A 85.00 and B 83.33 into 69.00 and 70.00")
  func byArithmetic() throws {
    let rubric = try TriedSample.rubric(quality: 60)
    let pair = [
      SampleBid("A", price: "100", marks: ["quality": 45]),
      SampleBid("B", price: "120", marks: ["quality": 50]),
    ]
    let third = SampleBid("C", price: "60", marks: ["quality": 20])
    #expect(try Sample.evaluate(pair, rubric).lot.totals == ["A": "85.00", "B": "83.33"])
    let with = try Sample.evaluate(pair + [third], rubric).lot
    #expect(with.totals == ["A": "69.00", "B": "70.00", "C": "60.00"])
    #expect(with.order == ["B", "A", "C"])
  }

  @Test("the example that is found holds when it is evaluated as a competition")
  func found() throws {
    let rubric = try Sample.rubric(
      """
        - {id: quality, title: Quality, weight: 60, scale: {from: 0, to: 100, step: 1}}
        - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}
      """)
    let found = try TriedSample.report(rubric).findings("rank-reversal")
    #expect(found.finding == .warning)
    let marks = try found.column("quality").map { try #require(Int($0.dropLast())) }
    let prices = try found.column("price").map { $0.replacing(",", with: "") }
    let bids = zip(["A", "B", "C"], zip(marks, prices)).map { id, facts in
      SampleBid(id, price: facts.1, marks: ["quality": .mark(FixedDecimal(facts.0))])
    }
    let without = try Sample.evaluate(Array(bids.prefix(2)), rubric).lot
    let with = try Sample.evaluate(bids, rubric).lot
    #expect(
      try found.column("total without C") == ["A", "B"].map { without.totals[$0] ?? "" } + [""])
    #expect(try found.column("total with C") == ["A", "B", "C"].map { with.totals[$0] ?? "" })
    #expect(without.order == with.order.filter { $0 != "C" }.reversed())
    #expect(with.order.last == "C")
  }

  /// Formulas that look at no other bid, with parameters for a price level of 100,000; those that are
  /// not registered are passed over.
  private static let absolute = [
    "ceiling": "{name: ceiling, ceiling: 500000}",
    "consip-concave": "{name: consip-concave, base: 500000, exponent: 2}",
    "hyperbolic-ceiling": "{name: hyperbolic-ceiling, reference: 10000}",
    "published-range": "{name: published-range, lowest: 1000, highest: 500000}",
    "spend-curve": "{name: spend-curve, points: {0: 100, 500000: 0}}",
    "target": "{name: target, target: 10000, factor: 0.01}",
  ].filter { entry in PriceFormulas.all.contains { $0.page.name == entry.key } }

  @Test("an absolute formula has none, and the reason is given")
  func absoluteFormulas() throws {
    for formula in RankReversalTests.absolute.values.sorted() {
      let rubric = try TriedSample.rubric(quality: 60, formula: formula)
      let found = try TriedSample.report(rubric).findings("rank-reversal")
      #expect(found.finding == .fine, "\(formula): \(found)")
      #expect(found.explanation.joined().contains("a third bid changes no score"))
    }
  }

  @Test("an absolute method has none, after a bounded number of trials")
  func absoluteMethod() throws {
    let rubric = try Sample.rubric(
      """
        - {id: quality, title: Quality, weight: 100}
        - {id: price, title: Price, measure: price}
      """, method: "price-per-quality-point")
    let found = try TriedSample.report(rubric).findings("rank-reversal")
    #expect(found.finding == .fine)
    let text = try #require(found.explanation.first)
    #expect(text.hasPrefix("None found in 672 trials. None can be: "), "\(text)")
  }

  @Test("marks set against the best bid are named as what lets ranks turn")
  func normalised() throws {
    let rubric = try Sample.rubric(
      """
        - {id: quality, title: Quality, weight: 100, normalise: best}
        - {id: price, title: Price, measure: price}
      """, method: "price-per-quality-point")
    let found = try TriedSample.report(rubric).findings("rank-reversal")
    #expect(!found.explanation.joined().contains("None can be"))
  }

  @Test("the same rubric gives the same report")
  func deterministic() throws {
    let rubric = try TriedSample.rubric(quality: 70)
    let (one, other) = (try TriedSample.report(rubric), try TriedSample.report(rubric))
    #expect(one.trials.map(\.findings) == other.trials.map(\.findings))
  }
}
