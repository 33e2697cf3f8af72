internal import Procurement

/// The savings of a bid by their evidence, added up exactly.
struct SavingsClaim {
  /// All savings.
  let total: Money
  /// What remains where savings without evidence are taken at their worst.
  let leastRemaining: Money
  /// What remains where they are taken at their best.
  let mostRemaining: Money
  /// The rows that do not state their evidence.
  let unstatedRows: Int
  /// The rows whose cost rises, in words, in the order of their places.
  let rises: [String]
  /// Whether no row claims anything.
  let isEmpty: Bool

  private let sums: [Saving.Evidence: Money]
  private let unstated: Money

  /// The claim of the rows.
  ///
  /// - Parameters:
  ///   - bias: the percentage that optimism takes off, 0 to 100.
  ///   - biased: the classes it is taken off.
  /// - Throws: ``MoneyError`` where an amount is in another currency or the sums do not fit.
  init(
    _ savings: [Saving], bias: FixedDecimal, biased: Set<Saving.Evidence>, in currency: Currency
  ) throws(MoneyError) {
    let zero = Money(.zero, currency)
    var (total, least, most, unstated) = (zero, zero, zero, zero)
    var sums: [Saving.Evidence: Money] = [:]
    var rises: [String] = []
    var isEmpty = true
    var unstatedRows = 0
    for row in savings.sorted(by: { $0.partner.source.precedes($1.partner.source) }) {
      let saving = try zero + (try row.baseline.value - row.cost.value)
      total = try total + saving
      if !saving.amount.isZero { isEmpty = false }
      if saving.amount.isNegative {
        rises.append(
          "\(Diagnostic.quoted(row.partner.value)), year \(row.year.value): \(saving)")
      }
      let reduced = try Money.number { () throws(NumberError) in
        saving.amount.isNegative
          ? saving
          : Money(try saving.amount.percent(try FixedDecimal.hundred - bias), currency)
      }
      if let evidence = row.evidence?.value {
        sums[evidence] = try (sums[evidence] ?? zero) + saving
        let kept = biased.contains(evidence) ? reduced : saving
        (least, most) = (try least + kept, try most + kept)
      } else {
        unstatedRows += 1
        unstated = try unstated + saving
        let classes = Set(Saving.Evidence.allCases)
        least = try least + (biased.isEmpty ? saving : reduced)
        most = try most + (biased == classes ? reduced : saving)
      }
    }
    self.total = total
    (leastRemaining, mostRemaining) = (least, most)
    (self.sums, self.unstated, self.unstatedRows) = (sums, unstated, unstatedRows)
    (self.rises, self.isEmpty) = (rises, isEmpty)
  }

  /// The savings of a class.
  func sum(of evidence: Saving.Evidence) -> Money {
    sums[evidence] ?? Money(.zero, total.currency)
  }

  /// The savings that are banked or contracted.
  func secured() throws(MoneyError) -> Money { try sum(of: .banked) + sum(of: .contracted) }

  /// The classes with their sums, the last of them without evidence where there are such rows.
  var classes: [(name: String, sum: Money)] {
    Saving.Evidence.allCases.map { ($0.rawValue, sum(of: $0)) }
      + (unstatedRows > 0 ? [("without evidence", unstated)] : [])
  }

  /// A sum with the savings without evidence, where that makes it smaller.
  func least(_ sum: Money) throws(MoneyError) -> Money {
    unstated.amount.isNegative ? try sum + unstated : sum
  }

  /// A sum with the savings without evidence, where that makes it larger.
  func most(_ sum: Money) throws(MoneyError) -> Money {
    unstated.amount.isNegative ? sum : try sum + unstated
  }
}
