internal import Evaluation
internal import Procurement
internal import Rubrics

/// Writes the scores of a lot, all with the same decimals.
///
/// Where the rubric publishes a rounding, those are its decimals. Where it does not, scores are kept
/// with twenty, and shown with two, or as many more as tell all different totals apart.
struct ScoreText {
  private let rounding: Rounding

  init(_ lot: LotResult, published: Rounding?) {
    if let published {
      self.rounding = published
      return
    }
    let totals = Set(lot.ranking.map(\.total))
    let places = (2..<Rounding.working.places).first { places in
      let shown = totals.map { ScoreText.text($0, Rounding(places: places, mode: .halfUp)) }
      return Set(shown).count == totals.count
    }
    self.rounding = Rounding(places: places ?? Rounding.working.places, mode: .halfUp)
  }

  /// What the rubric publishes about rounding, and the points that a total is out of where criteria have
  /// points; for the head of a report.
  static func rule(_ rubric: Rubric) -> String {
    let rounding =
      rubric.scoreRounding.map { "scores rounded to \($0.places) decimals, \($0.mode.rawValue)" }
      ?? "scores not rounded, only the figures shown"
    guard rubric.weightBasis == .points else { return rounding }
    return "\(rounding), out of \(rubric.fullTotal.trimmed) points"
  }

  /// The score as shown.
  func text(_ score: FixedDecimal) -> String { ScoreText.text(score, rounding) }

  /// The difference as shown, with its sign: `+3.10`, `−1.20`, `0.00`.
  func difference(_ left: FixedDecimal, _ right: FixedDecimal) -> String {
    guard let distance = try? left - right, let size = try? distance.magnitude() else { return "" }
    if distance.isZero { return text(distance) }
    return (distance.isNegative ? "−" : "+") + text(size)
  }

  private static func text(_ score: FixedDecimal, _ rounding: Rounding) -> String {
    (try? score.rounded(rounding))?.description ?? score.description
  }
}
