internal import Procurement
internal import Rubrics

/// Scores by price, by the formula that the rubric names; where it names none, only sees to it that every
/// bid has a price that the award method can take.
struct PriceScoring: LeafMeasure {
  let criterion: String
  let measure: PriceMeasure
  let formula: (any PriceFormula)?
  let lot: Lot
  /// The prices that it compares.
  let prices: ComparedPrices
  /// The amount of each bid that is compared.
  var amounts: [FixedDecimal?] { prices.amounts }

  init(
    criterion: String, measure: PriceMeasure, formula: (any PriceFormula)?, lot: Lot,
    prices: ComparedPrices
  ) {
    self.criterion = criterion
    self.measure = measure
    self.formula = formula
    self.lot = lot
    self.prices = prices
  }

  func shortfalls(of standing: [Int]) -> [Shortfall] {
    standing.filter { !isScorable($0) }.flatMap(shortfalls)
  }

  private func isScorable(_ row: Int) -> Bool {
    guard let amount = amounts[row] else { return false }
    // The gate sees to prices of zero or less; one that adjustments or discounting made so
    // disqualifies nobody.
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
      return prices.shortfalls(of: row, bid: bid, criterion: criterion)
    }
    let what = measure.basis == .total ? "price" : measure.basis.inWords
    let adjusted = prices.adjustments.changes(row) ? " after its adjustments" : ""
    return [
      Shortfall(
        row: row, isBidders: false,
        diagnostic: Diagnostic(
          .priceNotPositive,
          "bid \"\(bid.id)\" has the \(what) \"\(Money(amount, price.value.currency))\"\(adjusted), "
            + "and the rubric does not say what that means",
          at: price.source,
          hint: measure.nonPositivePrice == .disqualify
            ? "ask the bidder; `non-positive-price: disqualify` looks at the price as bid, which is "
              + "above zero"
            : "ask the bidder, or publish `non-positive-price: disqualify` or `as-is`"))
    ]
  }

  func scoring(of standing: [Int]) throws(NumberError) -> any LeafScoring {
    guard let formula else {
      return NoScores(count: lot.bids.count, fact: "left to the award method")
    }
    return try PriceScores(of: self, by: formula, standing: standing)
  }
}

/// The scores of the prices of the bids still standing.
private struct PriceScores: LeafScoring {
  let keys: ArraySlice<Int32>? = nil
  let fractions: [Fraction?]

  private let formula: any PriceFormula
  private let lot: Lot
  private let amounts: [FixedDecimal?]
  private let comparing: ComparedPrices
  private let prices: StandingPrices?
  private let compared: [SourceLocation]

  init(
    of scoring: PriceScoring, by formula: any PriceFormula, standing: [Int]
  ) throws(NumberError) {
    let lot = scoring.lot
    let amounts = scoring.amounts
    var fractions = [Fraction?](repeating: nil, count: lot.bids.count)
    let compared = formula.looksAt
    let prices = StandingPrices(
      standing.compactMap { amounts[$0] }, isOrdered: compared.contains(where: \.needsOrder))
    if let prices {
      for row in standing {
        guard let amount = amounts[row] else { continue }
        fractions[row] = try formula.share(of: amount, among: prices)
      }
    }
    self.fractions = fractions
    self.formula = formula
    self.lot = lot
    self.amounts = amounts
    self.comparing = scoring.prices
    self.prices = prices
    self.compared = PriceScores.places(of: compared, prices, amounts, standing, lot)
  }

  /// The most places of other bids' prices that a score names.
  private static let mostPlaces = 20

  /// Where the prices stand that scores are computed from.
  ///
  /// Of bids with the same price the first by id, whatever the order in which they were read.
  private static func places(
    of compared: [ComparedPrice], _ prices: StandingPrices?, _ amounts: [FixedDecimal?],
    _ standing: [Int], _ lot: Lot
  ) -> [SourceLocation] {
    guard let prices, !compared.isEmpty else { return [] }
    var wanted: [FixedDecimal] = []
    for one in compared {
      switch one {
      case .highest: wanted.append(prices.highest)
      case .lowest: wanted.append(prices.lowest)
      case .median:
        let (count, rising) = (prices.rising.count, prices.rising)
        wanted += [rising[(count - 1) / 2], rising[count / 2]]
      case .mean, .order: wanted += prices.rising.prefix(mostPlaces)
      }
    }
    var places: [SourceLocation] = []
    for amount in wanted {
      let first = standing.filter { amounts[$0] == amount }
        .min { lot.bids[$0].id < lot.bids[$1].id }
      guard let place = first.flatMap({ lot.bids[$0].price?.source }), !places.contains(place)
      else { continue }
      places.append(place)
    }
    return places
  }

  func explanation(of row: Int) -> Explanation {
    let bid = lot.bids[row]
    guard let price = bid.price, let amount = amounts[row], let prices else {
      return Explanation(fact: "no price", expression: "0", sources: [])
    }
    let own = comparing.sources(of: row, bid: bid)
    return Explanation(
      fact: comparing.inWords(row, bid: bid, price: price.value),
      expression: formula.expression(
        of: amount, among: prices, places: price.value.currency.minorUnits),
      sources: own + compared.filter { !own.contains($0) })
  }
}
