internal import Procurement
internal import Rubrics

/// Puts the bids still standing in order.
struct Ranking {
  /// The rows of the bids still standing.
  let standing: [Int]
  /// The sum of the scores of each of them.
  let totals: [FixedDecimal]
  /// What each of them is ranked by.
  let values: [FixedDecimal]
  /// Whether the highest value is the best.
  let highestIsBest: Bool
  /// What breaks a tie.
  let tieBreak: TieBreak

  private struct Place {
    let value: FixedDecimal
    /// The index into `standing`, `totals` and `values`.
    let index: Int
  }

  /// The bids, best first.
  ///
  /// Bids that stay level stand in the order of their ids.
  func ranked() -> [RankedBid] {
    var places = values.indices.map { Place(value: values[$0], index: $0) }
    if highestIsBest {
      places.sort { $0.value > $1.value }
    } else {
      places.sort { $0.value < $1.value }
    }
    var ranking: [RankedBid] = []
    ranking.reserveCapacity(places.count)
    var start = 0
    while start < places.count {
      var end = start + 1
      while end < places.count, places[end].value == places[start].value { end += 1 }
      if end == start + 1 {
        append([places[start].index], aheadBy: nil, to: &ranking)
      } else {
        appendRun(places[start..<end], to: &ranking)
      }
      start = end
    }
    return ranking
  }

  /// Adds bids of equal value in the order that the published tie-breaks give.
  private func appendRun(_ places: ArraySlice<Place>, to ranking: inout [RankedBid]) {
    let run = places.map(\.index).sorted { tieBreak.isAhead(standing[$0], of: standing[$1]) }
    var start = 0
    while start < run.count {
      var end = start + 1
      while end < run.count, tieBreak.isLevel(standing[run[start]], with: standing[run[end]]) {
        end += 1
      }
      let decisive =
        end < run.count
        ? tieBreak.decisiveCriterion(standing[run[start]], standing[run[end]]) : nil
      append(Array(run[start..<end]), aheadBy: decisive, to: &ranking)
      start = end
    }
  }

  /// Adds bids that share a rank.
  private func append(_ level: [Int], aheadBy: String?, to ranking: inout [RankedBid]) {
    let rank = ranking.count + 1
    let status: AwardStatus =
      switch (rank, level.count) {
      case (1, 1): .recommended
      case (2, 1): .reserve
      case (1...2, _): .tied
      default: .unsuccessful
      }
    for index in level {
      ranking.append(
        RankedBid(
          row: standing[index], rank: rank, total: totals[index], status: status,
          aheadBy: aheadBy))
    }
  }
}
