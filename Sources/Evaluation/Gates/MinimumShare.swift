internal import Procurement

/// The least percentage of a weight, and how a bid is held against it.
///
/// The comparison is exact: nothing is rounded, and equality passes.
struct MinimumShare {
  /// The weight, as a share of the whole; above zero.
  let weight: FixedDecimal
  /// The least percentage of it.
  let minimum: Sourced<FixedDecimal>

  /// What it comes to for a bid.
  ///
  /// - Throws: ``NumberError`` when the figures do not fit.
  func finding(of leaves: [JudgedLeaf], row: Int) throws(NumberError) -> GateFinding {
    let missing = leaves.flatMap { $0.missing(of: row) }
    if !missing.isEmpty {
      return GateFinding(
        outcome: .undecided, basis: missing.map(\.message).joined(separator: "; "),
        sources: missing.compactMap(\.location) + [minimum.source])
    }
    var sum = ExactRatio.zero
    for leaf in leaves {
      let earned = leaf.earned(by: row)
      let isLike = sum.denominator == earned.denominator
      sum = isLike ? sum + earned : (sum + earned).reduced
    }
    let percent = try (sum * ExactRatio(.hundred)).divided(by: ExactRatio(weight))
    let passes = percent >= ExactRatio(minimum.value)
    let explanations = leaves.map { $0.explanation(of: row) }
    let parts = zip(leaves, explanations).map { leaf, explanation in
      (leaves.count > 1 ? "\(leaf.id) " : "") + "\(leaf.share) × (\(explanation.expression))"
    }
    var sources: [SourceLocation] = []
    for source in explanations.flatMap(\.sources) where !sources.contains(source) {
      sources.append(source)
    }
    return GateFinding(
      outcome: passes ? .pass : .fail,
      basis: parts.joined(separator: " + ")
        + " = \(try shown(sum, least: 2)) of \(weight.trimmed) = \(try shown(percent, least: 0))%, "
        + "minimum \(minimum.value.trimmed)%",
      sources: sources + [minimum.source])
  }

  /// The figure: whole where it comes out, else cut, with as many decimals as tell it from the minimum.
  private func shown(_ figure: ExactRatio, least: Int) throws(NumberError) -> String {
    let whole = try figure.rounded(Rounding(places: MinimumShare.mostPlaces, mode: .down))
    if ExactRatio(whole) == figure { return whole.trimmed.grouped(minimumPlaces: least) }
    let places = max(2, min(minimum.value.trimmed.scale, MinimumShare.mostPlaces))
    let cut = try figure.rounded(Rounding(places: places, mode: .down))
    return cut.grouped(minimumPlaces: places) + "…"
  }

  /// The most decimals that are shown.
  private static let mostPlaces = 20
}
