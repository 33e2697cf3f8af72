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
    let prepared = measures(comparing: result.compared, checks: result.checks)
    func ranking(without evaluator: String?) -> MeanMarkRanking {
      do throws(NumberError) {
        return try self.ranking(
          panel, without: evaluator, of: result, measures: prepared, standing: standing)
      } catch {
        return .notRanked("the numbers are too long to be computed")
      }
    }
    return LeaveOneOut(
      agreedFirst: agreedFirst, all: ranking(without: nil),
      without: panel.evaluators.map { ($0, ranking(without: $0)) })
  }

  private func ranking(
    _ panel: PanelMarks, without evaluator: String?,
    of result: LotResult, measures prepared: [String: any LeafMeasure], standing: [Int]
  ) throws(NumberError) -> MeanMarkRanking {
    // Price, length, type and terms stay; every criterion that is marked has a sheet.
    var measures = prepared
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
      rules, rubric: rubric, lot: lot, nodes: nodes, compared: result.compared,
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
