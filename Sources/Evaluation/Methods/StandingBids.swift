public import Procurement

/// What a method can rank by: the bids still standing, one entry each in every list.
///
/// Where the price is a score like others, ``totals`` alone has entries.
public struct StandingBids: Sendable {
  /// Their ids; empty where the price is a score like others.
  public let ids: [String]
  /// What sentences call them, `Birch Ltd (b2)`; empty where the price is a score like others.
  public let names: [String]
  /// The sums of their scores: of quality alone where the method takes the price apart.
  public let totals: [FixedDecimal]
  /// The same in rising order; empty where the price is a score like others.
  public let risingTotals: [FixedDecimal]
  /// The prices that are compared; empty where the price is a score like others.
  public let prices: [FixedDecimal]
  /// The lowest of them; `nil` where there are none.
  public let lowestPrice: FixedDecimal?
  /// The most that ``totals`` can be: 100 or all points, less the price's weight where it is apart.
  public let fullTotal: FixedDecimal
  /// The weight of the price; zero where it has none.
  public let priceWeight: FixedDecimal
  /// The scored criteria, groups before their parts; empty where the method does not look at them.
  public let criteria: [StandingCriterion]
  /// The currency of the prices; `nil` where the price is a score like others, or there are none.
  public let currency: Currency?
  /// How the rubric has figures rounded before bids are ranked; `nil` where the exact figures count.
  public let figureRounding: Rounding?

  /// The lowest of ``totals``; zero where there are none.
  public var lowestTotal: FixedDecimal { risingTotals.first ?? .zero }

  /// The highest of ``totals``; zero where there are none.
  public var highestTotal: FixedDecimal { risingTotals.last ?? .zero }

  /// The decimals that prices are shown with at least.
  public var places: Int { currency?.minorUnits ?? 2 }

  /// The quality of a bid as a share of the most it can be, 0 to 1, exact.
  ///
  /// - Throws: ``NumberError/divisionByZero`` where nothing but the price is looked at.
  public func quality(of index: Int) throws(NumberError) -> ExactRatio {
    try ExactRatio(totals[index], over: fullTotal)
  }

  /// The quality points of a bid out of 100, exact.
  ///
  /// - Throws: ``NumberError/divisionByZero`` where nothing but the price is looked at.
  public func qualityPoints(of index: Int) throws(NumberError) -> ExactRatio {
    try quality(of: index) * ExactRatio(.hundred)
  }

  /// The quality points of a bid out of 100 as a formula shows them: `80`, or `(120 ÷ 150 × 100)` where
  /// the criteria have another sum.
  public func shownQualityPoints(of index: Int) -> String {
    let total = totals[index].trimmed
    return fullTotal == .hundred ? "\(total)" : "(\(total) ÷ \(fullTotal.trimmed) × 100)"
  }

  /// The price of a bid as a formula shows it: `120,000.00`.
  public func shownPrice(of index: Int) -> String { prices[index].inFormula(places: places) }

  /// The price of a bid as a sentence names it: `120,000.00 GBP`.
  public func namedPrice(of index: Int) -> String {
    currency.map { Money(prices[index], $0).description } ?? shownPrice(of: index)
  }

  /// The quality of a bid as formulas show it: every decimal, to recompute by.
  public func shownQuality(of index: Int) -> String { totals[index].trimmed.description }

  /// The qualities of two bids as a sentence sets them side by side: with two decimals at most, or as many
  /// more as tell them apart.
  public func qualitiesInWords(_ one: Int, _ other: Int) -> (String, String) {
    for places in 2..<max(totals[one].scale, totals[other].scale, 2) {
      let rounding = Rounding(places: places, mode: .halfUp)
      guard let first = try? ExactRatio(totals[one]).rounded(rounding),
        let second = try? ExactRatio(totals[other]).rounded(rounding),
        first != second || totals[one] == totals[other]
      else { continue }
      return (first.trimmed.description, second.trimmed.description)
    }
    return (shownQuality(of: one), shownQuality(of: other))
  }

  /// A figure as it counts: rounded where the rubric publishes so, else exact.
  ///
  /// - Throws: ``NumberError/overflow``.
  public func counted(_ figure: ExactRatio) throws(NumberError) -> ExactRatio {
    guard let figureRounding else { return figure }
    return ExactRatio(try figure.rounded(figureRounding))
  }

  /// The criterion of this id, or `nil`.
  public func criterion(_ id: String) -> StandingCriterion? { criteria.first { $0.id == id } }
}

/// A scored criterion with what the bids still standing reached on it.
public struct StandingCriterion: Sendable {
  /// Its id.
  public let id: String
  /// Its share of the whole: the most that it can score.
  public let share: FixedDecimal
  /// Whether it is a leaf.
  public let isLeaf: Bool
  /// The scores.
  public let scores: [FixedDecimal]
  /// The exact shares of the full score, 0 to 1; `nil` for a group.
  public let shares: [Fraction?]
  /// The agreed marks as they count; `nil` where it is not scored by marks.
  public let marks: [FixedDecimal?]
}
