public import Procurement
public import Rubrics

/// Evaluates a competition: gates first, then scores, then the order.
public enum Evaluator {
  /// The result for every lot, or `nil` where the rubric names rules that do not exist.
  ///
  /// Pure: the same competition and rubric give the same result, whatever the order in which bids
  /// were read. Whatever keeps a lot from being ranked is reported as an error.
  ///
  /// - Parameters:
  ///   - competition: what was read.
  ///   - rubric: what was published.
  ///   - adjustments: the adjustments of prices that were published beside it.
  ///   - decisions: what a person decided, and recorded.
  ///   - log: takes the diagnostics, PRB4xxx.
  public static func evaluate(
    _ competition: Competition, against rubric: Rubric, adjustments: PriceAdjustments = .none,
    decisions: Decisions = .none, log: inout DiagnosticLog
  ) -> EvaluationResult? {
    evaluate(
      competition, against: rubric, adjustments: adjustments, decisions: decisions,
      formulas: PriceFormulas.all, log: &log)
  }

  /// The same with other price formulas than the registry's, so that one can be tried before it is
  /// registered.
  package static func evaluate(
    _ competition: Competition, against rubric: Rubric, adjustments: PriceAdjustments = .none,
    decisions: Decisions = .none, formulas: [any PriceFormula.Type], log: inout DiagnosticLog
  ) -> EvaluationResult? {
    guard let rules = ResolvedRules(rubric, adjustments, formulas: formulas, log: &log),
      allFound(decisions, in: competition, rubric, log: &log)
    else { return nil }
    let lots = competition.lots.map { lot in
      LotEvaluation(
        competition: competition, rubric: rubric, rules: rules, lot: lot,
        decisions: LotDecisions(decisions, in: lot)
      ).result(log: &log)
    }
    let assigner = LotAssigner(competition: competition, rubric: rubric, rules: rules)
    let (assigned, assignment) = assigner.assign(lots, log: &log)
    return EvaluationResult(
      competition: competition, rubric: rubric, adjustments: adjustments, decisions: decisions,
      lots: assigned, assignment: assignment)
  }

  /// What every check of the contract schedules came to in every bid, or `nil` where the rubric names
  /// rules or checks that do not exist.
  ///
  /// Pure, as an evaluation is; where the rubric has no checks and no agreed mark a promise, the matrix
  /// has no rows.
  ///
  /// - Parameters:
  ///   - competition: what was read.
  ///   - rubric: what was published.
  ///   - decisions: what a person decided, and recorded.
  ///   - log: takes the diagnostics.
  public static func checks(
    _ competition: Competition, against rubric: Rubric, decisions: Decisions = .none,
    log: inout DiagnosticLog
  ) -> CheckMatrix? {
    guard let rules = ResolvedRules(rubric, .none, log: &log),
      allFound(decisions, in: competition, rubric, log: &log)
    else { return nil }
    let lots = competition.lots.map { lot in
      CheckedLot(
        competition: competition, rubric: rubric, checks: rules.checks, lot: lot,
        decisions: LotDecisions(decisions, in: lot)
      ).matrix(log: &log)
    }
    return CheckMatrix(competition: competition, rubric: rubric, lots: lots)
  }

  /// Reports what in a rubric only the evaluation knows: formulas and methods that do not exist, and
  /// parameters that they do not take; and the same in the adjustments published beside it.
  public static func check(
    _ rubric: Rubric, adjustments: PriceAdjustments = .none, log: inout DiagnosticLog
  ) {
    _ = ResolvedRules(rubric, adjustments, log: &log)
    AdjustmentChecks.check(adjustments, beside: rubric, log: &log)
  }

  /// Reports recorded decisions that name bids, lots or gates that there are not.
  ///
  /// An evaluation reports them too; this is for a competition that cannot be evaluated yet.
  public static func check(
    _ decisions: Decisions, of competition: Competition, against rubric: Rubric,
    log: inout DiagnosticLog
  ) {
    DecisionChecks(competition, rubric).check(decisions, log: &log)
  }

  /// Reports marks of what is confidential that name bids, criteria or terms that there are not.
  public static func check(
    _ confidentiality: Confidentiality, of competition: Competition, against rubric: Rubric,
    log: inout DiagnosticLog
  ) {
    ConfidentialChecks(competition, rubric).check(confidentiality, log: &log)
  }

  /// Whether all that decisions name is there; the log says what is not.
  private static func allFound(
    _ decisions: Decisions, in competition: Competition, _ rubric: Rubric, log: inout DiagnosticLog
  ) -> Bool {
    var own = DiagnosticLog()
    if !decisions.isEmpty { check(decisions, of: competition, against: rubric, log: &own) }
    log.append(own)
    return !own.hasErrors
  }
}

/// The rules that a rubric names, looked up once.
struct ResolvedRules {
  /// The award method.
  let method: any AwardMethod
  /// How its figures are rounded before bids are ranked; `nil` where the exact ones count.
  let figureRounding: Rounding?
  /// The price formula of each leaf scored by price, by the leaf's id.
  let formulas: [String: any PriceFormula]
  /// The rules of the price screen.
  let screens: [LotScreening.PublishedScreen]
  /// The adjustments of prices.
  let adjustments: ResolvedAdjustments
  /// The checks of contract schedules.
  let checks: ResolvedChecks
  /// How lots are assigned; `nil` where the rubric publishes no rule.
  let assignment: (any AssignmentRule)?
  /// How later years are discounted; `nil` where the rubric publishes no discount.
  let discount: DiscountCurve?

  /// The rules, or `nil` where one does not exist or a parameter is wrong; the log then says so.
  init?(
    _ rubric: Rubric, _ adjustments: PriceAdjustments,
    formulas known: [any PriceFormula.Type] = PriceFormulas.all, log: inout DiagnosticLog
  ) {
    var rulesLog = DiagnosticLog()
    let published = AwardMethods.published(rubric.method, log: &rulesLog)
    var formulas: [String: any PriceFormula] = [:]
    for leaf in rubric.leaves {
      guard case .price(let measure) = leaf.measure,
        let reference = measure.formula,
        let formula = PriceFormulas.formula(reference, among: known, log: &rulesLog)
      else { continue }
      formulas[leaf.id] = formula
      if measure.nonPositivePrice == .asIs, !type(of: formula).acceptsNonPositivePrices {
        rulesLog.report(
          .formulaNeedsPositivePrices,
          "\"\(reference.name.value)\" has no score for a price of zero or less",
          at: reference.name.source,
          hint: "publish `non-positive-price: refuse` or `disqualify`, or another formula")
      }
    }
    if let method = published?.method {
      PriceForMethod(rubric: rubric, method: method).check(log: &rulesLog)
      method.check(rubric, log: &rulesLog)
    }
    self.screens = LotScreening.screens(of: rubric, log: &rulesLog)
    let resolved = ResolvedAdjustments(adjustments, log: &rulesLog)
    let checks = ResolvedChecks(rubric, log: &rulesLog)
    let assignment = AssignmentRules.rule(of: rubric, method: published?.method, log: &rulesLog)
    let discount = rubric.wholeLife?.discount.flatMap { DiscountCurve($0, log: &rulesLog) }
    log.append(rulesLog)
    guard let published, let resolved, !rulesLog.hasErrors else { return nil }
    self.method = published.method
    self.figureRounding = published.roundTo.map {
      Rounding(places: $0, mode: rubric.scoreRounding?.mode ?? .halfUp)
    }
    self.formulas = formulas
    self.adjustments = resolved
    self.checks = checks
    self.assignment = assignment
    self.discount = discount
  }
}
