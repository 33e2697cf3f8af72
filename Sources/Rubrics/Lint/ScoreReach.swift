internal import Procurement

/// The least and the most that a bid that is not disqualified can earn of a weight, exactly.
///
/// Scores against the best bid's are left out of account: minima may not rest on them.
struct ScoreReach {
  /// The least.
  let least: ExactRatio
  /// The most.
  let most: ExactRatio

  /// What can be earned on all that is not price in these criteria, or `nil` where that cannot be said.
  ///
  /// - Parameters:
  ///   - criteria: the criteria.
  ///   - ignored: the criterion whose own `minimum-score` does not count.
  init?(_ criteria: [Criterion], ignoring ignored: Criterion?) {
    var (least, most) = (ExactRatio.zero, ExactRatio.zero)
    for criterion in criteria where criterion.isScored && criterion.measure?.name != .price {
      guard let reach = ScoreReach(criterion, ignoring: ignored) else { return nil }
      least = (least + reach.least).reduced
      most = (most + reach.most).reduced
    }
    self.least = least
    self.most = most
  }

  private init?(_ criterion: Criterion, ignoring ignored: Criterion?) {
    let own: ScoreReach
    if let measure = criterion.measure {
      guard let ends = ScoreReach.fractions(of: measure) else { return nil }
      let share = ExactRatio(criterion.share)
      own = ScoreReach(least: share * ends.least, most: share * ends.most)
    } else {
      guard let parts = ScoreReach(criterion.children, ignoring: ignored) else { return nil }
      own = parts
    }
    most = own.most
    let minimum = criterion == ignored ? nil : criterion.minimumScore?.value
    let gate = minimum.map { ExactRatio(criterion.share) * ExactRatio($0) * ScoreReach.percent }
    least = max(own.least, gate ?? .zero)
  }

  private init(least: ExactRatio, most: ExactRatio) {
    self.least = least
    self.most = most
  }

  private static let percent = (try? ExactRatio(1, over: 100)) ?? .zero

  /// The least and the most that a measure gives, 0 to 1.
  private static func fractions(
    of measure: Measure
  ) -> (least: ExactRatio, most: ExactRatio)? {
    switch measure {
    case .marks(let marks):
      let lowest = marks.minimumMark?.value ?? marks.scale.lowest
      guard let least = try? ExactRatio(lowest, over: marks.scale.top) else { return nil }
      return (least, .one)
    case .contractLength, .contractType:
      let scores = PublishedScore.all(of: measure).map(\.value)
      guard let least = scores.min(), let most = scores.max() else { return nil }
      return (ExactRatio(least) * percent, ExactRatio(most) * percent)
    case .contractTerms: return (.zero, .one)
    case .passFail, .price: return nil
    }
  }
}
