internal import Procurement
internal import Rubrics

/// The order that the award method gives to the bids still standing of one lot.
struct MethodOrder {
  private let method: any AwardMethod
  private let rubric: Rubric
  private let lot: Lot
  private let nodes: [ScoreNode]
  private let prices: [String: [FixedDecimal?]]

  /// The bids still standing, as a method takes them.
  struct Standing {
    /// Their rows.
    let rows: [Int]
    /// What the method can rank by.
    let bids: StandingBids
  }

  /// - Parameter prices: the amounts that the criteria with the measure price compare, by the
  ///   criterion's id.
  init(
    _ method: any AwardMethod, rubric: Rubric, lot: Lot, nodes: [ScoreNode],
    prices: [String: [FixedDecimal?]]
  ) {
    self.method = method
    self.rubric = rubric
    self.lot = lot
    self.nodes = nodes
    self.prices = prices
  }

  private var figure: RankingFigure { type(of: method).figure }

  /// The bids still standing, or `nil` where the method has no figure for one; the log then says why.
  ///
  /// - Throws: ``NumberError/overflow``.
  func bids(_ standing: [Int], log: inout DiagnosticLog) throws(NumberError) -> Standing? {
    let bids = try standingBids(standing)
    guard let obstacle = method.obstacle(among: bids) else {
      return Standing(rows: standing, bids: bids)
    }
    let bid = lot.bids[standing[obstacle.index]]
    log.report(
      .noFigureUnderMethod,
      "bid \"\(bid.id)\" has no \(figure.name): \(obstacle.problem)", at: bid.source,
      hint: obstacle.hint)
    return nil
  }

  /// The bids in their order.
  ///
  /// - Throws: ``NumberError/overflow``.
  func ranked(_ standing: Standing) throws(NumberError) -> [RankedBid] {
    let values = try method.values(of: standing.bids)
    return Ranking(
      standing: standing.rows, totals: standing.bids.totals, values: values,
      highestIsBest: figure.highestIsBest,
      figures: try values.map { (values) throws(NumberError) in
        try figures(values, standing)
      } ?? [],
      tieBreak: TieBreak(rubric: rubric, nodes: nodes, lot: lot, prices: prices)
    ).ranked()
  }

  /// Why the first bid is first, where two or more are ranked and figures do not tell it.
  func reason(for ranking: [RankedBid], among standing: Standing) -> String? {
    guard ranking.count > 1, ranking[0].rank != ranking[1].rank, ranking[0].aheadBy == nil,
      let first = standing.rows.firstIndex(of: ranking[0].row),
      let second = standing.rows.firstIndex(of: ranking[1].row)
    else { return nil }
    return method.reason(first, before: second, among: standing.bids)
  }

  private func standingBids(_ standing: [Int]) throws(NumberError) -> StandingBids {
    var sums = [Int128](repeating: 0, count: lot.bids.count)
    for node in nodes { node.add(to: &sums) }
    let places = (rubric.scoreRounding ?? .working).places
    var totals: [FixedDecimal] = []
    totals.reserveCapacity(standing.count)
    for row in standing {
      totals.append(try FixedDecimal(significand: sums[row], scale: places))
    }
    let apart = rubric.leaves.first(where: \.isPriceApart)
    let amounts = apart.flatMap { prices[$0.id] } ?? []
    return StandingBids(
      ids: standing.map { lot.bids[$0].id }, totals: totals,
      prices: apart == nil ? [] : standing.compactMap { amounts[$0] },
      fullTotal: try FixedDecimal.sum(nodes.map(\.criterion.share)),
      priceWeight: apart?.share ?? .zero,
      criteria: apart == nil ? [] : nodes.flatMap { criteria($0, standing) },
      places: standing.first.flatMap { lot.bids[$0].price?.value.currency.minorUnits } ?? 2)
  }

  private func criteria(_ node: ScoreNode, _ standing: [Int]) -> [StandingCriterion] {
    let column = lot.marks.column(of: node.criterion.id)
    let marks = standing.map { row -> FixedDecimal? in
      guard case .mark(let mark) = column.map({ lot.marks.answer(row: row, column: $0) }) else {
        return nil
      }
      return mark
    }
    let own = StandingCriterion(
      id: node.criterion.id, share: node.criterion.share, isLeaf: node.parts.isEmpty,
      scores: standing.map { node.score(of: $0) }, marks: marks)
    return [own] + node.parts.flatMap { criteria($0, standing) }
  }

  /// The figures as reports show them: with two decimals, or as many more as tell all different ones
  /// apart.
  private func figures(
    _ values: [RankingValue], _ standing: Standing
  ) throws(NumberError) -> [MethodFigure] {
    let least = figure.isMoney ? standing.bids.places : 2
    let rising = values.map(\.figure).sorted()
    let distinct = 1 + zip(rising, rising.dropFirst()).count { $0 != $1 }
    var shown: [FixedDecimal] = []
    for places in least...Rounding.working.places {
      let rounding = Rounding(places: places, mode: .halfUp)
      var candidates: [FixedDecimal] = []
      for value in values { candidates.append(try value.figure.rounded(rounding)) }
      shown = candidates
      if Set(candidates).count == distinct { break }
    }
    let apart = rubric.leaves.first(where: \.isPriceApart)
    return values.indices.map { index in
      let exact = ExactRatio(shown[index]) == values[index].figure
      let text = shown[index].grouped(minimumPlaces: shown[index].scale)
      let price = apart == nil ? nil : lot.bids[standing.rows[index]].price?.source
      return MethodFigure(
        shown: shown[index],
        basis: "\(method.expression(of: index, among: standing.bids)) \(exact ? "=" : "≈") \(text)",
        sources: price.map { [$0] } ?? [])
    }
  }
}
