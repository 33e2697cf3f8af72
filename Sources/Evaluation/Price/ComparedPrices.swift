internal import Procurement
internal import Rubrics

/// The prices that a criterion compares: what the bids ask, with the published adjustments, on the
/// published basis.
struct ComparedPrices: Sendable {
  /// What the published adjustments do to each bid.
  let adjustments: LotAdjustments
  /// The whole-life prices; `nil` where plain totals are compared.
  let wholeLife: WholeLifePrices?
  /// The amount of each bid that is compared, by row; `nil` where it has none.
  let amounts: [FixedDecimal?]

  /// The prices of a lot; `rules` are there for a criterion that compares more than plain totals.
  init(of lot: Lot, adjustments: LotAdjustments, rules: WholeLifeRules?) {
    self.adjustments = adjustments
    guard let rules else {
      wholeLife = nil
      amounts = adjustments.amounts
      return
    }
    // A bid of which an adjustment cannot be decided has no price yet, on any basis.
    let prices = WholeLifePrices(rules, lot: lot, adjustments: adjustments)
    wholeLife = prices
    amounts = prices.amounts
  }

  /// What keeps a bid that has a price from having one that can be compared.
  func shortfalls(of row: Int, bid: Bid, criterion: String) -> [Shortfall] {
    guard let wholeLife else {
      return adjustments.shortfalls(of: row, bid: bid, criterion: criterion)
    }
    var messages: Set<String> = []
    return wholeLife.problems[row].filter { messages.insert($0.diagnostic.message).inserted }
      .map { Shortfall(row: row, isBidders: $0.isBidders, diagnostic: $0.diagnostic) }
  }

  /// How a bid's amount came about, in words; `nil` where it is a stated price and no more.
  func inWords(_ row: Int, bid: Bid, price: Money) -> String? {
    let facts: [String?]
    if let whole = wholeLife?.inWords(row: row) {
      facts = [
        whole,
        adjustments.addedInWords(row, price: price, leavingOut: sharesLeftOut(row)),
      ]
    } else {
      facts = [bid.schedule?.inWords, adjustments.inWords(row, price: price)]
    }
    let words = facts.compactMap { $0 }
    return words.isEmpty ? nil : words.joined(separator: "; ")
  }

  /// The cells or elements that a bid's amount rests on: of a schedule the first line and the last, then
  /// those of its adjustments.
  func sources(of row: Int, bid: Bid) -> [SourceLocation] {
    guard let price = bid.price else { return [] }
    let last = bid.schedule.map(\.last).flatMap { $0 == price.source ? nil : $0 }
    return [price.source] + (last.map { [$0] } ?? []) + adjustments.sources(of: row)
  }

  /// What adjustments take as a share of lines that the rubric leaves out: it is left out with them.
  private func sharesLeftOut(_ row: Int) -> FixedDecimal {
    let shares = wholeLife?.prices[row]?.leftOut.filter { $0.lineCount == 0 } ?? []
    return (try? FixedDecimal.sum(shares.map(\.amount))) ?? .zero
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
