internal import Procurement

/// A minimum percentage that a rubric publishes, with what it is a percentage of.
struct PublishedMinimum {
  /// What messages call it: `the minimum-score of "quality"`.
  let name: String
  /// The least percentage.
  let value: Sourced<FixedDecimal>
  /// The criteria whose weight it is a percentage of; price has no part in it.
  let criteria: [Criterion]
  /// The criterion that it stands on; `nil` for `minimum-quality`.
  let owner: Criterion?

  /// The minima of a rubric, as far as it was read whole.
  static func all(of reading: RubricReading) -> [PublishedMinimum] {
    let sections = reading.criteria.compactMap { criterion in
      // On a price or a pass/fail question the key itself is out of place, which is reported.
      criterion.children.isEmpty && (!criterion.isScored || criterion.measure?.name == .price)
        ? nil
        : criterion.minimumScore.map {
          PublishedMinimum(
            name: "the minimum-score of \"\(criterion.id)\"", value: $0, criteria: [criterion],
            owner: criterion)
        }
    }
    let quality = reading.rubric.minimumQuality.map {
      PublishedMinimum(
        name: "the minimum-quality", value: $0, criteria: reading.rubric.criteria, owner: nil)
    }
    return sections + (quality.map { [$0] } ?? [])
  }

  /// The leaves that count towards it.
  var leaves: [Criterion] {
    criteria.flatMap(\.withDescendants).filter {
      $0.children.isEmpty && $0.isScored && $0.measure?.name != .price
    }
  }
}
