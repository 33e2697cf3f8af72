internal import Procurement
internal import Rubrics

/// The contract type and length that invented bids offer: of those that the rubric scores the one whose
/// score comes nearest to a percentage.
struct OfferedTerms {
  private let types: [TypePreference]
  private let lengths: [(months: Int, score: ExactRatio)]

  init(_ leaves: [Criterion]) {
    var types: [TypePreference]?
    var lengths: [(months: Int, score: ExactRatio)]?
    for leaf in leaves {
      switch leaf.measure {
      case .contractType(let measure):
        types = types ?? measure.preferences.filter { measure.allows($0.type) }
      case .contractLength(let measure):
        lengths = lengths ?? OfferedTerms.lengths(of: measure)
      default: break
      }
    }
    self.types = types ?? []
    self.lengths = lengths ?? []
  }

  /// The type, or `nil` where no type is scored and allowed.
  func type(nearestTo percent: ExactRatio) -> ContractType? {
    OfferedTerms.nearest(types.map { ($0.type, ExactRatio($0.score)) }, to: percent)
  }

  /// The length, without extensions, or `nil` where no length is scored.
  func length(nearestTo percent: ExactRatio) -> ContractLength? {
    OfferedTerms.nearest(lengths.map { ($0.months, $0.score) }, to: percent)
      .flatMap { ContractLength(initialMonths: $0, extensionMonths: 0) }
  }

  /// The lengths at which the published rule turns, with their scores.
  private static func lengths(
    of measure: ContractLengthMeasure
  ) -> [(months: Int, score: ExactRatio)] {
    let months: [Int]
    switch measure.rule {
    case .bands(let bands): months = bands.map { $0.upTo ?? ($0.over ?? 0) + 1 }
    case .curve(let points): months = points.map(\.months)
    }
    let bounds = [measure.minimumMonths, measure.maximumMonths].compactMap { $0?.value }
    return (months + bounds).compactMap { month in
      guard measure.allows(month), (1...ContractLength.maximumMonths).contains(month),
        let fraction = (try? measure.fraction(of: month)) ?? nil,
        let share = try? ExactRatio(fraction.numerator, over: fraction.denominator)
      else { return nil }
      return (month, share * ExactRatio(.hundred))
    }
  }

  /// The nearest; of two as near the first.
  private static func nearest<Value>(
    _ offers: [(Value, ExactRatio)], to percent: ExactRatio
  ) -> Value? {
    var best: (Value, ExactRatio)?
    for (value, score) in offers {
      let difference = score - percent
      let distance = difference.isNegative ? -difference : difference
      if let known = best, known.1 <= distance { continue }
      best = (value, distance)
    }
    return best?.0
  }
}
