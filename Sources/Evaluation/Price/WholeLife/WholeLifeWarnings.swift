internal import Procurement
internal import Rubrics

/// What a person should know of the prices that are compared, though it stops nothing.
struct WholeLifeWarnings {
  let rubric: Rubric
  let lot: Lot
  /// The rows of the bids still standing.
  let standing: [Int]

  /// The most bids that a lot's warnings of one kind name.
  private static let mostNamed = 20

  /// Looks at one price criterion.
  func report(
    _ leaf: Criterion, _ prices: WholeLifePrices?, log: inout DiagnosticLog
  ) {
    guard case .price(let measure) = leaf.measure else { return }
    if measure.comparesPlainTotals { reportLengths(leaf, log: &log) }
    guard let prices, prices.rules.isPublished else { return }
    var named = (partly: 0, unpriced: 0)
    for row in standing {
      guard let price = prices.prices[row] else { continue }
      if named.partly < WholeLifeWarnings.mostNamed,
        reportPartlyExtension(row, price, prices.rules, log: &log)
      {
        named.partly += 1
      }
      if measure.basis != .total, named.unpriced < WholeLifeWarnings.mostNamed,
        reportUnpricedYears(row, price, prices.rules, log: &log)
      {
        named.unpriced += 1
      }
    }
  }

  /// Totals of a short and a long contract are compared.
  private func reportLengths(_ leaf: Criterion, log: inout DiagnosticLog) {
    var shortest: (months: Int, row: Int)?
    var longest: (months: Int, row: Int)?
    for row in standing {
      guard let months = lot.initialMonths[row] else { continue }
      // Of bids of one length the first by id, whatever the order in which they were read.
      if shortest.map({ isAhead((months, row), $0, sign: 1) }) ?? true { shortest = (months, row) }
      if longest.map({ isAhead((months, row), $0, sign: -1) }) ?? true { longest = (months, row) }
    }
    guard let shortest, let longest, shortest.months < longest.months else { return }
    log.report(
      .totalsOfUnequalLengths,
      "\"\(leaf.id)\" compares total prices in \(lot.name), and the bids run from "
        + "\(shortest.months) to \(longest.months) months",
      at: leaf.source,
      hint: "compare them by `basis: equivalent-annual` in the next rubric; this one was published",
      related: [shortest, longest].compactMap { found in
        lot.bids[found.row].contractLength.map {
          Diagnostic.Related(
            "bid \"\(lot.bids[found.row].id)\" runs \(found.months) months", at: $0.source)
        }
      })
  }

  private func isAhead(
    _ one: (months: Int, row: Int), _ other: (months: Int, row: Int), sign: Int
  ) -> Bool {
    if one.months != other.months { return sign * one.months < sign * other.months }
    return lot.bids[one.row].id < lot.bids[other.row].id
  }

  /// A year that the initial period and an extension share is counted whole.
  private func reportPartlyExtension(
    _ row: Int, _ price: WholeLifePrice, _ rules: WholeLifeRules, log: inout DiagnosticLog
  ) -> Bool {
    let bid = lot.bids[row]
    guard rules.published.extensions == .leaveOut, rules.measure.periodMonths == nil,
      let length = bid.contractLength?.value, length.extensionMonths != 0,
      !length.initialMonths.isMultiple(of: 12)
    else { return false }
    let shared = rules.published.firstYear + length.initialMonths / 12
    guard
      let found = price.rows.first(where: {
        $0.year == shared && $0.isPricedByTheBid && $0.kind.isRunning
      })
    else {
      return false
    }
    log.report(
      .wholeLifeYearShared,
      "year \(shared) of bid \"\(bid.id)\" is counted whole, though its initial period of "
        + "\(length.initialMonths) months ends within it",
      at: found.first,
      hint: "see to it that the lines of that year price the initial period alone")
    return true
  }

  /// Years that the price is divided by, and for which nothing is charged.
  private func reportUnpricedYears(
    _ row: Int, _ price: WholeLifePrice, _ rules: WholeLifeRules, log: inout DiagnosticLog
  ) -> Bool {
    let bid = lot.bids[row]
    let charged = price.rows.filter { $0.isPricedByTheBid && $0.kind.isRunning }
      .compactMap(\.year)
    guard let months = price.months, !price.rows.isEmpty else { return false }
    let end = rules.published.firstYear + (months + 11) / 12 - 1
    let last = charged.max()
    if let last, last >= end { return false }
    // What is charged without a year is charged in some year.
    if last == nil, price.rows.contains(where: { $0.kind.isRunning && $0.year == nil }) {
      return false
    }
    let unpriced = last.map { "after year \($0)" } ?? "in any year"
    log.report(
      .wholeLifeYearUnpriced,
      "bid \"\(bid.id)\" charges nothing \(unpriced), though its price is for \(months) months",
      at: bid.contractLength?.source ?? bid.source,
      hint: "ask whether lines are missing; the price of the years before it is spread over all")
    return true
  }
}

extension WholeLifeRow {
  /// Whether lines of the bid stand behind it; what adjustments add has none.
  fileprivate var isPricedByTheBid: Bool { lineCount > 0 }
}

extension PriceLineKind {
  /// Whether it pays for the running service, year by year.
  fileprivate var isRunning: Bool { self == .charge || self == .rebate || self == .option }
}
