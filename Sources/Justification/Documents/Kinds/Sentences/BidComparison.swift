internal import Evaluation
internal import Procurement

/// The recommended bid beside another one, in sentences made from their scores.
struct BidComparison {
  private let winner: RankedBid
  private let other: RankedBid
  private let lot: LotCase
  /// The scores on each leaf, and on each group that is more than the sum of its parts.
  private let pairs: [(winner: ScoredCriterion, other: ScoredCriterion)]

  init(_ winner: RankedBid, _ other: RankedBid, in lot: LotCase) {
    self.winner = winner
    self.other = other
    self.lot = lot
    self.pairs = zip(lot.scored(winner), lot.scored(other)).map { (winner: $0, other: $1) }
      .filter { $0.winner.score.parts.isEmpty || !$0.winner.score.isSumOfParts }
  }

  /// The sentences: where the other bid stands, where each of the two has the higher score, where both have
  /// the same.
  var sentences: [TextRun] {
    let ahead = pairs.filter { side($0) > 0 }
    let behind = pairs.filter { side($0) < 0 }
    let level = pairs.filter { side($0) == 0 }
    return .sentences(
      standing, decided, prices, passedOver,
      higher([TextRun("The recommended bid")], ahead) {
        [$0.winner.run, TextRun(" against "), $0.other.run]
      },
      higher([TextRun("This bid")], behind) {
        [$0.other.run, TextRun(" against "), $0.winner.run]
      },
      same(level))
  }

  private var standing: [TextRun] {
    var runs: [TextRun] = [
      lot.name(of: lot.lot.bid(other)), TextRun(" has rank \(other.rank) with "),
    ]
    if let own = lot.figureInWords(of: other), let best = lot.figureInWords(of: winner) {
      let side = lot.lot.figure.highestIsBest ? "highest" : "lowest"
      runs += [TextRun("a \(lot.lot.figure.name) of ")] + own + [TextRun(", against ")] + best
      return runs + [TextRun(" of the recommended bid; the \(side) is the best.")]
    }
    runs += [TextRun("a total of "), lot.total(of: other), TextRun(", ")]
    return runs + lot.comparison(other.total, with: winner.total)
      + [TextRun(" the recommended bid.")]
  }

  /// The recorded decision that put the recommended bid first where the two were level.
  private var decided: [TextRun] {
    guard let decision = lot.decision(putting: winner, before: other) else { return [] }
    return [TextRun("The two are level, ")]
      + GateSentences.tie(decision, first: "the recommended bid")
  }

  /// Both prices, where what bids are ranked by is made of them and no criterion scores them.
  private var prices: [TextRun] {
    guard lot.ranksByFigure, !winner.hasClosedPrice, !other.hasClosedPrice,
      let own = lot.price(of: lot.lot.bid(other)), let best = lot.price(of: lot.lot.bid(winner))
    else { return [] }
    return [TextRun("Its price is "), own, TextRun(", against "), best, TextRun(".")]
  }

  /// Why it does not get the lot though it is ranked ahead.
  private var passedOver: [TextRun] {
    let id = lot.lot.bid(other).id
    guard let award = lot.assigned, let passed = award.passedOver.first(where: { $0.bid.id == id })
    else { return [] }
    return [TextRun("It does not get the lot: \(passed.reason).", quotes: award.sources)]
  }

  private func higher(
    _ name: [TextRun], _ pairs: [(winner: ScoredCriterion, other: ScoredCriterion)],
    _ scores: ((winner: ScoredCriterion, other: ScoredCriterion)) -> [TextRun]
  ) -> [TextRun] {
    if pairs.isEmpty { return [] }
    let parts = pairs.map { pair in
      [TextRun("\(pair.winner.score.title) (")] + scores(pair) + [TextRun(")")]
    }
    return name + [TextRun(" has the higher score on ")] + .list(parts) + [TextRun(".")]
  }

  private func same(
    _ pairs: [(winner: ScoredCriterion, other: ScoredCriterion)]
  ) -> [TextRun] {
    if pairs.isEmpty { return [] }
    let parts = pairs.map { pair in
      [TextRun("\(pair.winner.score.title) ("), pair.winner.run, TextRun(")")]
    }
    return [TextRun("Both have the same score on ")] + .list(parts) + [TextRun(".")]
  }

  /// 1 where the recommended bid's score is shown as the higher one, −1 where the other's is.
  private func side(_ pair: (winner: ScoredCriterion, other: ScoredCriterion)) -> Int {
    if pair.winner.run.text == pair.other.run.text { return 0 }
    return pair.winner.score.score > pair.other.score.score ? 1 : -1
  }
}
