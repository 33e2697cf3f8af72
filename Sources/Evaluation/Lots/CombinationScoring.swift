internal import Procurement
internal import Rubrics

/// Prices combinations, and scores their bids at the discounted prices.
///
/// The comparators of a formula (the lowest price and so on) stay those of the single bids still standing,
/// so that an offer of a combination changes no other bid's score; a share is cut to the whole weight.
struct CombinationScoring {
  let competition: Competition
  let rubric: Rubric
  let rules: ResolvedRules
  let lots: [LotResult]

  private struct Place {
    let lot: Int
    let place: Int
  }

  /// The combinations that compete, in the order of their ids; the log says why others do not.
  ///
  /// `nil` where none can be scored.
  ///
  /// - Throws: ``NumberError``.
  func priced(log: inout DiagnosticLog) throws(NumberError) -> [PricedCombination]? {
    guard !competition.combinations.isEmpty else { return [] }
    guard comparesPlainPrices(log: &log) else { return nil }
    var places: [String: Place] = [:]
    for (lot, result) in lots.enumerated() {
      for place in result.ranking.indices {
        places[result.bid(result.ranking[place]).id] = Place(lot: lot, place: place)
      }
    }
    var priced: [PricedCombination] = []
    for combination in competition.combinations {
      let own = combination.bids.compactMap { places[$0.value] }
      if own.count < combination.bids.count {
        let gone = combination.bids.filter { places[$0.value] == nil }
          .map { "\"\($0.value)\"" }.joined(separator: ", ")
        fallAway(
          combination,
          "\(gone) no longer \(own.count + 1 == combination.bids.count ? "stands" : "stand")",
          log: &log)
        continue
      }
      if let cap = rubric.lotRules?.mostPerBidder?.value, own.count > cap {
        fallAway(combination, "it joins \(own.count) lots, and the cap is \(cap)", log: &log)
        continue
      }
      if let one = try scored(combination, own.sorted { $0.lot < $1.lot }) {
        priced.append(one)
      } else {
        fallAway(combination, "its discount leaves nothing of a price", log: &log)
      }
    }
    return priced
  }

  private func fallAway(
    _ combination: CombinationBid, _ why: String, log: inout DiagnosticLog
  ) {
    log.report(
      .combinationFallsAway, "combination \"\(combination.id.value)\" does not compete: \(why)",
      at: combination.id.source, hint: "its bids compete as single bids")
  }

  /// Whether the prices that are compared are those that discounts are taken off.
  private func comparesPlainPrices(log: inout DiagnosticLog) -> Bool {
    let isPlain =
      rules.adjustments.all.isEmpty
      && lots.allSatisfy { $0.compared.values.allSatisfy { $0.wholeLife == nil } }
    if isPlain { return true }
    log.report(
      .combinationPriceBasis,
      "discounts for several lots are taken off plain prices, and the rubric compares adjusted or "
        + "whole-life prices",
      at: rubric.lotRules?.combinations?.source ?? rubric.source,
      hint: "compare totals, or do without combinations")
    return false
  }

  private func scored(
    _ combination: CombinationBid, _ places: [Place]
  ) throws(NumberError) -> PricedCombination? {
    let minor = competition.currency.minorUnits
    let prices = places.compactMap { place in
      let result = lots[place.lot]
      return result.lot.amounts[result.ranking[place.place].row]
    }
    guard prices.count == places.count else { return nil }
    let sum = try FixedDecimal.sum(prices)
    let shownSum = sum.grouped(minimumPlaces: minor)
    let discount: FixedDecimal
    let basis: String
    switch combination.discount.value {
    case .percent(let percent):
      discount = try sum.scaled(
        percent, by: .hundred, Rounding(places: minor, mode: .halfUp))
      basis = "\(percent.trimmed)% of \(shownSum) = \(discount.grouped(minimumPlaces: minor))"
    case .amount(let amount):
      discount = amount
      basis = "\(amount.grouped(minimumPlaces: minor)) off \(shownSum)"
    }
    let shares = try DiscountShares.of(discount, among: prices, places: minor)
    var members: [CombinationMember] = []
    for index in places.indices {
      let discounted = try prices[index] - shares[index]
      guard !discounted.isNegative, !discounted.isZero else { return nil }
      members.append(
        try member(combination, places[index], prices[index], shares[index], discounted))
    }
    return PricedCombination(
      combination: combination, sum: sum, discount: discount, basis: basis, members: members)
  }

  private func member(
    _ combination: CombinationBid, _ place: Place, _ price: FixedDecimal, _ share: FixedDecimal,
    _ discounted: FixedDecimal
  ) throws(NumberError) -> CombinationMember {
    let minor = competition.currency.minorUnits
    let result = lots[place.lot]
    let ranked = result.ranking[place.place]
    let bid = result.bid(ranked)
    let rounding = rubric.scoreRounding ?? .working
    var fractions: [String: Fraction] = [:]
    var notes = [
      "\(price.grouped(minimumPlaces: minor)) − \(share.grouped(minimumPlaces: minor)) = "
        + discounted.grouped(minimumPlaces: minor)
    ]
    for leaf in rubric.leaves {
      guard let formula = rules.formulas[leaf.id],
        let amounts = result.compared[leaf.id]?.amounts,
        let standing = StandingPrices(
          result.ranking.compactMap { amounts[$0.row] },
          isOrdered: type(of: formula).comparedPrices.contains(where: \.needsOrder))
      else { continue }
      let fraction = try formula.share(of: discounted, among: standing)
      fractions[leaf.id] = fraction
      let isCut = fraction != fraction.withinWhole
      let expression = formula.expression(of: discounted, among: standing, places: minor)
      notes.append(
        "\(leaf.id) \(leaf.share.trimmed) × (\(expression))\(isCut ? ", cut to the weight" : "")")
    }
    var units: Int128 = 0
    for node in result.nodes { units += try node.value(of: ranked.row, replacing: fractions) }
    let total = try FixedDecimal(significand: units, scale: rounding.places)
    if !fractions.isEmpty {
      notes.append(
        "total \(ranked.total.trimmed.grouped(minimumPlaces: 2)) → "
          + total.trimmed.grouped(minimumPlaces: 2))
    }
    return CombinationMember(
      lot: result.lot.id ?? "", bid: bid, price: price, share: share, discounted: discounted,
      total: total, basis: notes.joined(separator: "; "),
      sources: [bid.price?.source, combination.discount.source].compactMap { $0 },
      lotIndex: place.lot, place: place.place)
  }
}
