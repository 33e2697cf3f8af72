public import Procurement
public import Rubrics

extension RuleComparison {
  /// Ranks the bids under every rule of the registries; changes nothing of the published evaluation.
  ///
  /// - Parameters:
  ///   - competition: what was read.
  ///   - rubric: what was published.
  ///   - adjustments: the adjustments of prices that were published beside it.
  ///   - decisions: the recorded decisions to set gates aside, by which bids stand under every rule.
  ///   - log: takes what the published evaluation reports, and nothing else.
  /// - Returns: `nil` where the rubric names rules that do not exist.
  public static func of(
    _ competition: Competition, against rubric: Rubric, adjustments: PriceAdjustments = .none,
    decisions: Decisions = .none, log: inout DiagnosticLog
  ) -> RuleComparison? {
    guard
      let published = Evaluator.evaluate(
        competition, against: rubric, adjustments: adjustments, decisions: decisions, log: &log)
    else { return nil }
    // Each lot is compared by itself; who takes how many lots is no matter of a formula or a method.
    var alone = rubric
    alone.lotRules = nil
    let lots = published.lots.filter { !$0.ranking.isEmpty }.map { lot in
      LotComparison(
        competition: competition, rubric: alone, adjustments: adjustments, decisions: decisions,
        published: lot
      ).compared()
    }
    return RuleComparison(published: published, lots: lots)
  }
}

/// One lot on its way through every rule.
private struct LotComparison {
  let competition: Competition
  let rubric: Rubric
  let adjustments: PriceAdjustments
  let decisions: Decisions
  let published: LotResult

  func compared() -> ComparedLot {
    ComparedLot(
      published: published,
      formulas: PriceFormulas.all.map { rule in
        compare(rule, published: formulas) { reference throws(RuleSwitch.Obstacle) in
          try RuleSwitch.formula(reference, in: rubric)
        }
      },
      methods: AwardMethods.all.map { rule in
        compare(rule, published: [rubric.method]) { reference throws(RuleSwitch.Obstacle) in
          try RuleSwitch.method(
            reference, use: rule.priceUse, in: rubric,
            budget: rule.needsMaximumPrice ? situation.base : nil)
        }
      })
  }

  /// The published formulas.
  private var formulas: [RuleReference] {
    rubric.leaves.compactMap { leaf in
      if case .price(let price) = leaf.measure { price.formula } else { nil }
    }
  }

  private func compare(
    _ rule: any Rule.Type, published: [RuleReference],
    with change: (RuleReference) throws(RuleSwitch.Obstacle) -> RuleSwitch
  ) -> ComparedRule {
    let name = rule.page.name
    let isPublished =
      !published.isEmpty && published.allSatisfy { $0 == published.first }
      && published.first?.name.value == name
    let own = isPublished ? published.first : nil
    let sampled = own == nil ? SampleParameters.parameters(of: name, in: situation) : nil
    let reference =
      own
      ?? RuleReference(
        Sourced(name, at: SourceLocation(file: "sample")), parameters: sampled ?? [])
    func result(_ changes: [String], _ outcome: ComparedRule.Outcome) -> ComparedRule {
      ComparedRule(
        name: name, parameters: reference.parameters.map(\.inWords).joined(separator: ", "),
        isPublished: isPublished, changes: changes, outcome: outcome)
    }
    // The published rules gave the published result; nothing is computed twice.
    if isPublished { return result([], .ranked(self.published)) }
    let switched: RuleSwitch
    do throws(RuleSwitch.Obstacle) {
      switched = try change(reference)
    } catch {
      return result([], .notCompared(error.reason))
    }
    var log = DiagnosticLog()
    let evaluated = Evaluator.evaluate(
      competition.with(only: self.published.lot), against: switched.rubric,
      adjustments: adjustments, decisions: decisions.of(self.published.lot), log: &log)
    guard let evaluated, let lot = evaluated.lots.first, !lot.ranking.isEmpty, !log.hasErrors
    else {
      let error = log.finished().first { $0.severity == .error }
      let isParameter = sampled == nil && error?.code == DiagnosticKind.ruleParameterWrong.code
      let reason = error.map { "\($0.message) (\($0.code))" } ?? "no bid is left"
      return result(
        switched.changes,
        .notCompared(isParameter ? "it needs parameters, and no neutral ones are known" : reason))
    }
    return result(switched.changes, .ranked(lot))
  }

  /// What sample parameters are made from.
  private var situation: SampleParameters.Situation {
    let rows = published.ranking.map(\.row)
    // The prices that count: with their adjustments and on their basis. Of several the first criterion's.
    let price = rubric.leaves.first { $0.measure?.name == .price }
    let compared = price.flatMap { published.compared[$0.id] }?.amounts ?? published.lot.amounts
    let amounts = rows.compactMap { compared[$0] }
    let sum = try? FixedDecimal.sum(amounts)
    let mean = sum.flatMap {
      try? $0.divided(
        by: FixedDecimal(max(1, amounts.count)), Rounding(places: 2, mode: .halfUp))
    }
    return SampleParameters.Situation(
      lowest: amounts.min() ?? FixedDecimal(1), highest: amounts.max() ?? FixedDecimal(1),
      mean: mean ?? FixedDecimal(1),
      leaves: rubric.leaves.filter { $0.isScored && $0.measure?.name != .price })
  }
}

extension Competition {
  /// The competition with this lot alone.
  fileprivate func with(only lot: Lot) -> Competition {
    var other = self
    other.lots = [lot]
    other.combinations = []
    return other
  }
}

extension Decisions {
  /// The decisions about the bids of this lot, but for those on ties: another rule leaves other ties.
  fileprivate func of(_ lot: Lot) -> Decisions {
    let bids = Set(lot.bids.map(\.id))
    return Decisions(
      all.filter { decision in
        if case .tie = decision.kind { return false }
        return bids.contains(decision.bid.value)
      })
  }
}

extension RuleParameter {
  /// The parameter in words: `multiple: 2`.
  fileprivate var inWords: String { "\(name): \(value.inWords)" }
}

extension RuleParameter.Value {
  fileprivate var inWords: String {
    switch self {
    case .text(let text): text
    case .list(let items): "[\(items.map(\.inWords).joined(separator: ", "))]"
    case .map(let members):
      "{"
        + members.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.inWords)" }
        .joined(separator: ", ") + "}"
    }
  }
}
