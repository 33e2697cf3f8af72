internal import Procurement
internal import Rubrics

/// Puts the bids still standing in order.
struct Ranking {
  /// The rows of the bids still standing.
  let standing: [Int]
  /// The sum of the scores of each of them.
  let totals: [FixedDecimal]
  /// What each of them is ranked by; `nil` where that is the total, the highest first.
  let values: [RankingValue]?
  /// Whether the highest of ``values`` is the best.
  let highestIsBest: Bool
  /// What each of them is ranked by as reports show it; empty where that is the total.
  let figures: [MethodFigure]
  /// What breaks a tie.
  let tieBreak: TieBreak

  /// The bids, best first.
  ///
  /// Bids that stay level stand in the order of their ids.
  func ranked() -> [RankedBid] {
    let order =
      values.map { RankingOrder.indices(of: $0, highestIsBest: highestIsBest) }
      ?? RankingOrder.indices(of: totals, highestIsBest: true)
    var ranking: [RankedBid] = []
    ranking.reserveCapacity(order.count)
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, isLevel(order[end], order[start]) { end += 1 }
      if end == start + 1 {
        append(CollectionOfOne(order[start]), aheadBy: nil, to: &ranking)
      } else {
        appendRun(order[start..<end], to: &ranking)
      }
      start = end
    }
    return ranking
  }

  private func isLevel(_ one: Int, _ other: Int) -> Bool {
    guard let values else { return totals[one] == totals[other] }
    return values[one].tier == values[other].tier && values[one].order == values[other].order
  }

  /// Adds bids of equal value in the order that the published tie-breaks give.
  private func appendRun(_ level: ArraySlice<Int>, to ranking: inout [RankedBid]) {
    let run = level.sorted { tieBreak.isAhead(standing[$0], of: standing[$1]) }
    var start = 0
    while start < run.count {
      var end = start + 1
      while end < run.count, tieBreak.isLevel(standing[run[start]], with: standing[run[end]]) {
        end += 1
      }
      let decisive =
        end < run.count
        ? tieBreak.decisiveCriterion(standing[run[start]], standing[run[end]]) : nil
      append(run[start..<end], aheadBy: decisive, to: &ranking)
      start = end
    }
  }

  /// Adds bids that share a rank.
  private func append(
    _ level: some Collection<Int>, aheadBy: String?, to ranking: inout [RankedBid]
  ) {
    let rank = ranking.count + 1
    let status = AwardStatus.of(rank: rank, isAlone: level.count == 1)
    for index in level {
      ranking.append(
        RankedBid(
          row: standing[index], rank: rank, total: totals[index],
          figure: figures.isEmpty ? nil : figures[index], status: status, aheadBy: aheadBy))
    }
  }
}

extension AwardStatus {
  /// What a rank means for the award, where lots are awarded each on its own.
  static func of(rank: Int, isAlone: Bool) -> AwardStatus {
    switch (rank, isAlone) {
    case (1, true): .recommended
    case (2, true): .reserve
    case (1...2, false): .tied
    default: .unsuccessful
    }
  }
}
