internal import Procurement
internal import Rubrics

/// `add: 12000.00`: an amount, once.
struct AddEffect: AdjustmentEffect {
  static let name = "add"
  static let valueInWords = "an amount of money, `12000.00`"
  static let takesYear = true

  private let amount: FixedDecimal

  init?(_ value: String) {
    guard let amount = try? FixedDecimal(parsing: value) else { return nil }
    self.amount = amount
  }

  func effect(
    on bid: Bid, of rule: PriceAdjustment, firstYear: Int
  ) throws(AdjustmentProblem) -> EffectOnBid {
    EffectOnBid(
      flows: [.adjustment(amount, year: rule.year?.value, of: rule)],
      basis: "the same for every bid that it reaches"
        + (rule.year.map { ", in year \($0.value)" } ?? ""))
  }
}
