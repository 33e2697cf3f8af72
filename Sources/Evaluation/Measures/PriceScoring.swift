internal import Procurement
internal import Rubrics

/// Scores by price, by the formula that the rubric names.
struct PriceScoring: LeafMeasure {
  let criterion: String
  let measure: PriceMeasure
  let formula: any PriceFormula
  let lot: Lot

  func shortfalls(of standing: [Int]) -> [Shortfall] {
    standing.compactMap { row in
      let bid = lot.bids[row]
      guard let price = bid.price else {
        return Shortfall(
          row: row, isBidders: true,
          diagnostic: Diagnostic(
            .priceMissing, "bid \"\(bid.id)\" has no price, which \"\(criterion)\" needs",
            at: bid.source, hint: "give a price or a price schedule; a blank is not zero"))
      }
      let amount = price.value.amount
      guard amount <= .zero, measure.nonPositivePrice == .refuse else { return nil }
      return Shortfall(
        row: row, isBidders: false,
        diagnostic: Diagnostic(
          .priceNotPositive,
          "bid \"\(bid.id)\" has the price \"\(price.value)\", and the rubric does not say what that means",
          at: price.source,
          hint: "ask the bidder, or publish `non-positive-price: disqualify` or `as-is`"))
    }
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
  private let prices: StandingPrices?
  private let compared: [SourceLocation]

  init(of scoring: PriceScoring, standing: [Int]) throws(NumberError) {
    let lot = scoring.lot
    var fractions = [Fraction?](repeating: nil, count: lot.bids.count)
    let priced = standing.compactMap { row in lot.bids[row].price.map { (row, $0) } }
    let prices = StandingPrices(priced.lazy.map { $0.1.value.amount })
    if let prices {
      for (row, price) in priced {
        fractions[row] = try scoring.formula.share(of: price.value.amount, among: prices)
      }
    }
    self.fractions = fractions
    self.formula = scoring.formula
    self.lot = lot
    self.prices = prices
    self.compared = type(of: scoring.formula).comparedPrices.compactMap { compared in
      let amount = compared == .lowest ? prices?.lowest : prices?.highest
      // Of bids with the same price the first by id, whatever the order in which they were read.
      return priced.filter { $0.1.value.amount == amount }
        .min { lot.bids[$0.0].id < lot.bids[$1.0].id }?.1.source
    }
  }

  func explanation(of row: Int) -> Explanation {
    guard let price = lot.bids[row].price, let prices else {
      return Explanation(fact: "no price", expression: "0", sources: [])
    }
    return Explanation(
      fact: lot.bids[row].schedule.map(\.inWords),
      expression: formula.expression(
        of: price.value.amount, among: prices, places: price.value.currency.minorUnits),
      sources: [price.source] + compared.filter { $0 != price.source })
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
