internal import Procurement
internal import Rubrics

/// A criterion's scores in one lot, as shares of the whole.
///
/// Every score is a whole number of `10^-places`, so that columns of them add up as plain integers.
/// A leaf's score is rounded once; a group's is the exact sum of its parts, or, where it is
/// normalised to the best bid, that sum set against the best one's and rounded once more.
struct ScoreNode: Sendable {
  let criterion: Criterion
  let parts: [ScoreNode]

  let rounding: Rounding
  let leaf: (any LeafScoring)?
  /// The leaf's scores by key, or the normalised group's by row; `nil` for a plain group.
  private let values: [Int128]?
  /// What the best bid reached, where the criterion is normalised to it.
  let best: Best?

  /// The best bid's row and id, and its fraction (of a leaf) or sum (of a group).
  struct Best {
    let row: Int
    let id: String
    let fraction: Fraction
  }

  /// The most that a score can be: ten thousand million points at 20 decimals, and so far from what an
  /// `Int128` holds that adding millions of them cannot overflow.
  private static let limit: Int128 = 1_000_000_000_000_000_000_000_000_000_000

  /// The scores of `criterion` and all below it.
  ///
  /// - Parameters:
  ///   - measures: each leaf's measure by the leaf's id.
  ///   - standing: the rows of the bids still standing.
  ///   - lot: the lot that they belong to.
  ///   - rounding: how each score is rounded.
  /// - Throws: ``NumberError`` when the numbers do not fit.
  init(
    _ criterion: Criterion, measures: [String: any LeafMeasure], standing: [Int],
    lot: Lot, rounding: Rounding
  ) throws(NumberError) {
    self.criterion = criterion
    self.rounding = rounding
    if let measure = measures[criterion.id] {
      let leaf = try measure.scoring(of: standing)
      let best =
        criterion.isNormalisedToBest ? try ScoreNode.best(leaf, standing: standing, of: lot) : nil
      self.values = try ScoreNode.scores(
        leaf.fractions, relativeTo: best?.fraction, share: criterion.share, rounding)
      self.leaf = leaf
      self.best = best
      self.parts = []
      return
    }
    var parts: [ScoreNode] = []
    for child in criterion.children where child.isScored {
      parts.append(
        try ScoreNode(
          child, measures: measures, standing: standing, lot: lot, rounding: rounding))
    }
    self.leaf = nil
    self.parts = parts
    guard criterion.isNormalisedToBest else {
      self.best = nil
      self.values = nil
      return
    }
    var sums = [Int128](repeating: 0, count: lot.bids.count)
    for part in parts { part.add(to: &sums) }
    let bestRow = standing.max { sums[$0] < sums[$1] }
    let scale = rounding.places
    var fractions = [Fraction?](repeating: nil, count: lot.bids.count)
    for row in standing {
      fractions[row] = Fraction(
        try FixedDecimal(significand: sums[row], scale: scale), over: FixedDecimal(1))
    }
    let best = bestRow.flatMap { row in
      fractions[row].map { Best(row: row, id: lot.bids[row].id, fraction: $0) }
    }
    self.best = best
    self.values = try ScoreNode.scores(
      fractions, relativeTo: best?.fraction, share: criterion.share, rounding)
  }

  /// The score of a row in units of `10^-places`.
  func value(of row: Int) -> Int128 {
    guard let values else { return parts.reduce(0) { $0 + $1.value(of: row) } }
    return values[leaf?.key(of: row) ?? row]
  }

  /// The score of a row.
  func score(of row: Int) -> FixedDecimal {
    (try? FixedDecimal(significand: value(of: row), scale: rounding.places)) ?? .zero
  }

  /// The exact share of the full score that a row reached; `nil` for a group.
  ///
  /// - Throws: ``NumberError/overflow``.
  func share(of row: Int) throws(NumberError) -> Fraction? {
    guard let leaf, let own = leaf.fractions[leaf.key(of: row)] else { return nil }
    guard let best else { return own }
    return try own.relative(to: best.fraction)
  }

  /// Adds every row's score to its total.
  func add(to totals: inout [Int128]) {
    guard let values else {
      for part in parts { part.add(to: &totals) }
      return
    }
    totals.withUnsafeMutableBufferPointer { totals in
      values.withUnsafeBufferPointer { values in
        guard let keys = leaf?.keys else {
          for row in totals.indices { totals[row] &+= values[row] }
          return
        }
        keys.withUnsafeBufferPointer { keys in
          for row in totals.indices { totals[row] &+= values[Int(keys[row])] }
        }
      }
    }
  }

  /// The score of a row with its basis, and the same for every part.
  func explained(for row: Int, published: Rounding?) -> CriterionScore {
    let parts = parts.map { $0.explained(for: row, published: published) }
    let basis = Basis(share: criterion.share, score: score(of: row), published: published)
    let (text, sources) = reasoning(for: row, basis: basis, parts: parts)
    return CriterionScore(
      criterion: criterion.id, title: criterion.title, weight: criterion.share,
      score: score(of: row), basis: text, sources: sources, parts: parts)
  }

  private func reasoning(
    for row: Int, basis: Basis, parts: [CriterionScore]
  ) -> (String, [SourceLocation]) {
    if let leaf {
      let own = leaf.explanation(of: row)
      let fraction = leaf.fractions[leaf.key(of: row)] ?? .zero
      guard let best else { return (basis.text(own, fraction), own.sources) }
      let bestOne = leaf.explanation(of: best.row)
      return (
        basis.text(
          own, fraction,
          best: BestBid(id: best.id, fraction: best.fraction, expression: bestOne.expression)),
        own.sources + bestOne.sources.filter { !own.sources.contains($0) }
      )
    }
    let sum = basis.sum(of: parts)
    guard let best else { return (sum.text, []) }
    let own = Explanation(fact: sum.text, expression: "\(sum.value)", sources: [])
    return (
      basis.text(
        own, Fraction(sum.value, over: FixedDecimal(1)),
        best: BestBid(
          id: best.id, fraction: best.fraction, expression: "\(best.fraction.numerator)")), []
    )
  }

  /// The best bid; of equals the first by id, whatever the order in which they were read.
  private static func best(
    _ leaf: any LeafScoring, standing: [Int], of lot: Lot
  ) throws(NumberError) -> Best? {
    var best: Best?
    for row in standing {
      guard let fraction = leaf.fractions[leaf.key(of: row)] else { continue }
      if let known = best, try !fraction.isGreater(than: known.fraction) {
        let isLevel = try !known.fraction.isGreater(than: fraction)
        guard isLevel, lot.bids[row].id < lot.bids[known.row].id else { continue }
      }
      best = Best(row: row, id: lot.bids[row].id, fraction: fraction)
    }
    return best
  }

  private static func scores(
    _ fractions: [Fraction?], relativeTo best: Fraction?, share: FixedDecimal, _ rounding: Rounding
  ) throws(NumberError) -> [Int128] {
    var scores: [Int128] = []
    scores.reserveCapacity(fractions.count)
    for case let fraction in fractions {
      guard let fraction else {
        scores.append(0)
        continue
      }
      let own = try best.map { (best) throws(NumberError) in try fraction.relative(to: best) }
      let score = try (own ?? fraction).of(share, rounding).significand
      guard score.magnitude <= limit.magnitude else { throw .overflow }
      scores.append(score)
    }
    return scores
  }
}
