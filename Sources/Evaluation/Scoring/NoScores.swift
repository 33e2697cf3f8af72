internal import Procurement

/// What has no score: a price that is left to the award method, a pass/fail question.
struct NoScores: LeafScoring {
  let keys: ArraySlice<Int32>? = nil
  let fractions: [Fraction?]
  /// Why there is none, in words.
  private let fact: String

  init(count: Int, fact: String) {
    self.fractions = Array(repeating: nil, count: count)
    self.fact = fact
  }

  func explanation(of row: Int) -> Explanation {
    Explanation(fact: fact, expression: "0", sources: [])
  }
}
