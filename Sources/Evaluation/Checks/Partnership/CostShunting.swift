public import Procurement

/// A partner whose cost rises against its baseline while the cost of all partners together falls, in
/// a year or over the whole life.
///
/// The change of a partner is its cost under the bid less its baseline. Where the changes of all
/// partners add up to less than zero and one partner's change is above the tolerance, the saving of the
/// others is in part paid by that partner.
///
/// - Source: the rule is Probity's own; "cost shunting" is what health and social care call it. That
///   contributions, and how they vary, are agreed beforehand: SI 2000/617, reg 7(3).
public struct CostShunting: ScheduleCheck {
  /// Its page.
  public static let page = RulePage(
    name: "cost-shunting",
    definition:
      "change = cost under the bid − baseline, for each partner, in each year and over the "
      + "life; it fails where the changes of all partners add up to less than zero and one "
      + "partner's is above the tolerance",
    parameters: "`tolerance`: an amount, or a percentage of the partner's own baseline; none by "
      + "default",
    isRelative: false,
    weakness:
      "it rests on baselines that the partners state; costs moved where the total stays level "
      + "or rises, or moved to bodies outside the partnership, are not seen",
    source: "own rule; that contributions are agreed beforehand: SI 2000/617, reg 7(3)")

  private let tolerance: AmountLimit?

  /// The check with its parameters.
  public init?(parameters: inout RuleParameters) {
    tolerance = parameters.optionalAmount("tolerance")
  }

  /// Holds every partner's change against that of all.
  public func finding(in bid: Bid, of context: CheckContext) -> CheckFinding {
    let buyers = context.competition.buyers.map(\.id)
    if buyers.count == 1 {
      return CheckFinding(
        .notApplicable, "the competition has one buyer, so no other partner could be charged")
    }
    var notes = CheckNotes(bid)
    let savings = bid.contract.savings
    for saving in savings { notes.rely(on: ReliedOn(saving)) }
    if savings.isEmpty {
      notes.doubt("the schedule gives no baselines and costs of the partners")
      notes.look(for: "savings in the contract schedule")
      return notes.finding(pass: "")
    }
    do throws(MoneyError) {
      let costs = try PartnerCosts(savings, in: context.competition.currency)
      try compare(costs, partners: buyers.sorted(), notes: &notes)
    } catch {
      return notes.finding(stoppedBy: error)
    }
    return notes.finding(
      pass: "no partner's cost rises\(tolerance == nil ? "" : " by more than the tolerance") in a "
        + "year, or over the life, in which the cost of all partners falls")
  }

  private func compare(
    _ costs: PartnerCosts, partners buyers: [String], notes: inout CheckNotes
  ) throws(MoneyError) {
    let partners = buyers.isEmpty ? costs.partners : buyers
    if partners.count < 2 {
      notes.doubt("the savings name one partner, and the competition does not name its buyers")
    }
    for partner in costs.partners where !partners.contains(partner) {
      notes.doubt("\(Diagnostic.quoted(partner)) is not among the buyers")
    }
    let absent = partners.filter { !costs.partners.contains($0) }
    for partner in absent {
      notes.doubt("the schedule gives no cost for \(Diagnostic.quoted(partner))")
      notes.look(for: "\(partner) in the savings")
    }
    // A total that lacks a partner, or holds a stranger, is no total of all partners.
    var isComplete = notes.doubts.isEmpty
    for year in costs.years {
      let given = partners.filter { costs.pair(of: $0, in: year) != nil }
      let lacking = partners.filter {
        costs.pair(of: $0, in: year) == nil && !absent.contains($0)
      }
      if !lacking.isEmpty {
        let names = lacking.map { Diagnostic.quoted($0) }.joined(separator: ", ")
        notes.doubt("year \(year) has no cost for \(names)")
      }
      try judge(
        "year \(year)", given.map { ($0, costs.pair(of: $0, in: year)) }, costs,
        isComplete: isComplete && lacking.isEmpty, notes: &notes)
    }
    if !notes.doubts.isEmpty { isComplete = false }
    var lives: [(String, PartnerCosts.Pair?)] = []
    for partner in partners where costs.partners.contains(partner) {
      lives.append((partner, try costs.life(of: partner)))
    }
    try judge("the whole life", lives, costs, isComplete: isComplete, notes: &notes)
  }

  private func judge(
    _ period: String, _ pairs: [(partner: String, pair: PartnerCosts.Pair?)],
    _ costs: PartnerCosts, isComplete: Bool, notes: inout CheckNotes
  ) throws(MoneyError) {
    let change = try costs.total(pairs.compactMap(\.pair)).change()
    var changes: [String] = []
    var rises: [String] = []
    for (partner, pair) in pairs {
      guard let pair else { continue }
      let own = try pair.change()
      changes.append("\(Diagnostic.quoted(partner)) \(own.change)")
      if own.amount > .zero, own.amount > (try allowance(for: pair)).amount {
        rises.append("\(Diagnostic.quoted(partner)) pays \(own) more than its baseline")
      }
    }
    notes.detail(
      "\(period): \(changes.joined(separator: ", ")); all together \(change.change)"
        + (isComplete ? "" : ", which is not the whole of the partners"))
    guard isComplete, change.amount.isNegative else { return }
    let saved = try Money.number { () throws(NumberError) in try change.amount.magnitude() }
    for rise in rises {
      notes.fail(
        "\(period): \(rise), while all partners together pay \(Money(saved, change.currency)) less")
    }
  }

  /// What a partner's cost may rise by.
  private func allowance(for pair: PartnerCosts.Pair) throws(MoneyError) -> Money {
    guard let tolerance else { return Money(.zero, pair.baseline.currency) }
    let allowed = try Money.number { () throws(NumberError) in
      // A baseline below zero is an income; the share is taken of its size.
      try tolerance.amount(
        of: Money(try pair.baseline.amount.magnitude(), pair.baseline.currency))
    }
    guard allowed.currency == pair.baseline.currency else {
      throw .mixedCurrencies(allowed.currency, pair.baseline.currency)
    }
    return allowed
  }
}
