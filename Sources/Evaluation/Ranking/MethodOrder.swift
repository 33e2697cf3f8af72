internal import Procurement
internal import Rubrics

/// The order that the award method gives to the bids still standing of one lot.
struct MethodOrder {
  private let method: any AwardMethod
  private let rounding: Rounding?
  private let rubric: Rubric
  private let lot: Lot
  private let nodes: [ScoreNode]
  private let compared: [String: ComparedPrices]
  private let markMeans: [String: [FixedDecimal?]]?

  /// The bids still standing, as a method takes them.
  struct Standing {
    /// Their rows.
    let rows: [Int]
    /// What the method can rank by.
    let bids: StandingBids
  }

  /// - Parameters:
  ///   - compared: what the criteria with the measure price compare, by the criterion's id.
  ///   - markMeans: what stands in place of the agreed marks, by the criterion's id and the row.
  init(
    _ rules: ResolvedRules, rubric: Rubric, lot: Lot, nodes: [ScoreNode],
    compared: [String: ComparedPrices], markMeans: [String: [FixedDecimal?]]? = nil
  ) {
    self.method = rules.method
    self.rounding = rules.figureRounding
    self.rubric = rubric
    self.lot = lot
    self.nodes = nodes
    self.compared = compared
    self.markMeans = markMeans
  }

  private var figure: RankingFigure { type(of: method).figure }

  /// The prices that are left to the method.
  private var apart: ComparedPrices? {
    rubric.leaves.first(where: \.isPriceApart).flatMap { compared[$0.id] }
  }

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
    let exact = try method.values(of: standing.bids)
    let values = try exact.map { (exact) throws(NumberError) in try counted(exact) }
    return Ranking(
      standing: standing.rows, totals: standing.bids.totals, values: values,
      highestIsBest: figure.highestIsBest,
      figures: try exact.map { (exact) throws(NumberError) in
        try figures(exact, standing)
      } ?? [],
      tieBreak: TieBreak(
        rubric: rubric, nodes: nodes, lot: lot, prices: openedPrices(values, standing))
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

  /// The prices that may break a tie: none of a bid whose price the method does not look at.
  private func openedPrices(
    _ values: [RankingValue]?, _ standing: Standing
  ) -> [String: [FixedDecimal?]] {
    let closed = (values ?? []).indices.filter { values?[$0].figure == nil }
    return compared.mapValues { prices in
      var amounts = prices.amounts
      for index in closed { amounts[standing.rows[index]] = nil }
      return amounts
    }
  }

  /// The values as they count: rounded where the rubric publishes so.
  private func counted(_ exact: [RankingValue]) throws(NumberError) -> [RankingValue] {
    guard let rounding else { return exact }
    var values: [RankingValue] = []
    for value in exact { values.append(try value.rounded(rounding)) }
    return values
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
    let leaf = rubric.leaves.first(where: \.isPriceApart)
    let amounts = apart?.amounts ?? []
    var criteria: [StandingCriterion] = []
    if type(of: method).looksAtCriteria {
      for node in nodes { criteria += try self.criteria(node, standing) }
    }
    // Where the price is a score like others nothing but the totals is looked at: a bid has so many parts
    // that looking into each of 100,000 costs more than adding up their scores.
    let asked = leaf == nil ? [] : standing.compactMap { amounts[$0] }
    return StandingBids(
      ids: leaf == nil ? [] : standing.map { lot.bids[$0].id },
      names: leaf == nil ? [] : standing.map { lot.bids[$0].name },
      totals: totals, risingTotals: leaf == nil ? [] : totals.sorted(), prices: asked,
      lowestPrice: asked.min(),
      fullTotal: try FixedDecimal.sum(rubric.leaves.filter(\.isScored).map(\.share)),
      priceWeight: leaf?.share ?? .zero, criteria: criteria,
      currency: leaf == nil ? nil : standing.first.flatMap { lot.bids[$0].price?.value.currency },
      figureRounding: rounding)
  }

  private func criteria(
    _ node: ScoreNode, _ standing: [Int]
  ) throws(NumberError) -> [StandingCriterion] {
    var shares: [Fraction?] = []
    for row in standing { shares.append(try node.share(of: row)) }
    let own = StandingCriterion(
      id: node.criterion.id, share: node.criterion.share, isLeaf: node.parts.isEmpty,
      scores: standing.map { node.score(of: $0) }, shares: shares,
      marks: standing.map { mark(on: node.criterion, row: $0) })
    var all = [own]
    for part in node.parts { all += try criteria(part, standing) }
    return all
  }

  /// The agreed mark of a row as it counts, or what stands in its place.
  private func mark(on criterion: Criterion, row: Int) -> FixedDecimal? {
    if let markMeans { return markMeans[criterion.id]?[row] }
    guard case .marks(let measure) = criterion.measure,
      let column = lot.marks.column(of: criterion.id)
    else { return nil }
    switch lot.marks.answer(row: row, column: column) {
    case .mark(let mark): return mark
    case .notApplicable: return measure.notApplicableCountsAs?.value
    case .blank, .abstained, .verdict: return nil
    }
  }

  /// The figures as reports show them.
  private func figures(
    _ values: [RankingValue], _ standing: Standing
  ) throws(NumberError) -> [MethodFigure] {
    let shown = try MethodFigures(
      values: values, published: rounding, leastPlaces: figure.isMoney ? standing.bids.places : 2
    ).shown()
    let compared = method.compared(among: standing.bids)
      .compactMap { lot.bids[standing.rows[$0]].price?.source }
    return values.indices.map { index in
      let fact = price(of: standing.rows[index]).map { "\($0): " } ?? ""
      var basis = fact + method.expression(of: index, among: standing.bids)
      if type(of: method).computesFigure, let figure = shown[index],
        let whole = values[index].figure
      {
        let isExact = ExactRatio(figure) == whole
        let text = figure.grouped(minimumPlaces: figure.scale)
        // A published rounding moves the figure that counts; another only the one that is shown.
        basis += isExact ? " = \(text)" : rounding == nil ? " ≈ \(text)" : " → \(text)"
      }
      return MethodFigure(
        shown: shown[index], basis: basis, sources: sources(of: standing.rows[index], compared),
        level: method.level(of: index, in: values[index].tier, among: standing.bids))
    }
  }

  /// How a bid's price came about, in words; `nil` where it is a stated price and no more.
  private func price(of row: Int) -> String? {
    let bid = lot.bids[row]
    guard let apart, let price = bid.price?.value else { return nil }
    return apart.inWords(row, bid: bid, price: price)
  }

  /// Where a bid's price stands, and the prices that its figure is set against.
  private func sources(of row: Int, _ compared: [SourceLocation]) -> [SourceLocation] {
    guard let apart else { return [] }
    let own = apart.sources(of: row, bid: lot.bids[row])
    return own + compared.filter { !own.contains($0) }
  }
}
