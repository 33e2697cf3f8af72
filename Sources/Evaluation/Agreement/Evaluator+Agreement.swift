public import Procurement
public import Rubrics

extension Evaluator {
  /// How far the evaluators of each lot agree, or `nil` where the rubric names rules that do not exist.
  ///
  /// Pure, as an evaluation is, and for information: nothing here scores.
  ///
  /// - Parameters:
  ///   - competition: what was read.
  ///   - rubric: what was published.
  ///   - adjustments: the adjustments of prices that were published beside it.
  ///   - decisions: what people decided, by which gates are set aside.
  ///   - log: takes the diagnostics on the rules; what an evaluation reports it reports itself.
  public static func agreement(
    _ competition: Competition, against rubric: Rubric, adjustments: PriceAdjustments = .none,
    decisions: Decisions = .none, log: inout DiagnosticLog
  ) -> [LotAgreement]? {
    guard let rules = ResolvedRules(rubric, adjustments, log: &log) else { return nil }
    return competition.lots.map { lot in
      LotEvaluation(
        competition: competition, rubric: rubric, rules: rules, lot: lot,
        decisions: LotDecisions(decisions, in: lot)
      ).agreement(PanelMarks(lot, rubric: rubric))
    }
  }
}

extension LotEvaluation {
  /// How far the lot's evaluators agree.
  func agreement(_ panel: PanelMarks) -> LotAgreement {
    let statistics = AgreementStatistics(panel: panel)
    return LotAgreement(
      lot: lot, criteria: statistics.criteria, evaluators: statistics.evaluators,
      leaveOneOut: leaveOneOut(panel),
      offScaleCount: panel.sheets.reduce(0) { $0 + $1.offScaleCount })
  }
}
