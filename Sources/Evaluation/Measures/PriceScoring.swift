internal import Procurement
internal import Rubrics

/// Scores by price, by the formula that the rubric names.
struct PriceScoring: LeafMeasure {
  let criterion: String
  let measure: PriceMeasure
  let formula: any PriceFormula
  let lot: Lot
  /// The whole-life prices; `nil` where plain totals are compared.
  let wholeLife: WholeLifePrices?
  /// The amount of each bid that is compared.
  let amounts: [FixedDecimal?]

  init(
    criterion: String, measure: PriceMeasure, formula: any PriceFormula, lot: Lot,
    wholeLife: WholeLifePrices?
  ) {
    self.criterion = criterion
    self.measure = measure
    self.formula = formula
    self.lot = lot
    self.wholeLife = wholeLife
    self.amounts = wholeLife?.amounts ?? lot.amounts
  }

  func shortfalls(of standing: [Int]) -> [Shortfall] {
    standing.filter { !isScorable($0) }.flatMap(shortfalls)
  }

  private func isScorable(_ row: Int) -> Bool {
    guard let amount = amounts[row] else { return false }
    // The gate has taken out the bids whose price disqualifies them; a present value can be at or below
    // zero where the price is not.
    return !(amount.isNegative || amount.isZero) || measure.nonPositivePrice == .asIs
  }

  private func shortfalls(of row: Int) -> [Shortfall] {
    let bid = lot.bids[row]
    guard let price = bid.price else {
      return [
        Shortfall(
          row: row, isBidders: true,
          diagnostic: Diagnostic(
            .priceMissing, "bid \"\(bid.id)\" has no price, which \"\(criterion)\" needs",
            at: bid.source, hint: "give a price or a price schedule; a blank is not zero"))
      ]
    }
    guard let amount = amounts[row] else {
      var messages: Set<String> = []
      return (wholeLife?.problems[row] ?? []).filter {
        messages.insert($0.diagnostic.message).inserted
      }.map { Shortfall(row: row, isBidders: $0.isBidders, diagnostic: $0.diagnostic) }
    }
    let what = measure.basis == .total ? "price" : measure.basis.inWords
    return [
      Shortfall(
        row: row, isBidders: false,
        diagnostic: Diagnostic(
          .priceNotPositive,
          "bid \"\(bid.id)\" has the \(what) \"\(Money(amount, price.value.currency))\", and the rubric does not say what that means",
          at: price.source,
          hint: "ask the bidder, or publish `non-positive-price: disqualify` or `as-is`"))
    ]
  }

  func scoring(of standing: [Int]) throws(NumberError) -> any LeafScoring {
    try PriceScores(of: self, standing: standing)
  }
}

/// The scores of the prices of the bids still standing.
private struct PriceScores: LeafScoring {
  let keys: ArraySlice<Int32>? = nil
  let fractions: [Fraction?]

  private let formula: any PriceFormula
  private let lot: Lot
  private let amounts: [FixedDecimal?]
  private let wholeLife: WholeLifePrices?
  private let prices: StandingPrices?
  private let compared: [SourceLocation]

  init(of scoring: PriceScoring, standing: [Int]) throws(NumberError) {
    let lot = scoring.lot
    let amounts = scoring.amounts
    var fractions = [Fraction?](repeating: nil, count: lot.bids.count)
    let prices = StandingPrices(standing.compactMap { amounts[$0] })
    if let prices {
      for row in standing {
        guard let amount = amounts[row] else { continue }
        fractions[row] = try scoring.formula.share(of: amount, among: prices)
      }
    }
    self.fractions = fractions
    self.formula = scoring.formula
    self.lot = lot
    self.amounts = amounts
    self.wholeLife = scoring.wholeLife
    self.prices = prices
    self.compared = type(of: scoring.formula).comparedPrices.compactMap { compared in
      let amount = compared == .lowest ? prices?.lowest : prices?.highest
      // Of bids with the same price the first by id, whatever the order in which they were read.
      return standing.filter { amounts[$0] == amount }
        .min { lot.bids[$0].id < lot.bids[$1].id }.flatMap { lot.bids[$0].price?.source }
    }
  }

  func explanation(of row: Int) -> Explanation {
    let bid = lot.bids[row]
    guard let price = bid.price, let amount = amounts[row], let prices else {
      return Explanation(fact: "no price", expression: "0", sources: [])
    }
    // Of a schedule the first line and the last.
    let last = bid.schedule.map(\.last).flatMap { $0 == price.source ? nil : $0 }
    let own = [price.source] + (last.map { [$0] } ?? [])
    return Explanation(
      fact: wholeLife?.inWords(row: row) ?? bid.schedule.map(\.inWords),
      expression: formula.expression(
        of: amount, among: prices, places: price.value.currency.minorUnits),
      sources: own + compared.filter { !own.contains($0) })
  }
}

extension PriceSchedule {
  /// How the price came about: `price summed from 12 lines`.
  fileprivate var inWords: String {
    let lines = lineCount == 1 ? "1 line" : "\(lineCount) lines"
    guard let lineRounding else { return "price summed from \(lines)" }
    return "price summed from \(lines), each rounded to \(lineRounding.places) decimals "
      + "(\(lineRounding.mode.rawValue))"
  }
}
