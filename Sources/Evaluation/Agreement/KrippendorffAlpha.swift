internal import Procurement

/// Krippendorff's alpha for ordinal data: 1 − observed ÷ expected disagreement.
///
/// A unit is what several evaluators marked, with the marks that it got; one with fewer than two is left
/// out. The ordinal distance of two marks is, as defined, the number of marks from the one to the other,
/// of each of the two only half: that is the distance of their mean ranks among all marks. With m marks
/// to a unit, n marks in all and R the mean ranks:
///
///     α = 1 − (n − 1) × Σ_units [(m × ΣR² − (ΣR)²) ÷ (m − 1)] ÷ (n × ΣR² − (ΣR)²)
///
/// the last two sums being over all marks. Only the order of marks counts; steps of the scale that
/// nobody gave change nothing.
///
/// - Source: Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section E, ordinal metric;
///   the sums over pairs are put as sums over ranks.
enum KrippendorffAlpha {
  /// The coefficient.
  static func ordinal(_ units: [[FixedDecimal]]) -> AgreementFigure {
    let units = units.filter { $0.count > 1 }
    let all = units.flatMap { $0 }
    guard !all.isEmpty else { return .undefined("no bid has marks of two evaluators") }
    let ranks = MeanRanks(all)
    let count = Int128(all.count)
    let expected = distances(all, ranks)
    guard expected > 0 else {
      return .undefined("all marks are the same, so that nothing tells agreement from habit")
    }
    return AgreementFigure.of { () throws(NumberError) in
      // Units of one size share their divisor.
      var observed: [Int: Int128] = [:]
      for unit in units { observed[unit.count, default: 0] += distances(unit, ranks) }
      var sum = ExactRatio.zero
      for (size, distances) in observed.sorted(by: { $0.key < $1.key }) {
        sum = (sum + (try ratio(distances, over: Int128(size - 1)))).reduced
      }
      return .value((.one - sum * (try ratio(count - 1, over: expected))).reduced)
    }
  }

  /// m × ΣR² − (ΣR)², four times over, since twice the rank is whole.
  private static func distances(_ marks: [FixedDecimal], _ ranks: MeanRanks) -> Int128 {
    var (sum, squares) = (Int128(0), Int128(0))
    for mark in marks {
      let rank = ranks.twice(of: mark)
      sum += rank
      squares += rank * rank
    }
    return Int128(marks.count) * squares - sum * sum
  }

  private static func ratio(_ one: Int128, over other: Int128) throws(NumberError) -> ExactRatio {
    try ExactRatio(
      FixedDecimal(significand: one, scale: 0), over: FixedDecimal(significand: other, scale: 0))
  }
}

/// The ranks of values from the lowest, equal ones each with the mean of theirs.
struct MeanRanks {
  private let ranks: [FixedDecimal: Int128]
  /// How many values are equal, for each group of equal ones.
  let groups: [Int]

  /// The ranks of these values.
  init(_ values: [FixedDecimal]) {
    var ranks: [FixedDecimal: Int128] = [:]
    var groups: [Int] = []
    var below = 0
    for (value, count) in Dictionary(values.map { ($0, 1) }, uniquingKeysWith: +)
      .sorted(by: { $0.key < $1.key })
    {
      ranks[value] = Int128(2 * below + count + 1)
      groups.append(count)
      below += count
    }
    self.ranks = ranks
    self.groups = groups
  }

  /// Twice the rank of a value, which is whole.
  func twice(of value: FixedDecimal) -> Int128 { ranks[value] ?? 0 }
}
