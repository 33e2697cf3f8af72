internal import Procurement

/// Kendall's coefficient of concordance: 1 where all evaluators put the bids in the same order, 0 where
/// their orders cancel out.
///
/// With m evaluators, n bids, Rᵢ the sum of the mean ranks of bid i, S = Σ(Rᵢ − m(n + 1)/2)² and t the
/// sizes of the groups of bids that an evaluator marked alike:
///
///     W = 12 × S ÷ (m² × (n³ − n) − m × Σ(t³ − t))
///
/// - Source: Kendall and Babington Smith, The Problem of m Rankings, Annals of Mathematical Statistics
///   10 (1939); with ties Kendall, Rank Correlation Methods (1948), chapter 6.
enum KendallW {
  /// The coefficient.
  ///
  /// - Parameter marks: for each evaluator the mark of each bid, in the same order of bids.
  static func coefficient(_ marks: [[FixedDecimal]]) -> AgreementFigure {
    let count = marks.first?.count ?? 0
    guard marks.count > 1 else { return .undefined("it takes two evaluators") }
    guard count > 1 else {
      return .undefined(
        "fewer than two bids have a mark of each of the \(marks.count) evaluators")
    }
    let (m, n) = (Int128(marks.count), Int128(count))
    var sums = [Int128](repeating: 0, count: count)
    var ties: Int128 = 0
    for given in marks {
      let ranks = MeanRanks(given)
      for (bid, mark) in given.enumerated() { sums[bid] += ranks.twice(of: mark) }
      for group in ranks.groups.map({ Int128($0) }) { ties += group * group * group - group }
    }
    // Twice the ranks were added: 12 × S becomes 3 × Σ, and their sum is known.
    let squares = sums.reduce(0) { $0 + $1 * $1 }
    let spread = 3 * (squares - m * m * n * (n + 1) * (n + 1))
    let most = m * m * (n * n * n - n) - m * ties
    guard most > 0 else {
      return .undefined("every evaluator gave all bids the same mark, so that there is no order")
    }
    return AgreementFigure.of { () throws(NumberError) in
      .value(
        try ExactRatio(
          FixedDecimal(significand: spread, scale: 0),
          over: FixedDecimal(significand: most, scale: 0)
        ).reduced)
    }
  }
}
