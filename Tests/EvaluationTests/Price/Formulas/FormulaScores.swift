import Evaluation
import Procurement
import Rubrics
import Testing

/// Scores of prices under a formula, as a rubric writes it, out of a weight of 100 with four decimals.
enum FormulaScores {
  /// The rubric with this formula.
  static func rubric(_ formula: String, extra: String = "", places: Int = 4) throws -> Rubric {
    try Sample.rubric(
      "  - {id: price, title: Price, weight: 100, measure: price, formula: \(formula)\(extra)}",
      settings: "rounding: {scores: \(places), mode: half-up}")
  }

  /// The scores, in the order of the prices.
  static func scores(
    _ formula: String, _ prices: [String], extra: String = ""
  ) throws -> [String] {
    try explained(formula, prices, extra: extra).map(\.score.description)
  }

  /// The scores with their basis.
  static func explained(
    _ formula: String, _ prices: [String], extra: String = ""
  ) throws -> [CriterionScore] {
    let bids = prices.enumerated().map { SampleBid("b\($0)", price: $1) }
    let (lot, diagnostics) = try Sample.evaluate(bids, try rubric(formula, extra: extra))
    #expect(!diagnostics.contains { $0.severity == .error })
    return try bids.map { try lot.score($0.id, "price") }
  }

  /// What a rubric with this formula draws.
  static func codes(_ formula: String, extra: String = "") throws -> [String] {
    try Sample.codes([SampleBid("b1", price: "1")], try rubric(formula, extra: extra))
  }

  /// The formula itself.
  static func named(_ formula: String) throws -> any PriceFormula {
    guard case .price(let measure) = try rubric(formula).leaves[0].measure else {
      throw NumberError.malformed
    }
    var log = DiagnosticLog()
    let found = PriceFormulas.formula(try #require(measure.formula), log: &log)
    return try #require(found, "\(log.finished().map(\.message))")
  }
}
