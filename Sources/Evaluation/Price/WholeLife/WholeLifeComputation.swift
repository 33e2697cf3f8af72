internal import Procurement
internal import Rubrics

/// Computes the whole-life price of one bid from its price flows.
///
/// The flows are the bid's own, and whatever adjustments add to them: both run through the same rules.
struct WholeLifeComputation {
  /// The price, as far as it can be computed.
  private(set) var price: WholeLifePrice
  /// What keeps figures from being computed, a bid's first one of a kind first.
  private(set) var problems: [WholeLifeProblem]

  private let rules: WholeLifeRules
  private let length: ContractLength?
  private let texts: WholeLifeProblems

  private var rows: [WholeLifeRow] = []
  private var leftOut: [WholeLifeOmission] = []
  private let factors: YearFactors

  /// The price of `bid`, whose price flows are `flows`.
  ///
  /// - Parameters:
  ///   - bid: the bid.
  ///   - flows: its own flows, and those that adjustments add.
  ///   - undecided: what keeps adjustments from being decided; without them there is no figure.
  ///   - rules: the published rules.
  ///   - factors: the discount factors.
  init(
    _ bid: Bid, flows: [PriceFlow], undecided: [WholeLifeProblem] = [], rules: WholeLifeRules,
    factors: YearFactors
  ) {
    self.problems = undecided
    self.rules = rules
    self.length = bid.contractLength?.value
    self.texts = WholeLifeProblems(rules: rules, bid: bid)
    self.factors = factors
    self.price = WholeLifePrice(
      bid: bid.id, rows: [], leftOut: [], total: nil, presentValue: nil, equivalentAnnual: nil,
      perMonth: nil, months: nil, lineCount: 0, missing: [])
    for flow in flows.sorted(by: PriceFlow.isAhead) { add(flow) }
    finish(bid)
  }

  private mutating func add(_ flow: PriceFlow) {
    guard let reason = omission(of: flow) else { return addRow(flow) }
    leftOut.append(
      WholeLifeOmission(
        reason: reason, year: flow.year, amount: flow.amount, lineCount: flow.lineCount,
        first: flow.first))
  }

  // MARK: - What counts

  /// Why a flow is left out, or `nil` where it counts or a problem was found.
  private mutating func omission(of flow: PriceFlow) -> WholeLifeOmission.Reason? {
    if case .adjustment = flow.origin {
      reportBeyondPeriod(flow)
      return nil
    }
    if flow.kind == .option {
      switch rules.published.options {
      case .leaveOut: return .option
      case nil: problems.append(texts.unpublished("options", "options", flow))
      case .count: break
      }
    }
    // The beginning and the end are paid whatever the years between them.
    if flow.kind == .setup || flow.kind == .exit { return nil }
    guard let year = flow.year else {
      if rules.measure.periodMonths == nil, rules.published.extensions == .leaveOut,
        length?.extensionMonths != 0
      {
        problems.append(texts.yearMissing(flow, stops: .total))
      }
      return nil
    }
    return extensionYear(year, flow)
  }

  /// An amount that a published rule adds counts for every bid that the rule reaches, however long its
  /// contract runs: left out of one bid's price and not of another's it would be one-sided.
  private mutating func reportBeyondPeriod(_ flow: PriceFlow) {
    guard let period = rules.measure.periodMonths, let year = flow.year,
      12 * (rules.contractYear(year) - 1) >= period
    else { return }
    problems.append(
      texts.outside(
        year, of: "beyond the \(period) months that every bid prices", flow, stops: .total))
  }

  private mutating func extensionYear(
    _ year: Int, _ flow: PriceFlow
  ) -> WholeLifeOmission.Reason? {
    let monthsBefore = 12 * (rules.contractYear(year) - 1)
    // Lines of contract years beside a first year of the calendar would all count, extensions too.
    if monthsBefore < 0 {
      problems.append(
        texts.outside(
          year, of: "before the contract's first year \(rules.published.firstYear)", flow,
          stops: .total))
      return nil
    }
    if let period = rules.measure.periodMonths {
      if monthsBefore >= period {
        problems.append(
          texts.outside(
            year, of: "beyond the \(period) months that every bid prices", flow, stops: .total))
      }
      return nil
    }
    guard let length else {
      if rules.published.extensions == .leaveOut {
        problems.append(texts.lengthMissing(stops: .total))
      }
      return nil
    }
    if let maximum = length.maximum, monthsBefore >= maximum {
      problems.append(
        texts.outside(year, of: "beyond its contract of \(length)", flow, stops: .total))
    }
    guard monthsBefore >= length.initialMonths else { return nil }
    switch rules.published.extensions {
    case .leaveOut: return .extensionYear
    case nil:
      problems.append(
        texts.unpublished("extensions", "year \(year), which a possible extension adds", flow))
    case .count: break
    }
    return nil
  }

  // MARK: - Rows

  private mutating func addRow(_ flow: PriceFlow) {
    let index = indexFactor(of: flow)
    do throws(NumberError) {
      let indexed =
        try index.map { (index) throws(NumberError) in
          try flow.amount.scaled(by: index.ratio, rules.rounding)
        } ?? flow.amount
      let discount = try discountFactor(of: flow)
      var presentValue: FixedDecimal?
      if let discount {
        presentValue = try flow.amount.scaled(
          by: index.map { $0.ratio * discount.ratio } ?? discount.ratio, rules.rounding)
      }
      rows.append(
        WholeLifeRow(
          kind: flow.kind, year: flow.year, amount: flow.amount, indexFactor: index?.words,
          indexedAmount: indexed, discountFactor: discount?.words, presentValue: presentValue,
          lineCount: flow.lineCount, first: flow.first))
    } catch {
      problems.append(texts.number(stops: .total))
    }
  }

  private mutating func indexFactor(of flow: PriceFlow) -> IndexFactor? {
    guard let indexation = flow.indexation, flow.grows else {
      if rules.published.indexation == .count, let problem = texts.indexationInWords(flow) {
        problems.append(problem)
      }
      return nil
    }
    switch rules.published.indexation {
    case .leaveOut: return nil
    case nil:
      problems.append(texts.unpublished("indexation", "indexed lines", flow))
      return nil
    case .count: break
    }
    let base = rules.published.indexBaseYear
    guard let year = flow.year else {
      problems.append(texts.yearMissing(flow, stops: .total))
      return nil
    }
    guard abs(year - base) <= DiscountCurve.farthest else {
      problems.append(
        texts.outside(year, of: "far from the index base year \(base)", flow, stops: .total))
      return nil
    }
    do throws(IndexFactor.Problem) {
      return try IndexFactor(indexation, year: year, base: base, series: rules.indices)
    } catch {
      problems.append(texts.index(error, flow))
      return nil
    }
  }

  private mutating func discountFactor(
    of flow: PriceFlow
  ) throws(NumberError) -> YearFactors.Factor? {
    guard let curve = rules.curve else { return nil }
    guard let year = flow.year else {
      problems.append(texts.yearMissing(flow, stops: .presentValue))
      return nil
    }
    guard curve.reaches(year) else {
      problems.append(
        texts.outside(
          year, of: "far from the base year \(curve.baseYear)", flow, stops: .presentValue))
      return nil
    }
    return try factors.factor(of: year)
  }

  // MARK: - Figures

  private mutating func finish(_ bid: Bid) {
    let months = rules.months(of: length)
    if months == nil { problems.append(texts.lengthMissing(stops: .equivalentAnnual)) }
    var total: FixedDecimal?
    var presentValue: FixedDecimal?
    var annual: FixedDecimal?
    var perMonth: FixedDecimal?
    do throws(NumberError) {
      if !isStopped(.total) {
        let sum = try FixedDecimal.sum(rows.map(\.indexedAmount))
        total = sum
        perMonth = try months.map { (months) throws(NumberError) in
          try sum.divided(by: FixedDecimal(months), rules.rounding)
        }
      }
      if rules.curve != nil, !isStopped(.presentValue) {
        let sum = try FixedDecimal.sum(rows.compactMap(\.presentValue))
        presentValue = sum
        annual = try months.map { (months) throws(NumberError) in
          try sum.scaled(
            by: factors.invertedAnnuity(months: months), rules.rounding)
        }
      }
    } catch {
      (total, presentValue, annual, perMonth) = (nil, nil, nil, nil)
      problems.append(texts.number(stops: .total))
    }
    var missing: [String] = []
    for problem in problems where !missing.contains(problem.diagnostic.message) {
      // Without a discount nobody asked for the figures that need one.
      if problem.stops > .total, rules.curve == nil { continue }
      missing.append(problem.diagnostic.message)
    }
    price = WholeLifePrice(
      bid: bid.id, rows: rows, leftOut: leftOut, total: total, presentValue: presentValue,
      equivalentAnnual: annual, perMonth: perMonth, months: months,
      lineCount: rows.reduce(0) { $0 + $1.lineCount }, missing: missing)
  }

  private func isStopped(_ figure: WholeLifeProblem.Figure) -> Bool {
    problems.contains { $0.stops <= figure }
  }
}

extension PriceFlow {
  /// Year by year, and within a year by kind: the order of reading changes nothing.
  fileprivate static func isAhead(_ left: PriceFlow, _ right: PriceFlow) -> Bool {
    if left.year != right.year { return (left.year ?? .max) < (right.year ?? .max) }
    if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
    if left.indexation != right.indexation { return left.indexed < right.indexed }
    // What is wrong with a line is said where the line stands, not where a rule takes a share of it.
    if (left.origin == .bid) != (right.origin == .bid) { return left.origin == .bid }
    let (one, other) = (left.first, right.first)
    return (one.file, one.line, one.column) < (other.file, other.line, other.column)
  }

  /// How it grows, for the order.
  private var indexed: String {
    switch indexation {
    case .fixed(let percent): "\(percent)"
    case .series(let name): name
    case nil: ""
    }
  }
}
