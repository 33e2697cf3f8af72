internal import Procurement
internal import Rubrics

/// The whole-life prices of a lot's bids on one criterion.
struct WholeLifePrices: Sendable {
  /// The published rules.
  let rules: WholeLifeRules
  /// Each bid's price, by row; `nil` where it has none.
  let prices: [WholeLifePrice?]
  /// What keeps a bid's scored figure from being computed, by row.
  let problems: [[WholeLifeProblem]]
  /// Each bid's scored figure, by row.
  let amounts: [FixedDecimal?]

  /// The prices of a lot.
  ///
  /// - Parameters:
  ///   - rules: the published rules.
  ///   - lot: the lot.
  ///   - adjustments: what published adjustments add to the bids' own flows.
  init(_ rules: WholeLifeRules, lot: Lot, adjustments: LotAdjustments) {
    let flows = lot.bids.enumerated().map { row, bid in
      bid.wholeLifeFlows.map { $0 + adjustments.extraFlows(of: row) }
    }
    var years: Set<Int> = []
    var months: Set<Int> = []
    for (row, bid) in lot.bids.enumerated() {
      for flow in flows[row] ?? [] { if let year = flow.year { years.insert(year) } }
      if let length = rules.months(of: bid.contractLength?.value) { months.insert(length) }
    }
    let factors = YearFactors(rules, years: years, months: months)
    var prices: [WholeLifePrice?] = []
    var problems: [[WholeLifeProblem]] = []
    var amounts: [FixedDecimal?] = []
    for (row, bid) in lot.bids.enumerated() {
      guard let flows = flows[row] else {
        prices.append(nil)
        problems.append([])
        amounts.append(nil)
        continue
      }
      let undecided = adjustments.shortfalls(of: row, bid: bid, criterion: rules.criterion)
        .map { WholeLifeProblem(stops: .total, isBidders: $0.isBidders, diagnostic: $0.diagnostic) }
      let computed = WholeLifeComputation(
        bid, flows: flows, undecided: undecided, rules: rules, factors: factors)
      prices.append(computed.price)
      problems.append(computed.problems.filter { $0.stops <= rules.measure.basis.figure })
      amounts.append(rules.measure.basis.amount(of: computed.price))
    }
    self.rules = rules
    self.prices = prices
    self.problems = problems
    self.amounts = amounts
  }

  /// What reports show of them; `nil` where the rubric publishes nothing about the whole life.
  var result: WholeLifeResult? {
    guard rules.isPublished else { return nil }
    let basis = rules.measure.basis
    return WholeLifeResult(
      criterion: rules.criterion, basis: basis.rawValue, basisInWords: basis.inWords,
      rules: rules.inWords,
      currency: rules.currency,
      prices: prices.compactMap { $0 }.sorted { $0.bid < $1.bid })
  }

  /// How a bid's scored figure came about; `nil` where it is its price and no more.
  func inWords(row: Int) -> String? {
    guard rules.isPublished, let price = prices[row] else { return nil }
    let lines = price.lineCount == 1 ? "1 line" : "\(price.lineCount) lines"
    let rows = price.rows.count == 1 ? "1 row" : "\(price.rows.count) rows"
    let flow = price.lineCount == 0 ? "one price" : "\(lines) in \(rows)"
    let months = price.months.map { " over \($0) months" } ?? ""
    let head: String
    switch rules.measure.basis {
    case .total: head = "total price\(months) of \(flow)"
    case .presentValue: head = "present value\(months) of \(flow)"
    case .equivalentAnnual:
      let value = price.presentValue?.grouped(minimumPlaces: rules.currency.minorUnits) ?? ""
      head =
        "equivalent annual price\(months), present value \(value) ÷ the sum of the years' discount "
        + "factors, of \(flow)"
    }
    return "\(head), \(rules.comparedInWords)"
  }
}

extension PriceBasis {
  /// The figure that has to be computed for it.
  fileprivate var figure: WholeLifeProblem.Figure {
    switch self {
    case .total: .total
    case .presentValue: .presentValue
    case .equivalentAnnual: .equivalentAnnual
    }
  }

  /// That figure of a price.
  fileprivate func amount(of price: WholeLifePrice) -> FixedDecimal? {
    switch self {
    case .total: price.total
    case .presentValue: price.presentValue
    case .equivalentAnnual: price.equivalentAnnual
    }
  }
}

extension Bid {
  /// The flows of its price: those of its schedule, or its one price as a flow without year; `nil`
  /// where it has no price.
  fileprivate var wholeLifeFlows: [PriceFlow]? {
    if let schedule {
      if !schedule.flows.isEmpty { return schedule.flows }
      return [
        PriceFlow(
          kind: .charge, year: nil, amount: schedule.total.amount,
          lineCount: schedule.lineCount, first: schedule.first)
      ]
    }
    return statedPrice.map {
      [
        PriceFlow(
          kind: .charge, year: nil, amount: $0.value.amount, lineCount: 0, first: $0.source)
      ]
    }
  }
}
