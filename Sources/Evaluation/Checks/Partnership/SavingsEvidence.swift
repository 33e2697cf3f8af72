public import Procurement

/// How much of the claimed saving is banked, contracted or merely projected, and what remains of it
/// when optimism is taken off.
///
/// A saving is baseline − cost of one row; a negative one, a cost that rises, counts as it is. Shares
/// are held unrounded against the published minimums.
///
/// - Source: HM Treasury, Supplementary Green Book Guidance: Optimism Bias; the percentages found in
///   practice, Mott MacDonald, Review of Large Public Procurement in the UK (2002).
public struct SavingsEvidence: ScheduleCheck {
  /// Its page.
  public static let page = RulePage(
    name: "savings-evidence",
    definition:
      "saving = baseline − cost of each row; share of a class = its savings ÷ all savings; "
      + "remaining = all savings less `optimism-bias` percent of each saving of a class in `biased` "
      + "(a row whose cost rises stays whole); it fails where a share or the remainder is under its "
      + "minimum. A row without evidence counts as banked and as merely projected in turn, and where "
      + "that decides, the check cannot tell",
    parameters:
      "`optimism-bias`: 0 to 100 percent; `biased`: the classes it is taken off, by default "
      + "`[contracted, projected]`; `minimum-banked`, `minimum-secured` (banked and contracted): 0 to "
      + "100 percent of all savings; `minimum-remaining`: an amount, or a percentage of all savings; "
      + "needs `optimism-bias`",
    isRelative: false,
    weakness: "it takes the class that the schedule states; a saving called banked is not audited",
    source:
      "HM Treasury, Supplementary Green Book Guidance: Optimism Bias; Mott MacDonald, Review of "
      + "Large Public Procurement in the UK (2002)")

  private let bias: FixedDecimal?
  private let biased: Set<Saving.Evidence>
  private let minimumBanked: FixedDecimal?
  private let minimumSecured: FixedDecimal?
  private let minimumRemaining: AmountLimit?

  /// The check with its parameters.
  public init?(parameters: inout RuleParameters) {
    let percents = FixedDecimal.zero...FixedDecimal.hundred
    bias = parameters.optionalPercent("optimism-bias", in: percents)
    let classes = parameters.choices("biased", of: Saving.Evidence.allCases.map(\.rawValue))
    biased = Set(
      classes?.compactMap(Saving.Evidence.init(rawValue:)) ?? [.contracted, .projected])
    minimumBanked = parameters.optionalPercent("minimum-banked", in: percents)
    minimumSecured = parameters.optionalPercent("minimum-secured", in: percents)
    minimumRemaining = parameters.optionalAmount("minimum-remaining")
    if bias == nil {
      for (name, isGiven) in [
        ("minimum-remaining", minimumRemaining != nil), ("biased", classes != nil),
      ] where isGiven {
        parameters.refuse(
          name, because: "needs \"optimism-bias\"",
          hint: "publish the percentage that is taken off, `optimism-bias: 20%`")
      }
    }
  }

  /// Weighs the savings by their evidence.
  public func finding(in bid: Bid, of context: CheckContext) -> CheckFinding {
    var notes = CheckNotes(bid)
    let savings = bid.contract.savings
    for saving in savings { notes.rely(on: ReliedOn(saving)) }
    if savings.isEmpty {
      notes.doubt("the schedule claims no savings, and does not say that there are none")
      notes.look(for: "savings in the contract schedule")
      return notes.finding(pass: "")
    }
    do throws(MoneyError) {
      let currency = context.competition.currency
      let claim = try SavingsClaim(savings, bias: bias ?? .zero, biased: biased, in: currency)
      if claim.isEmpty {
        return CheckFinding(
          .notApplicable, "no saving is claimed: every cost equals its baseline",
          reliedOn: notes.finding(pass: "").reliedOn)
      }
      try report(claim, currency, notes: &notes)
      try judge(claim, notes: &notes)
      return notes.finding(pass: pass(claim))
    } catch {
      return notes.finding(stoppedBy: error)
    }
  }

  private func pass(_ claim: SavingsClaim) -> String {
    let asks = [minimumBanked == nil, minimumSecured == nil, minimumRemaining == nil]
    return asks.contains(false)
      ? "of \(claim.total) claimed, what is published as the least is reached"
      : "each part of the \(claim.total) claimed states its evidence"
  }

  private func report(
    _ claim: SavingsClaim, _ currency: Currency, notes: inout CheckNotes
  ) throws(MoneyError) {
    notes.detail("claimed: \(claim.total)")
    for (name, sum) in claim.classes {
      notes.detail("\(name): \(sum)\(share(of: sum, in: claim))")
    }
    for rise in claim.rises {
      notes.detail("a cost that rises, counted as a negative saving: \(rise)")
    }
    if let bias {
      let names = Saving.Evidence.allCases.filter(biased.contains).map(\.rawValue)
      let range =
        claim.leastRemaining == claim.mostRemaining
        ? "\(claim.leastRemaining)\(share(of: claim.leastRemaining, in: claim))"
        : "\(claim.leastRemaining) to \(claim.mostRemaining)"
      let off = names.isEmpty ? "nothing" : names.joined(separator: " and ") + " savings"
      notes.detail("remaining after \(bias)% off \(off): \(range)")
    }
    if claim.total.amount > .zero {
      notes.detail("percentages are shown rounded half up to 2 decimals and compared unrounded")
    }
  }

  private func judge(_ claim: SavingsClaim, notes: inout CheckNotes) throws(MoneyError) {
    let minimums = [
      ("banked", minimumBanked, claim.sum(of: .banked)),
      ("banked or contracted", minimumSecured, try claim.secured()),
    ]
    for (name, minimum, sum) in minimums {
      guard let minimum else { continue }
      try judge(
        name, least: try claim.least(sum), most: try claim.most(sum), .percent(minimum), claim,
        notes: &notes)
    }
    if let minimumRemaining {
      try judge(
        "left after optimism bias", least: claim.leastRemaining, most: claim.mostRemaining,
        minimumRemaining, claim, notes: &notes)
    }
    if minimumBanked == nil, minimumSecured == nil, minimumRemaining == nil, claim.unstatedRows > 0
    {
      notes.doubt("\(claim.unstatedRows) of the savings' rows do not state their evidence")
    }
  }

  private func judge(
    _ name: String, least: Money, most: Money, _ minimum: AmountLimit, _ claim: SavingsClaim,
    notes: inout CheckNotes
  ) throws(MoneyError) {
    if case .percent = minimum, claim.total.amount <= .zero {
      notes.doubt("there is no saving to take a share of: the claim comes to \(claim.total)")
      return
    }
    let needed = try Money.number { () throws(NumberError) in try minimum.amount(of: claim.total) }
    let words = minimum.words(of: "the claim", in: claim.total.currency)
    if try most.isLess(than: needed) {
      notes.fail("\(most)\(share(of: most, in: claim)) is \(name), under \(words)")
    } else if try least.isLess(than: needed) {
      notes.doubt(
        "whether \(words) is \(name) depends on savings that do not state their evidence")
    }
  }

  private func share(of sum: Money, in claim: SavingsClaim) -> String {
    guard claim.total.amount > .zero,
      let percent = try? FixedDecimal.hundred.scaled(
        sum.amount, by: claim.total.amount, Rounding(places: 2, mode: .halfUp))
    else { return "" }
    return ", \(percent)%"
  }
}
