internal import Evaluation
internal import Procurement
internal import Rubrics

/// The points of equal value: at each price, the quality that comes to the total of the recommended bid.
///
/// It exists where totals decide and one criterion scores the price by a formula. The prices of the bids stay what they are: the curve says how price and quality are
/// exchanged among these bids.
struct EqualValueCurve {
  private let formula: any PriceFormula
  private let weight: FixedDecimal
  private let prices: StandingPrices
  private let total: FixedDecimal

  /// The curve through a bid's total; `nil` where there is none.
  init?(through ranked: RankedBid, in lot: LotCase) {
    let leaves = lot.rubric.leaves.filter { $0.measure?.name == .price }
    guard lot.lot.figure == .total, leaves.count == 1, let leaf = leaves.first,
      case .price(let measure)? = leaf.measure, let reference = measure.formula
    else { return nil }
    var log = DiagnosticLog()
    guard let formula = PriceFormulas.formula(reference, log: &log),
      // A rank, mean or median is not defined for a price that nobody bid.
      formula.looksAt.allSatisfy({ $0 == .lowest || $0 == .highest }),
      let prices = StandingPrices(lot.lot.ranking.compactMap(lot.comparedPrice))
    else { return nil }
    self.formula = formula
    self.weight = leaf.share
    self.prices = prices
    self.total = ranked.total
  }

  /// The quality that comes to the same total at a price; `nil` where it cannot be told.
  func quality(at price: FixedDecimal) -> FixedDecimal? {
    guard let share = try? formula.share(of: price, among: prices),
      let score = try? weight.scaled(
        share.numerator, by: share.denominator, Rounding(places: 6, mode: .halfUp))
    else { return nil }
    return try? total - score
  }
}

/// A bid's quality: all of its total that no price earned.
enum QualityPart {
  /// The sum of the scores of all criteria that do not score the price; `nil` where the price is part of a
  /// group that is set against the best bid's, and cannot be taken out of it.
  static func of(_ scores: [CriterionScore], in rubric: Rubric) -> FixedDecimal? {
    let known = Dictionary(
      rubric.allCriteria.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return sum(scores, known)
  }

  private static func sum(
    _ scores: [CriterionScore], _ known: [String: Criterion]
  ) -> FixedDecimal? {
    var sum = FixedDecimal.zero
    for score in scores {
      guard let criterion = known[score.criterion] else { return nil }
      let hasPrice = criterion.withDescendants.contains { $0.measure?.name == .price }
      if !hasPrice {
        guard let next = try? sum + score.score else { return nil }
        sum = next
      } else if !score.parts.isEmpty {
        guard !criterion.isNormalisedToBest, let part = self.sum(score.parts, known),
          let next = try? sum + part
        else { return nil }
        sum = next
      }
    }
    return sum
  }
}
