internal import Evaluation
internal import Procurement

/// Why the first bid of a lot is ahead of the second, criterion by criterion.
struct Lead {
  /// The first and the second bid.
  let first: RankedBid
  let second: RankedBid
  /// Their scores on each top criterion, in published order.
  let criteria: [(first: CriterionScore, second: CriterionScore)]

  /// The lead, or `nil` where fewer than two bids are ranked.
  init?(_ lot: LotResult) {
    guard lot.ranking.count >= 2 else { return nil }
    self.first = lot.ranking[0]
    self.second = lot.ranking[1]
    self.criteria = Array(zip(lot.scores(of: first), lot.scores(of: second)))
  }

  /// The lead in a sentence.
  ///
  /// `Birch Ltd (b2) is ahead of Alder Ltd (b1) by 2.28: 86.48 to 84.20.` Where the first place is
  /// shared, it names all who share it.
  func sentence(in lot: LotResult, _ scores: ScoreText) -> String {
    let (one, other) = (lot.bid(first), lot.bid(second))
    let (names, against) = (one.name, other.name)
    let level = MethodFigureText.level(of: first, in: lot, scores)
    if first.rank == second.rank {
      let bids = lot.places[0].map { lot.bid($0).name }
      return "\(TieBreaks.list(bids)) are level at \(level); a person must decide."
    }
    if let criterion = first.aheadBy {
      return "\(names) and \(against) are level at \(level); the published tie-break on "
        + "\(criterion) puts \(one.id) ahead."
    }
    if let decision = first.decision {
      return "\(names) and \(against) are level at \(level); \(one.id) is "
        + DecisionText.sentence(decision) + "."
    }
    if let reason = lot.reason { return "\(reason)." }
    if let figure = first.figure, let other = second.figure {
      return MethodFigureText.lead(of: first, figure, over: second, other, in: lot)
    }
    let distance = (try? first.total - second.total).flatMap { try? $0.magnitude() } ?? .zero
    return "\(names) is ahead of \(against) by \(scores.text(distance)): "
      + "\(scores.text(first.total)) to \(scores.text(second.total))."
  }

  /// What has a reason of its own in a criterion, for both bids: its leaves, and each group that is
  /// more than the sum of its parts because it is set against the best bid's.
  static func reasoned(
    _ pair: (first: CriterionScore, second: CriterionScore)
  ) -> [(first: CriterionScore, second: CriterionScore)] {
    let isSum = pair.first.isSumOfParts && pair.second.isSumOfParts
    return (isSum ? [] : [pair])
      + zip(pair.first.parts, pair.second.parts).flatMap { reasoned(($0, $1)) }
  }
}

extension CriterionScore {
  /// Whether it is a group's score and nothing but the sum of its parts.
  var isSumOfParts: Bool {
    !parts.isEmpty && (try? FixedDecimal.sum(parts.map(\.score))) == score
  }
}
