public import Procurement
public import Rubrics

/// Tries a rubric with invented bids before it is published.
///
/// Every figure comes from ``Evaluator``; nothing is estimated or drawn by lot, so that the same rubric
/// and price level give the same report.
public struct Laboratory: Sendable {
  /// The price levels that can be tried: one to a million million.
  public static let estimates = FixedDecimal(1)...FixedDecimal(1_000_000_000_000)
  /// The price level where none is given.
  public static let usualEstimate = FixedDecimal(100_000)

  /// The rubric as it is tried, with every criterion.
  let full: LaboratoryBench
  /// The rubric brought down to quality against price, or ``full`` where that cannot be.
  let bench: LaboratoryBench
  /// Whether ``bench`` sets quality to the point.
  let isEssential: Bool
  /// Why bids cannot be compared by price at all; `nil` where they can.
  let obstacle: String?
  /// The price level in hundredths.
  let pence: Int
  /// The criteria scored by price or left to the method, in published order.
  let prices: [Criterion]

  private init(_ tried: Rubric, pence: Int) {
    self.pence = pence
    self.full = LaboratoryBench(tried)
    self.prices = tried.leaves.filter { $0.measure?.name == .price }
    let essential = EssentialRubric.of(tried).map(LaboratoryBench.init)
    let probe = [
      TrialBid("A", quality: 60, pence: pence), TrialBid("B", quality: 80, pence: pence),
    ]
    var withoutTies = tried
    withoutTies.ties = []
    let plain = LaboratoryBench(withoutTies)
    let isEssential = essential?.evaluate(probe).isRanked ?? false
    self.isEssential = isEssential
    self.bench = isEssential ? essential ?? plain : plain
    if prices.isEmpty {
      obstacle = "The rubric has no criterion with the measure `price`."
    } else {
      let outcome = bench.evaluate(probe)
      obstacle =
        outcome.isRanked
        ? nil
        : "Two ordinary bids at the price level could not be ranked: \(outcome.problem). Is the price "
          + "level the right one?"
    }
  }

  /// Tries a rubric, or gives `nil` where it names rules that do not exist; the log then says so.
  ///
  /// - Parameters:
  ///   - rubric: the rubric.
  ///   - estimate: the price level, within ``estimates`` and with two decimals at most.
  ///   - log: takes the diagnostics.
  public static func test(
    _ rubric: Rubric, estimate: FixedDecimal = usualEstimate, log: inout DiagnosticLog
  ) -> LaboratoryReport? {
    var rulesLog = DiagnosticLog()
    Evaluator.check(rubric, log: &rulesLog)
    log.append(rulesLog)
    guard !rulesLog.hasErrors, estimates.contains(estimate),
      let pence = (try? estimate * .hundred)?.wholeNumber
    else { return nil }
    let tried = TriedRubric(rubric)
    let laboratory = Laboratory(tried.rubric, pence: pence)
    var assumptions = tried.assumptions
    if !laboratory.isEssential, laboratory.obstacle == nil {
      assumptions.append(
        "Quality is set to the nearest steps of the scales, not to the point: the rubric cannot be "
          + "brought down to quality against price alone.")
    }
    return LaboratoryReport(
      rubric: rubric, estimate: estimate, assumptions: assumptions,
      trials: LaboratoryTrials.all.map {
        RunTrial(page: $0.page, findings: $0.run(in: laboratory))
      })
  }

  /// A share of the price level in pence, never below one.
  func percent(_ percent: Int) -> Int {
    max(1, pence / 100 * percent + pence % 100 * percent / 100)
  }

  /// The price level in words.
  var shownEstimate: String { FixedDecimal(pence: pence).grouped(minimumPlaces: 2) }

  /// The formulas that score the price, in published order.
  var formulas: [RuleReference] {
    prices.compactMap { leaf in
      if case .price(let price) = leaf.measure { price.formula } else { nil }
    }
  }

  /// Whether the rubric cannot let one bid change how two others compare: no formula or method looks at
  /// other bids, and nothing is normalised to the best.
  var isAbsolute: Bool {
    var log = DiagnosticLog()
    let rules: [any Rule] =
      formulas.compactMap { PriceFormulas.formula($0, log: &log) }
      + [AwardMethods.method(full.rubric.method, log: &log)].compactMap { $0 }
    return !rules.contains { type(of: $0).page.isRelative }
      && !full.rubric.allCriteria.contains(where: \.isNormalisedToBest)
  }

  /// What the price is judged by, in words: `lowest-proportional`.
  var priceRules: String {
    let names = formulas.map { "`\($0.name.value)`" }
    return names.isEmpty ? "`\(full.rubric.method.name.value)`" : names.joined(separator: " and ")
  }

  /// What bids are ranked by: `total`, `price per quality point`.
  var figureName: String {
    var log = DiagnosticLog()
    return AwardMethods.method(full.rubric.method, log: &log).map { type(of: $0).figure.name }
      ?? "total"
  }
}
