internal import Procurement

/// Writes how a score came about, as text that a person can recompute:
/// `40 × (100,000.00 ÷ 105,000.00) = 38.095… → 38.10`.
struct Basis {
  /// The criterion's share of the whole.
  let share: FixedDecimal
  /// The score as it counts.
  let score: FixedDecimal
  /// The rounding that the rubric publishes; `nil` where scores keep their working precision.
  let published: Rounding?

  /// `fact: share × (fraction) = exact → rounded`; against the best bid's where that is given.
  func text(_ own: Explanation, _ fraction: Fraction, best: BestBid? = nil) -> String {
    var text = own.fact.map { "\($0): " } ?? ""
    text += "\(share) × (\(own.expression))"
    var whole = fraction
    if let best {
      if best.fraction.numerator.isZero {
        return text + " = \(score), as the best bid has nothing either"
      }
      text += " ÷ (\(best.expression)) of the best bid, \(best.id),"
      guard let relative = try? fraction.relative(to: best.fraction) else {
        return text + " → \(score)"
      }
      whole = relative
    }
    return text + result(of: whole)
  }

  /// The sum of the parts: `delivery 18.00 + innovation 12.00 = 30.00`.
  func sum(of parts: [CriterionScore]) -> (text: String, value: FixedDecimal) {
    let value = (try? FixedDecimal.sum(parts.map(\.score))) ?? .zero
    let list = parts.map { "\($0.criterion) \(shown($0.score))" }.joined(separator: " + ")
    return (parts.count > 1 ? "\(list) = \(shown(value))" : list, value)
  }

  /// ` = 38.095… → 38.10`, with one digit more than is kept.
  private func result(of fraction: Fraction) -> String {
    let places = (published ?? .working).places + 1
    let below = try? fraction.of(share, Rounding(places: places, mode: .down))
    let above = try? fraction.of(share, Rounding(places: places, mode: .up))
    guard let below, let above else { return " → \(shown(score))" }
    let isExact = below == above
    if isExact && below == score { return " = \(shown(score))" }
    guard published != nil else { return " ≈ \(score)" }
    return " = \(isExact ? below.trimmed : below)\(isExact ? "" : "…") → \(score)"
  }

  /// A score as it is written: with its published decimals, or as many as it needs.
  private func shown(_ score: FixedDecimal) -> String {
    published == nil ? score.grouped(minimumPlaces: 2) : "\(score)"
  }
}

/// What the best bid reached on a criterion that is normalised to it.
struct BestBid {
  /// The bid's id.
  let id: String
  /// Its fraction (of a leaf) or sum (of a group).
  let fraction: Fraction
  /// The same with its numbers.
  let expression: String
}
