internal import Evaluation
internal import Procurement
internal import Rubrics

/// Adjustments of prices in words.
enum AdjustmentText {
  /// What a rule does: `add-per-year 500.00, when payment.days at most 30 days`.
  static func effect(_ rule: PriceAdjustment) -> String {
    "\(rule.effect.name.value) \(rule.effect.value.value)"
      + (rule.year.map { " in year \($0.value)" } ?? "")
      + (rule.condition.map { ", when \($0.words)" } ?? "")
  }

  /// A rule with its reason: `desk, Service desk: add 500.00. The council runs the desk [Volume 2]`.
  static func rule(_ rule: PriceAdjustment) -> String {
    "\(rule.id), \(rule.title): \(effect(rule)); reason: \(rule.reason)"
      + (rule.citation.map { " (\($0))" } ?? "")
  }

  /// What a rule adds to a bid's price: `+2,500.00`, `nothing`, `not decided`.
  static func amount(_ finding: AdjustmentFinding, places: Int) -> String {
    guard let amount = finding.amount else { return "not decided" }
    guard !amount.isZero, let size = try? amount.magnitude() else { return "nothing" }
    return (amount.isNegative ? "−" : "+") + size.grouped(minimumPlaces: places)
  }

  /// The decimals of the currency that the lot's prices are in.
  static func places(of lot: LotResult) -> Int {
    lot.lot.bids.lazy.compactMap { $0.price?.value.currency.minorUnits }.first ?? 2
  }

  /// Each bid of the lot, in the order of the ids, with what a rule does to it.
  static func findings(
    of row: AdjustmentRow, in lot: LotResult
  ) -> [(bid: Bid, finding: AdjustmentFinding)] {
    zip(lot.lot.bids, row.findings).map { (bid: $0, finding: $1) }
      .sorted { $0.bid.id < $1.bid.id }
  }
}

extension ScreenedRule {
  /// The rule with its threshold, and the criterion where it has one: `below-mean-of-others 10`.
  var named: String { "\(rule) \(threshold)" + (criterion.map { ", on \($0)" } ?? "") }
}

extension PriceFlag {
  /// What was found, and the recorded decision by which the bidder's explanation is accepted.
  var inWords: String { basis + (accepted.map { "; \(DecisionText.sentence($0))" } ?? "") }
}
