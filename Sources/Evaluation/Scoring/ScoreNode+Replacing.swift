internal import Procurement
internal import Rubrics

extension ScoreNode {
  /// The score of a row should some leaves have earned it other shares, in units of `10^-places`.
  ///
  /// What a criterion is normalised to stays the best of the bids as they were ranked, and no criterion
  /// scores more than the whole of its weight.
  ///
  /// - Parameters:
  ///   - row: the bid's row.
  ///   - fractions: the other shares, by the leaf's id.
  /// - Throws: ``NumberError/overflow``.
  func value(of row: Int, replacing fractions: [String: Fraction]) throws(NumberError) -> Int128 {
    if leaf != nil {
      guard let fraction = fractions[criterion.id] else { return value(of: row) }
      return try score(fraction)
    }
    var sum: Int128 = 0
    for part in parts { sum += try part.value(of: row, replacing: fractions) }
    guard best != nil else { return sum }
    return try score(
      Fraction(
        try FixedDecimal(significand: sum, scale: rounding.places), over: FixedDecimal(1)))
  }

  private func score(_ fraction: Fraction) throws(NumberError) -> Int128 {
    guard let best else {
      return try fraction.withinWhole.of(criterion.share, rounding).significand
    }
    return try fraction.relative(to: best.fraction).withinWhole.of(criterion.share, rounding)
      .significand
  }
}
