internal import Procurement
internal import Regulation
internal import Rubrics

/// The discount factor of each year, exact: one divided by the growth of every year since the base year.
///
/// Where rates come in steps they compound: year 35 at 3.5% for thirty years and 3% after is
/// 1 ÷ (1.035^30 × 1.03^5). A year before the base year is carried forward at the first rate.
///
/// - Source: HM Treasury, The Green Book, annex on discounting.
struct DiscountCurve: Sendable {
  /// The rates, in order; the last has no end.
  let steps: [DiscountRateStep]
  /// The year whose amounts are not discounted.
  let baseYear: Int
  /// Years further than this from the base year are taken for slips: contract years beside a base year
  /// of the calendar, say.
  static let farthest = 200

  /// The curve that the rubric publishes, or `nil` where there is none.
  ///
  /// Reports where the Green Book's rates of a day are not known.
  init?(_ discount: Discount, log: inout DiagnosticLog) {
    self.baseYear = discount.baseYear
    switch discount.rate {
    case .own(let steps): self.steps = steps
    case .greenBook(let asOf):
      self.steps = GreenBook.discountSteps(on: asOf).map {
        DiscountRateStep(upToYear: $0.upToYear, percent: $0.percent)
      }
    }
    guard !steps.isEmpty else {
      log.report(
        .ruleParameterWrong, "the Green Book's discount rates of that day are not known",
        at: discount.source, hint: "give the rates themselves: `rate: 3.5`")
      return nil
    }
  }

  /// Whether a year lies near enough to be discounted.
  func reaches(_ year: Int) -> Bool {
    (baseYear - DiscountCurve.farthest...baseYear + DiscountCurve.farthest).contains(year)
  }

  /// The factor of a year that ``reaches(_:)``.
  ///
  /// - Throws: ``NumberError`` when a rate has too many digits.
  func factor(of year: Int) throws(NumberError) -> ExactRatio {
    var factor = ExactRatio.one
    for stretch in stretches(to: year) {
      factor = try factor * growth(stretch.percent).power(-stretch.years)
    }
    return factor
  }

  /// The factor of a year as a person computes it: `1 ÷ 1.035^5`.
  func words(of year: Int) -> String {
    let powers = stretches(to: year).map { stretch in
      let growth = (try? FixedDecimal.hundred + stretch.percent)
        .flatMap { try? FixedDecimal(significand: $0.significand, scale: $0.scale + 2) }
      let base = growth?.trimmed.description ?? "(1 + \(stretch.percent)%)"
      let years = Int(stretch.years.magnitude)
      return years == 1 ? base : "\(base)^\(years)"
    }
    if powers.isEmpty { return "1" }
    if year < baseYear { return powers.joined() }
    return powers.count == 1 ? "1 ÷ \(powers[0])" : "1 ÷ (\(powers.joined(separator: " × ")))"
  }

  /// The sum of the factors of the contract's years, the last one by its share of twelve months.
  ///
  /// With whole years and one rate it is the annuity factor (1 − (1 + r)^−n) ÷ r. Computed from the
  /// last year back, so that no common denominator has to be found.
  ///
  /// - Throws: ``NumberError`` when a rate has too many digits.
  func annuity(from firstYear: Int, months: Int) throws(NumberError) -> ExactRatio {
    let years = (months + 11) / 12
    var sum = try ExactRatio(months - 12 * (years - 1), over: 12)
    for year in stride(from: firstYear + years - 1, to: firstYear, by: -1) {
      sum = try .one + sum * growth(rate(between: year)).inverted()
    }
    return try sum * factor(of: firstYear)
  }

  /// What a sentence says of it: `discounted to year 0 at 3.5% a year`.
  var inWords: String { "discounted to year \(baseYear) at \(DiscountRateStep.inWords(steps))" }

  /// The rate at which a year is discounted to the one before.
  private func rate(between year: Int) -> FixedDecimal {
    let distance = max(1, year - baseYear)
    return steps.first { $0.upToYear.map { distance <= $0 } ?? true }?.percent ?? .zero
  }

  /// How many years lie between the base year and `year` at each rate; below zero before it.
  private func stretches(to year: Int) -> [(percent: FixedDecimal, years: Int)] {
    let distance = year - baseYear
    if distance < 0 { return [(rate(between: year), distance)] }
    var stretches: [(percent: FixedDecimal, years: Int)] = []
    var reached = 0
    for step in steps where reached < distance {
      let end = min(distance, step.upToYear ?? distance)
      stretches.append((step.percent, end - reached))
      reached = end
    }
    return stretches
  }

  /// One year's growth: 1.035 for 3.5%.
  private func growth(_ percent: FixedDecimal) throws(NumberError) -> ExactRatio {
    try ExactRatio(.hundred + percent, over: .hundred)
  }
}
