import Evaluation
import Procurement
import Testing

/// Prices scored under a formula that a rubric names, out of a weight of 100.
struct ScoredPrices {
  let scores: [String]
  let bases: [String]

  init(
    _ formula: String, _ prices: [String], rounding: String = "{scores: 4, mode: half-up}",
    extra: String = ""
  ) throws {
    let rubric = try Sample.rubric(
      "  - {id: price, title: Price, weight: 100, measure: price, formula: \(formula)\(extra)}",
      settings: "rounding: \(rounding)")
    let bids = prices.enumerated().map { SampleBid("b\($0)", price: $1) }
    let (lot, diagnostics) = try Sample.evaluate(bids, rubric)
    #expect(!diagnostics.contains { $0.severity == .error })
    let found = try bids.map { try lot.score($0.id, "price") }
    scores = found.map(\.score.description)
    bases = found.map(\.basis)
  }

  /// What a rubric with this formula reports of two bids at 100 and 200.
  static func codes(_ formula: String) throws -> [String] {
    let rubric = try Sample.rubric(
      "  - {id: price, title: Price, weight: 100, measure: price, formula: \(formula)}")
    return try Sample.codes([SampleBid("b1", price: "100"), SampleBid("b2", price: "200")], rubric)
  }
}
