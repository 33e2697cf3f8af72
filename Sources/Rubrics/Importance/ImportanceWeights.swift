internal import Procurement

/// The weights of ranked criteria: decimals with the published places that add up to exactly 100.
///
/// Each weight is cut to its places, and the units that are then left over go one each to the largest
/// remainders, of equal ones to the more important criterion.
enum ImportanceWeights {
  /// The most criteria that one list can put in order.
  static let maximumCount = 100

  /// The weights, the most important first.
  ///
  /// - Parameters:
  ///   - rule: the rule that says what each place weighs beside the others.
  ///   - count: how many criteria there are, 1 to ``maximumCount``.
  ///   - places: the decimals of a weight.
  /// - Throws: ``NumberError`` when the numbers do not fit.
  static func weights(
    by rule: any ImportanceRule, of count: Int, places: Int
  ) throws(NumberError) -> [FixedDecimal] {
    let parts = try rule.weights(of: count)
    let sum = parts.reduce(ExactRatio.zero) { ($0 + $1).reduced }
    let unit = try FixedDecimal(significand: 1, scale: places)
    var weights: [FixedDecimal] = []
    var remainders: [ExactRatio] = []
    var left = FixedDecimal.hundred
    for part in parts {
      let exact = try (part * ExactRatio(.hundred)).divided(by: sum)
      let cut = try exact.rounded(Rounding(places: places, mode: .down))
      weights.append(cut)
      remainders.append((exact - ExactRatio(cut)).reduced)
      left = try left - cut
    }
    let order = parts.indices.sorted { one, other in
      remainders[one] == remainders[other] ? one < other : remainders[one] > remainders[other]
    }
    for index in order where left > .zero {
      weights[index] = try weights[index] + unit
      left = try left - unit
    }
    return weights
  }
}
