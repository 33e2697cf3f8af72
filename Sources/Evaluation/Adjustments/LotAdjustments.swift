internal import Procurement
internal import Rubrics

/// The published adjustments applied to every bid of a lot.
struct LotAdjustments: Sendable {
  /// Each rule with its effect on each bid.
  let rows: [AdjustmentRow]
  /// The amount of each bid with its adjustments; `nil` where it has no price, or a rule cannot be
  /// decided for it.
  let amounts: [FixedDecimal?]

  /// A lot whose prices are compared as they are.
  init(of lot: Lot) {
    rows = []
    amounts = lot.amounts
  }

  /// The rules applied to a lot.
  ///
  /// - Parameters:
  ///   - rules: the rules.
  ///   - lot: the lot.
  ///   - competition: the competition that it belongs to.
  ///   - firstYear: the contract's first year, as price lines count years.
  /// - Throws: ``NumberError`` when the numbers do not fit.
  init(
    _ rules: ResolvedAdjustments, lot: Lot, competition: Competition, firstYear: Int
  ) throws(NumberError) {
    var rows: [AdjustmentRow] = []
    for resolved in rules.all {
      var findings: [AdjustmentFinding] = []
      findings.reserveCapacity(lot.bids.count)
      for bid in lot.bids {
        findings.append(try resolved.finding(for: bid, of: competition, firstYear: firstYear))
      }
      rows.append(AdjustmentRow(rule: resolved.rule, findings: findings))
    }
    var amounts = lot.amounts
    for row in rows {
      for (index, finding) in row.findings.enumerated() {
        guard let amount = amounts[index] else { continue }
        guard let added = finding.amount else {
          amounts[index] = nil
          continue
        }
        amounts[index] = try amount + added
      }
    }
    self.rows = rows
    self.amounts = amounts
  }

  /// What the rules add to a bid's cash flow, in the order of the rules: what a whole-life price takes
  /// beside the bid's own flows.
  func extraFlows(of row: Int) -> [PriceFlow] { rows.flatMap { $0.findings[row].flows } }

  /// The rules that cannot be decided for a bid; counting them as zero would favour it.
  func shortfalls(of row: Int, bid: Bid, criterion: String) -> [Shortfall] {
    rows.filter { $0.findings[row].amount == nil }.map { adjustment in
      let finding = adjustment.findings[row]
      return Shortfall(
        row: row, isBidders: false,
        diagnostic: Diagnostic(
          .adjustmentUndecided,
          "the adjustment \"\(adjustment.rule.id)\" of \"\(criterion)\" cannot be decided for bid "
            + "\"\(bid.id)\": \(finding.basis)",
          at: finding.sources.last ?? bid.source,
          hint: "ask the bidder for what is missing; it does not count as zero",
          related: [Diagnostic.Related("the rule stands here", at: adjustment.rule.source)]))
    }
  }

  /// What the rules do to a price, in words: `100,000.00 + desk 2,500.00 = 102,500.00`; `nil` where
  /// there is none.
  ///
  /// Rules without an effect on the bid are named as such, so that nobody has to look for them.
  func inWords(_ row: Int, price: Money) -> String? {
    if rows.isEmpty { return nil }
    let places = price.currency.minorUnits
    var sum = price.amount.grouped(minimumPlaces: places)
    var without: [String] = []
    for adjustment in rows {
      guard let added = adjustment.findings[row].amount else { continue }
      if added.isZero {
        without.append(adjustment.rule.id)
      } else {
        let size = ((try? added.magnitude()) ?? added).grouped(minimumPlaces: places)
        sum += " \(added.isNegative ? "−" : "+") \(adjustment.rule.id) \(size)"
      }
    }
    let total = (amounts[row] ?? price.amount).grouped(minimumPlaces: places)
    let nothing = without.isEmpty ? "" : " (nothing for \(without.joined(separator: ", ")))"
    return "adjusted price \(sum) = \(total)\(nothing)"
  }

  /// What the rules add, in words, where the price is compared on another basis than its total:
  /// `adjusted by desk +2,500.00, as rows of the cash flow`; `nil` where there is no rule.
  ///
  /// - Parameter leftOut: how much of it is left out together with the lines that it is a share of.
  func addedInWords(_ row: Int, price: Money, leavingOut leftOut: FixedDecimal) -> String? {
    if rows.isEmpty { return nil }
    let added = rows.compactMap { adjustment in
      adjustment.findings[row].amount.map { amount in
        let size = (try? amount.magnitude()) ?? amount
        let sign = amount.isZero ? "" : amount.isNegative ? "−" : "+"
        return "\(adjustment.rule.id) \(sign)"
          + size.grouped(minimumPlaces: price.currency.minorUnits)
      }
    }
    let without =
      leftOut.isZero
      ? ""
      : ", \(leftOut.inFormula(places: price.currency.minorUnits)) of it left out with the lines "
        + "that it is a share of"
    return "adjusted by \(added.joined(separator: ", ")), as rows of the cash flow\(without)"
  }

  /// Whether the rules change a bid's price.
  func changes(_ row: Int) -> Bool {
    rows.contains { $0.findings[row].amount.map { !$0.isZero } ?? false }
  }

  /// Where the rules stand that change a bid's price.
  func sources(of row: Int) -> [SourceLocation] {
    rows.filter { $0.findings[row].amount.map { !$0.isZero } ?? false }.map(\.rule.source)
  }
}
