internal import Procurement
internal import Rubrics

/// A rubric brought down to quality against price: all that is not price becomes one criterion of the
/// same weight, marked in points of the whole.
///
/// Every formula, the award method, the rounding and what is normalised to the best bid stay as
/// published, so that trials can set quality to the point and stay quick for a rubric of any size. Gates
/// on marks and scores and tie-breaks are left out.
enum EssentialRubric {
  /// The rubric, or `nil` where a price stands inside a group that is normalised to the best bid.
  static func of(_ tried: Rubric) -> Rubric? {
    var parts = Parts()
    for criterion in tried.criteria { parts.add(criterion) }
    guard parts.isSound else { return nil }
    var rubric = tried
    rubric.ties = []
    rubric.minimumQuality = nil
    rubric.criteria = parts.criteria(beside: tried.source)
    return rubric
  }

  /// What the criteria come down to.
  private struct Parts {
    /// The weight of all that is set against the top of its scale.
    var plain = FixedDecimal.zero
    /// The weight of all that is set against the best bid.
    var toBest = FixedDecimal.zero
    var prices: [Criterion] = []
    var isSound = true

    mutating func add(_ criterion: Criterion) {
      if case .price = criterion.measure {
        prices.append(criterion)
      } else if criterion.isNormalisedToBest {
        if criterion.withDescendants.contains(where: { $0.measure?.name == .price }) {
          isSound = false
        }
        add(criterion.share, to: \.toBest)
      } else if criterion.children.isEmpty {
        add(criterion.share, to: \.plain)
      } else {
        for child in criterion.children { add(child) }
      }
    }

    private mutating func add(_ share: FixedDecimal, to part: WritableKeyPath<Parts, FixedDecimal>)
    {
      guard let sum = try? self[keyPath: part] + share else {
        isSound = false
        return
      }
      self[keyPath: part] = sum
    }

    func criteria(beside place: SourceLocation) -> [Criterion] {
      quality("quality", plain, toBest: false, place)
        + quality("quality-to-best", toBest, toBest: true, place) + prices
    }

    private func quality(
      _ id: String, _ share: FixedDecimal, toBest: Bool, _ place: SourceLocation
    ) -> [Criterion] {
      guard share > .zero else { return [] }
      var name = id
      while prices.contains(where: { $0.id == name }) { name += "-" }
      let points = share.trimmed
      let places = min(max(points.scale, 6), Rounding.working.places)
      let step = (try? FixedDecimal(significand: 1, scale: places)) ?? FixedDecimal(1)
      return [
        Criterion(
          id: name, title: "Quality", weight: Sourced(share, at: place), share: share,
          measure: .marks(
            MarksMeasure(
              scale: MarkScale(.range(from: .zero, to: points, step: step), at: place))),
          isNormalisedToBest: toBest, source: place)
      ]
    }
  }
}
