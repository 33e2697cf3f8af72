internal import Procurement
internal import Rubrics

extension LotEvaluation {
  /// The rankings of the lot on individual marks.
  ///
  /// The bids are those that stand after the gates, which go by agreed marks and are not applied again;
  /// price, length, type and terms count as they do in the evaluation, and so do weights, rounding,
  /// method and ties.
  func leaveOneOut(_ panel: PanelMarks) -> LeaveOneOut {
    var log = DiagnosticLog()
    let result = result(log: &log)
    let standing = result.ranking.map(\.row).sorted()
    let agreedFirst = result.ranking.filter { $0.rank == 1 }.map { result.bid($0).id }.sorted()
    guard !standing.isEmpty else {
      let reason = MeanMarkRanking.notRanked("the lot is not ranked; `probity evaluate` says why")
      return LeaveOneOut(agreedFirst: [], all: reason, without: [])
    }
    let others = measuresBesideMarks(log: &log)
    func ranking(without evaluator: String?) -> MeanMarkRanking {
      do throws(NumberError) {
        return try self.ranking(panel, without: evaluator, others: others, standing: standing)
      } catch {
        return .notRanked("the numbers are too long to be computed")
      }
    }
    return LeaveOneOut(
      agreedFirst: agreedFirst, all: ranking(without: nil),
      without: panel.evaluators.map { ($0, ranking(without: $0)) })
  }

  /// The leaves that are not scored by marks, with the prices that they compare.
  private func measuresBesideMarks(
    log: inout DiagnosticLog
  ) -> (measures: [String: any LeafMeasure], prices: [String: ComparedPrices]) {
    let leaves = rubric.leaves
    let checks = CheckedLot(
      competition: competition, rubric: rubric, checks: rules.checks, lot: lot, decisions: decisions
    )
    let matrix = checks.isEmpty ? nil : checks.matrix(log: &log)
    let compared = comparedPrices(leaves, adjustments(log: &log))
    var measures: [String: any LeafMeasure] = [:]
    for leaf in leaves where leaf.measure?.name != .marks {
      measures[leaf.id] = leaf.measure(
        in: lot, formula: rules.formulas[leaf.id], prices: compared[leaf.id], rubric: rubric,
        checks: matrix)
    }
    return (measures, compared)
  }

  private func ranking(
    _ panel: PanelMarks, without evaluator: String?,
    others: (measures: [String: any LeafMeasure], prices: [String: ComparedPrices]),
    standing: [Int]
  ) throws(NumberError) -> MeanMarkRanking {
    var measures = others.measures
    var means: [String: [FixedDecimal?]] = [:]
    for sheet in panel.sheets {
      let scoring = try MeanMarksScoring(sheet, leavingOut: evaluator, lot: lot)
      if let shortfall = scoring.shortfalls(of: standing).first {
        return .notRanked(shortfall.diagnostic.message)
      }
      measures[sheet.criterion.id] = scoring
      means[sheet.criterion.id] = scoring.means
    }
    let nodes = try scores(of: standing, measures: measures)
    let order = MethodOrder(
      rules, rubric: rubric, lot: lot, nodes: nodes, compared: others.prices,
      markMeans: means)
    var log = DiagnosticLog()
    guard let bids = try order.bids(standing, log: &log) else {
      return .notRanked(log.finished().first?.message ?? "the method has no figure for a bid")
    }
    do throws(NumberError) {
      return .ranked(
        try order.ranked(bids).map { (lot.bids[$0.row].id, $0.rank, $0.total) })
    } catch .divisionByZero {
      // Only a mark that has no value in money leads here: what else divides was looked at above.
      return .notRanked(
        "the award method gives money to the marks of the scale, and a mean of individual marks lies "
          + "between two of them")
    }
  }
}
