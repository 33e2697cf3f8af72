internal import Procurement
internal import Rubrics

/// One lot on its way from bids to a ranking: gates, completeness, scores, order.
struct LotEvaluation {
  let competition: Competition
  let rubric: Rubric
  let rules: ResolvedRules
  let lot: Lot
  let decisions: LotDecisions

  /// The lot's result.
  ///
  /// Where something is missing it holds no ranking, and the log says why.
  func result(log: inout DiagnosticLog) -> LotResult {
    let leaves = rubric.leaves
    let checks = CheckedLot(
      competition: competition, rubric: rubric, checks: rules.checks, lot: lot,
      decisions: decisions)
    let matrix = checks.isEmpty ? nil : checks.matrix(log: &log)
    var lotLog = DiagnosticLog()
    let adjustments = adjustments(log: &lotLog)
    let compared = comparedPrices(leaves, adjustments)
    let measures = measures(comparing: compared, checks: matrix)
    var failures = leaves.flatMap { leaf in
      Gates.all.flatMap { $0.failures(on: leaf, in: lot, comparing: compared[leaf.id]) }
    }
    let judged = judgedGates(measures, log: &lotLog)
    failures += judged.flatMap(\.failures)
    let gates = matrix.map { CheckGates(rubric: rubric, matrix: $0) }
    failures += gates?.failures ?? []
    failures = decisions.applied(to: failures)
    failures += decisions.prices.failures(under: competition.regime)
    LotChecks(rubric: rubric, lot: lot).run(log: &lotLog)
    let missing = shortfalls(
      in: measures, gates: gates, judged: judged, failures: &failures, log: &lotLog)
    let standing = rows(without: failures)
    PriceBaseCheck(rubric: rubric, lot: lot).run(standing, log: &lotLog)
    let isReady = !lotLog.hasErrors
    log.append(lotLog)
    let markReview = LotMarkReview(lot, rubric: rubric)
    markReview?.report(log: &log)
    let warnings = WholeLifeWarnings(rubric: rubric, lot: lot, standing: standing)
    for leaf in leaves { warnings.report(leaf, compared[leaf.id]?.wholeLife, log: &log) }

    var nodes: [ScoreNode] = []
    var ranking: [RankedBid] = []
    var reason: String?
    var screens: [ScreenedRule] = []
    if isReady {
      do throws(NumberError) {
        nodes = try scores(of: standing, measures: measures)
        let order = MethodOrder(
          rules, rubric: rubric, lot: lot, nodes: nodes, compared: compared)
        if let standing = try order.bids(standing, log: &log) {
          ranking = try order.ranked(standing)
          reason = order.reason(for: ranking, among: standing)
          ranking = decided(ranking, log: &log)
          reportWhatStandsOpen(ranking, log: &log)
        }
        gates?.reportClarifications(of: ranking.map(\.row), log: &log)
        screens = try LotScreening(
          screens: rules.screens, competition: competition, lot: lot, decisions: decisions.prices
        ).run(withOpenPrices(standing, ranking), prices: screened(compared), log: &log)
        decisions.prices.report(screens, log: &log)
      } catch {
        log.report(
          .numberTooLarge, "a score of \(lot.name) cannot be computed: its numbers are too large",
          at: rubric.source,
          hint: "look for a price or a published score of more than twenty digits")
      }
    }
    return LotResult(
      lot: lot, method: rubric.method.name.value, figure: type(of: rules.method).figure,
      reason: reason, ranking: ranking,
      disqualified: disqualified(by: failures), admitted: admitted(in: failures),
      gates: decisions.applied(to: judged), incomplete: missing, checks: matrix,
      wholeLife: leaves.lazy.compactMap { compared[$0.id]?.wholeLife?.result }.first,
      priceScreens: screens, adjustments: adjustments.rows, markReview: markReview, nodes: nodes,
      published: rubric.scoreRounding, compared: compared)
  }

  /// Every leaf applied to the lot, by the leaf's id.
  func measures(
    comparing compared: [String: ComparedPrices], checks: LotCheckMatrix?
  ) -> [String: any LeafMeasure] {
    var measures: [String: any LeafMeasure] = [:]
    for leaf in rubric.leaves {
      measures[leaf.id] = leaf.measure(
        in: lot, formula: rules.formulas[leaf.id], prices: compared[leaf.id], rubric: rubric,
        checks: checks)
    }
    return measures
  }

  /// The prices that each criterion scored by the price compares, by its id.
  private func comparedPrices(
    _ leaves: [Criterion], _ adjustments: LotAdjustments
  ) -> [String: ComparedPrices] {
    var prices: [String: ComparedPrices] = [:]
    for leaf in leaves where leaf.measure?.name == .price {
      let rules = WholeLifeRules(
        leaf, of: rubric, curve: rules.discount, competition: competition)
      prices[leaf.id] = ComparedPrices(of: lot, adjustments: adjustments, rules: rules)
    }
    return prices
  }

  /// What the published adjustments do to the lot's bids.
  private func adjustments(log: inout DiagnosticLog) -> LotAdjustments {
    do throws(NumberError) {
      return try LotAdjustments(
        rules.adjustments, lot: lot, competition: competition,
        firstYear: rubric.wholeLife?.firstYear ?? 1)
    } catch {
      log.report(
        .numberTooLarge,
        "an adjustment of \(lot.name) cannot be computed: its numbers are too large",
        at: rules.adjustments.all.first?.rule.source,
        hint: "look for a price or an amount of more than twenty digits")
      return LotAdjustments(of: lot)
    }
  }

  /// The standing bids whose prices the method looks at.
  private func withOpenPrices(_ standing: [Int], _ ranking: [RankedBid]) -> [Int] {
    if rules.screens.isEmpty { return standing }
    let closed = Set(ranking.lazy.filter(\.hasClosedPrice).map(\.row))
    return closed.isEmpty ? standing : standing.filter { !closed.contains($0) }
  }

  /// The prices of every price criterion, as it compares them; of the bids where there is none.
  private func screened(_ compared: [String: ComparedPrices]) -> [LotScreening.ScoredPrices] {
    let scored = rubric.leaves.compactMap { leaf in
      compared[leaf.id].map {
        LotScreening.ScoredPrices(
          criterion: leaf.id, amounts: $0.amounts,
          isYearly: $0.wholeLife?.rules.measure.basis == .equivalentAnnual)
      }
    }
    return scored.isEmpty
      ? [LotScreening.ScoredPrices(criterion: nil, amounts: lot.amounts)] : scored
  }

  /// Reports what standing bids lack, or turns it into failed gates where the rubric says so.
  private func shortfalls(
    in measures: [String: any LeafMeasure], gates: CheckGates?, judged: [GateRow],
    failures: inout [GateFailure], log: inout DiagnosticLog
  ) -> [IncompleteBid] {
    var standing = rows(without: failures)
    var found: [(criterion: String, shortfall: Shortfall)] = []
    for leaf in rubric.leaves {
      for shortfall in measures[leaf.id]?.shortfalls(of: standing) ?? [] {
        found.append((leaf.id, shortfall))
      }
    }
    found += gates?.shortfalls(of: standing) ?? []
    defer { decisions.report(failures, gates: judged, shortfalls: found, log: &log) }
    if found.isEmpty { return [] }
    if rubric.incompleteBids == .disqualify {
      for (criterion, shortfall) in found where shortfall.isBidders {
        failures.append(RequiredValues.failure(shortfall, on: criterion))
      }
      standing = rows(without: failures)
    }
    let rows = Set(standing)
    var missing: [Int: [String]] = [:]
    for (_, shortfall) in found where rows.contains(shortfall.row) {
      log.add(shortfall.diagnostic)
      missing[shortfall.row, default: []].append(shortfall.diagnostic.message)
    }
    return missing.map { IncompleteBid(bid: lot.bids[$0.key], missing: $0.value) }
      .sorted { $0.bid.id < $1.bid.id }
  }

  private func rows(without failures: [GateFailure]) -> [Int] {
    if failures.isEmpty { return Array(lot.bids.indices) }
    var stands = [Bool](repeating: true, count: lot.bids.count)
    for failure in failures where failure.setAside == nil { stands[failure.row] = false }
    return lot.bids.indices.filter { stands[$0] }
  }

  func scores(
    of standing: [Int], measures: [String: any LeafMeasure]
  ) throws(NumberError) -> [ScoreNode] {
    var nodes: [ScoreNode] = []
    for criterion in rubric.criteria where criterion.isScored {
      nodes.append(
        try ScoreNode(
          criterion, measures: measures, standing: standing, lot: lot,
          rounding: rubric.scoreRounding ?? .working))
    }
    return nodes
  }

  private func disqualified(by failures: [GateFailure]) -> [DisqualifiedBid] {
    Dictionary(grouping: failures, by: \.row)
      .filter { !$0.value.allSatisfy { $0.setAside != nil } }
      .map { DisqualifiedBid(bid: lot.bids[$0.key], gates: $0.value) }
      .sorted { $0.bid.id < $1.bid.id }
  }

  private func admitted(in failures: [GateFailure]) -> [AdmittedBid] {
    Dictionary(grouping: failures, by: \.row)
      .filter { $0.value.allSatisfy { $0.setAside != nil } }
      .map { AdmittedBid(bid: lot.bids[$0.key], gates: $0.value) }
      .sorted { $0.bid.id < $1.bid.id }
  }

  /// The gates that look at what the panel decided.
  private func judgedGates(
    _ measures: [String: any LeafMeasure], log: inout DiagnosticLog
  ) -> [GateRow] {
    do throws(NumberError) {
      return try JudgedGates.rows(in: JudgedLot(rubric: rubric, lot: lot, measures: measures))
    } catch {
      log.report(
        .numberTooLarge, "a gate of \(lot.name) cannot be computed: its numbers are too large",
        at: rubric.source, hint: "look for a published score of more than twenty digits")
      return []
    }
  }
}

extension Lot {
  /// What messages call it: `lot "north"`, or `the competition` where there are no lots.
  var name: String { id.map { "lot \"\($0)\"" } ?? "the competition" }
}
