public import Procurement

/// Shares of savings and other benefits that do not add up to a hundred percent, that leave a partner
/// out, or that depart from the agreed key or from the savings themselves.
///
/// - Source: ISO 44001:2017, value creation. That shares are agreed beforehand and add up is Probity's
///   own rule.
public struct BenefitShare: ScheduleCheck {
  /// Its page.
  public static let page = RulePage(
    name: "benefit-share",
    definition: "the terms `benefit-share.<partner>` of all buyers add up to 100 percent, none is "
      + "missing, no other party has one, and all are of the same thing; each equals the agreed key, and with `by-savings` the "
      + "partner's part of all savings, 100 × its savings ÷ all savings; compared unrounded",
    parameters:
      "`key`: a map from partners to percentages that add up to 100; `by-savings`: `yes`; "
      + "`also`: others who may have a share, such as the supplier; `tolerance`: percentage points, 0 "
      + "by default, for each comparison and for the sum",
    isRelative: false,
    weakness:
      "where the terms do not say what the percentages are of, shares of different things look "
      + "alike",
    source: "own rule; ISO 44001:2017 (value creation)")

  private let key: [String: FixedDecimal]
  private let bySavings: Bool
  private let also: [String]
  private let tolerance: FixedDecimal

  /// The check with its parameters.
  public init?(parameters: inout RuleParameters) {
    let percents = FixedDecimal.zero...FixedDecimal.hundred
    key = parameters.percents("key", in: percents)
    bySavings = parameters.optionalFlag("by-savings") ?? false
    also = parameters.texts("also")
    tolerance = parameters.optionalPercent("tolerance", in: percents) ?? .zero
    let sum = try? FixedDecimal.sum(key.values)
    if !key.isEmpty, sum != .hundred {
      parameters.refuse(
        "key", because: "adds up to \(sum?.description ?? "more than can be computed"), not 100",
        hint: "give every partner's share so that they add up to 100")
    }
  }

  /// Holds the shares against each other, the key and the savings.
  public func finding(in bid: Bid, of context: CheckContext) -> CheckFinding {
    let buyers = context.competition.buyers.map(\.id)
    if buyers.count == 1, also.isEmpty {
      return CheckFinding(.notApplicable, "the competition has one buyer, who shares with nobody")
    }
    var notes = CheckNotes(bid)
    let expected = Set(buyers.isEmpty ? Array(key.keys) : buyers).union(also).sorted()
    let prefix = "benefit-share."
    let given = notes.termNames.filter { $0.hasPrefix(prefix) }
      .map { String($0.dropFirst(prefix.count)) }
    if given.isEmpty {
      notes.doubt("the schedule gives no shares of benefits")
      for partner in expected { notes.look(for: "\(prefix)\(partner) in the contract schedule") }
      if expected.isEmpty { notes.look(for: "\(prefix)<partner> in the contract schedule") }
      return notes.finding(pass: "")
    }
    for partner in key.keys.sorted() where !expected.contains(partner) {
      notes.doubt("the rubric's key names \"\(partner)\", who is not among the buyers")
    }
    var shares: [String: FixedDecimal] = [:]
    var bases: Set<String> = []
    var isReadable = true
    for partner in Set(given).union(expected.filter { !also.contains($0) }).sorted() {
      let found: TermFound<Share> = notes.value(prefix + partner, as: "a percentage") {
        if case .percent(let percent, let whole) = $0 {
          Share(percent: percent, of: whole)
        } else {
          nil
        }
      }
      switch found {
      case .missing: notes.fail("\(Diagnostic.quoted(partner)) has no share")
      case .unclear: isReadable = false
      case .value(let found):
        let share = found.percent
        shares[partner] = share
        if let whole = found.of { bases.insert(whole) }
        notes.detail("\(Diagnostic.quoted(partner)): \(share)%")
        if !expected.isEmpty, !expected.contains(partner) {
          notes.fail("\(Diagnostic.quoted(partner)) has a share and is not among the partners")
        }
        if share.isNegative { notes.fail("\(Diagnostic.quoted(partner)) has \(share)%") }
      }
    }
    if bases.count > 1 {
      let all = bases.sorted().map { Diagnostic.quoted($0) }.joined(separator: " and ")
      notes.fail("the percentages are of different things: \(all)")
    }
    do throws(MoneyError) {
      if isReadable { try addUp(shares, notes: &notes) }
      try holdAgainstKey(shares, notes: &notes)
      if bySavings { try holdAgainstSavings(shares, bid, context, notes: &notes) }
    } catch {
      return notes.finding(stoppedBy: error)
    }
    let kept = [key.isEmpty ? nil : "the agreed key", bySavings ? "the savings" : nil]
      .compactMap { $0 }.joined(separator: " and ")
    return notes.finding(
      pass: "\(shares.count) shares add up to 100%" + (kept.isEmpty ? "" : " and keep to \(kept)"))
  }

  /// What a term gives a partner.
  private struct Share: Equatable {
    let percent: FixedDecimal
    let of: String?
  }

  private func addUp(
    _ shares: [String: FixedDecimal], notes: inout CheckNotes
  ) throws(MoneyError) {
    let sorted = shares.sorted { $0.key < $1.key }.map(\.value)
    let isWhole = try Money.number { () throws(NumberError) in
      let sum = try FixedDecimal.sum(sorted)
      notes.detail("sum: \(sorted.map { "\($0)%" }.joined(separator: " + ")) = \(sum)%")
      return try (sum - .hundred).magnitude() <= tolerance ? nil : sum
    }
    if let sum = isWhole { notes.fail("the shares add up to \(sum)%, not 100%") }
  }

  private func holdAgainstKey(
    _ shares: [String: FixedDecimal], notes: inout CheckNotes
  ) throws(MoneyError) {
    for (partner, agreed) in key.sorted(by: { $0.key < $1.key }) {
      guard let share = shares[partner] else { continue }
      let departs = try Money.number { () throws(NumberError) in
        try (share - agreed).magnitude() > tolerance
      }
      if departs { notes.fail("\(Diagnostic.quoted(partner)) has \(share)%, agreed \(agreed)%") }
    }
    guard !key.isEmpty else { return }
    for (partner, share) in shares.sorted(by: { $0.key < $1.key })
    where key[partner] == nil && !share.isZero {
      notes.fail("\(Diagnostic.quoted(partner)) has \(share)%, and the agreed key gives it nothing")
    }
  }

  private func holdAgainstSavings(
    _ shares: [String: FixedDecimal], _ bid: Bid, _ context: CheckContext, notes: inout CheckNotes
  ) throws(MoneyError) {
    let savings = bid.contract.savings
    for saving in savings { notes.rely(on: ReliedOn(saving)) }
    if savings.isEmpty {
      notes.doubt("the schedule gives no savings to hold the shares against")
      notes.look(for: "savings in the contract schedule")
      return
    }
    let costs = try PartnerCosts(savings, in: context.competition.currency)
    var own: [String: Money] = [:]
    for partner in costs.partners { own[partner] = try costs.life(of: partner).saving() }
    var lives: [PartnerCosts.Pair] = []
    for partner in costs.partners { lives.append(try costs.life(of: partner)) }
    let total = try costs.total(lives).saving()
    guard total.amount > .zero else {
      notes.doubt("there is no saving to share: it comes to \(total)")
      return
    }
    let zero = Money(.zero, total.currency)
    for partner in Set(costs.partners).union(shares.keys).sorted() where !also.contains(partner) {
      let saving = own[partner] ?? zero
      let share = shares[partner] ?? .zero
      let (part, departs) = try Money.number { () throws(NumberError) in
        // share ÷ 100 against saving ÷ total, without dividing.
        let distance = try (share * total.amount - FixedDecimal.hundred * saving.amount).magnitude()
        return (
          try FixedDecimal.hundred.scaled(
            saving.amount, by: total.amount, Rounding(places: 2, mode: .halfUp)),
          try distance > tolerance * total.amount
        )
      }
      notes.detail("\(Diagnostic.quoted(partner)) saves \(saving) of \(total), \(part)% half up")
      if departs {
        notes.fail("\(Diagnostic.quoted(partner)) has \(share)% and makes \(part)% of the savings")
      }
    }
  }
}
