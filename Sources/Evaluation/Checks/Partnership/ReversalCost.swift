public import Procurement

/// What bringing the service back in-house would cost at each break point.
///
/// A term `reversal.cost-at-<months>` gives it outright. Else it is the exit price plus the charges
/// that are still committed: those of the months of notice after the break, up to the end of the
/// initial period. The exit price is the sum of the price lines of kind `exit`, or the term
/// `exit.price` where there are none. The charges of a year are spread evenly over its months within
/// the initial period: charges × months of notice in it ÷ its months, divided once for each year and
/// rounded half up to the currency's smallest unit. Options, rebates and indexation are left out.
///
/// - Source: Audit Commission, For better, for worse (2008): of 14 partnerships three ended early, at
///   extra cost. The sum is Probity's own.
public struct ReversalCost: ScheduleCheck {
  /// Its page.
  public static let page = RulePage(
    name: "reversal-cost",
    definition:
      "at each break point (`break.at-months`) the term `reversal.cost-at-<months>`, or else "
      + "exit price + charges of the months of notice (`break.notice-months`) after it, up to the end "
      + "of the initial period; exit price = lines of kind `exit`, or the term `exit.price` where there "
      + "are none; charges of a year × months of notice in it ÷ its months in the initial period, "
      + "divided once a year and rounded half up to the currency's smallest unit",
    parameters: "`at-most`: an amount, or a percentage of the bid's price; without it every break "
      + "point's cost has to be known",
    isRelative: false,
    weakness:
      "it counts what the schedule prices: the authority's own cost of taking staff and systems "
      + "back is not in it; charges are spread evenly within a year, before indexation and rebates",
    source: "own sum; that partnerships end early at extra cost: Audit Commission, For better, for "
      + "worse (2008)")

  private let limit: AmountLimit?

  /// The check with its parameters.
  public init?(parameters: inout RuleParameters) {
    limit = parameters.optionalAmount("at-most")
  }

  /// Adds up the cost of each break point.
  public func finding(in bid: Bid, of context: CheckContext) -> CheckFinding {
    var notes = CheckNotes(bid)
    if !notes.hasTerms {
      notes.doubt("the schedule gives no terms, so no break points")
      notes.look(for: "break.at-months in the contract schedule")
      return notes.finding(pass: "")
    }
    guard let length = bid.contractLength else {
      notes.doubt("the bid gives no contract length")
      notes.look(for: "contract length of the bid")
      return notes.finding(pass: "")
    }
    notes.rely(on: ReliedOn(length))
    let life = length.value.initialMonths
    let points = notes.breakPoints(within: life) ?? priced(within: life, notes: notes)
    if points.isEmpty {
      if !notes.doubts.isEmpty { return notes.finding(pass: "") }
      let found = notes.finding(pass: "")
      return CheckFinding(
        .notApplicable, "the contract has no break point before its end", details: found.details,
        reliedOn: found.reliedOn, lookedFor: found.lookedFor)
    }
    do throws(MoneyError) {
      let limit = try allowed(bid, context.competition.currency, notes: &notes)
      for point in points {
        guard
          let cost = try ReversalSum(
            month: point, length: length.value, bid: bid, currency: context.competition.currency
          ).amount(notes: &notes), let limit, try limit.amount.isLess(than: cost)
        else { continue }
        notes.fail("going back at month \(point) costs \(cost), over \(limit.words)")
      }
    } catch {
      return notes.finding(stoppedBy: error)
    }
    let count = points.count == 1 ? "the break point" : "each of \(points.count) break points"
    return notes.finding(
      pass: "what going back costs at \(count) is known"
        + (limit == nil ? "" : " and within what is published"))
  }

  /// The months for which the schedule gives the cost outright.
  private func priced(within life: Int, notes: CheckNotes) -> [Int] {
    notes.termNames.filter { $0.hasPrefix(ReversalSum.prefix) }
      .compactMap { Int($0.dropFirst(ReversalSum.prefix.count)) }
      .filter { (1..<life).contains($0) }.sorted()
  }

  /// The most that going back may cost; `nil` where none is published or it cannot be told.
  private func allowed(
    _ bid: Bid, _ currency: Currency, notes: inout CheckNotes
  ) throws(MoneyError) -> (amount: Money, words: String)? {
    guard let limit else { return nil }
    if case .money(let amount, let own) = limit {
      let money = Money(amount, own ?? currency)
      return (money, money.description)
    }
    guard let price = bid.price else {
      notes.doubt("the bid has no price to take a percentage of")
      return nil
    }
    notes.rely(on: ReliedOn("price: \(price.value)", source: price.source))
    let amount = try Money.number { () throws(NumberError) in try limit.amount(of: price.value) }
    return (amount, "\(limit.words(of: "the price", in: amount.currency)), \(amount)")
  }
}
