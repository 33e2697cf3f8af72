internal import Procurement
internal import Rubrics

/// `from-term: exit.charge`: the amount of money that the bid's own contract term names.
struct FromTermEffect: AdjustmentEffect {
  static let name = "from-term"
  static let valueInWords = "the name of a contract term, `exit.charge`"
  static let takesYear = true

  private let term: String

  init?(_ value: String) {
    guard value.contains(where: { !$0.isWhitespace }) else { return nil }
    term = value
  }

  func effect(
    on bid: Bid, of rule: PriceAdjustment, firstYear: Int
  ) throws(AdjustmentProblem) -> EffectOnBid {
    let terms = bid.contract.terms.named(term)
    guard let first = terms.first else {
      throw .undecided(
        "its contract schedule has no term \(Diagnostic.quoted(term))", at: bid.source)
    }
    guard terms.count == 1 else {
      throw .undecided(
        "its contract schedule has \(terms.count) terms \(Diagnostic.quoted(term))",
        at: terms[1].value.source)
    }
    guard case .money(let money) = first.typed else {
      throw .undecided(
        "its term \(Diagnostic.quoted(term)) is no amount of money: "
          + Diagnostic.quoted(first.value.value), at: first.value.source)
    }
    if let price = bid.price, price.value.currency != money.currency {
      throw .undecided(
        "its term \(Diagnostic.quoted(term)) is in \(money.currency), its price in "
          + "\(price.value.currency)", at: first.value.source)
    }
    return EffectOnBid(
      flows: [.adjustment(money.amount, year: rule.year?.value, of: rule)],
      basis: "its term \(term) is \(money)" + (first.clause.map { " (clause \($0))" } ?? "")
        + (rule.year.map { ", in year \($0.value)" } ?? ""),
      sources: [first.value.source])
  }
}
