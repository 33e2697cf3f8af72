internal import Procurement

/// What the partners would pay without the contract and under the bid, by partner and year.
struct PartnerCosts {
  /// Two sums that are held against each other.
  struct Pair {
    /// Without the contract.
    var baseline: Money
    /// Under the bid.
    var cost: Money

    /// By how much the cost is over the baseline; negative where it is under.
    func change() throws(MoneyError) -> Money { try cost - baseline }

    /// By how much the cost is under the baseline; negative where it is over.
    func saving() throws(MoneyError) -> Money { try baseline - cost }

    /// With another pair.
    func adding(_ other: Pair) throws(MoneyError) -> Pair {
      Pair(baseline: try baseline + other.baseline, cost: try cost + other.cost)
    }
  }

  private let cells: [String: [Int: Pair]]
  private let currency: Currency
  /// The partners, in alphabetical order.
  let partners: [String]
  /// The years, in order.
  let years: [Int]

  /// The sums of the rows.
  ///
  /// - Throws: ``MoneyError`` where an amount is in another currency or the sums do not fit.
  init(_ savings: [Saving], in currency: Currency) throws(MoneyError) {
    var cells: [String: [Int: Pair]] = [:]
    let zero = Pair(baseline: Money(.zero, currency), cost: Money(.zero, currency))
    // In the order of their places, so that the order of reading cannot decide what overflows.
    for saving in savings.sorted(by: { $0.partner.source.precedes($1.partner.source) }) {
      let (partner, year) = (saving.partner.value, saving.year.value)
      let sum = cells[partner]?[year] ?? zero
      cells[partner, default: [:]][year] = try sum.adding(
        Pair(baseline: saving.baseline.value, cost: saving.cost.value))
    }
    self.cells = cells
    self.currency = currency
    partners = cells.keys.sorted()
    years = Set(cells.values.flatMap(\.keys)).sorted()
  }

  /// The sums of a partner in a year; `nil` where there is no row.
  func pair(of partner: String, in year: Int) -> Pair? { cells[partner]?[year] }

  /// The sums of a partner over all years.
  ///
  /// - Throws: ``MoneyError``.
  func life(of partner: String) throws(MoneyError) -> Pair {
    var sum = Pair(baseline: Money(.zero, currency), cost: Money(.zero, currency))
    for year in years {
      if let pair = pair(of: partner, in: year) { sum = try sum.adding(pair) }
    }
    return sum
  }

  /// The sums of several pairs.
  ///
  /// - Throws: ``MoneyError``.
  func total(_ pairs: [Pair]) throws(MoneyError) -> Pair {
    var sum = Pair(baseline: Money(.zero, currency), cost: Money(.zero, currency))
    for pair in pairs { sum = try sum.adding(pair) }
    return sum
  }
}
