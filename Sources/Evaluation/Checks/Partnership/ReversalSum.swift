internal import Procurement

/// What going back costs at one break point, with the steps.
struct ReversalSum {
  /// What the terms begin with that give a cost outright.
  static let prefix = "reversal.cost-at-"

  /// The month after which the contract ends.
  let month: Int
  /// The contract's length.
  let length: ContractLength
  /// The bid.
  let bid: Bid
  /// The competition's currency.
  let currency: Currency

  /// The amount; `nil` and a doubt where the schedule does not say.
  ///
  /// - Throws: ``MoneyError``.
  func amount(notes: inout CheckNotes) throws(MoneyError) -> Money? {
    let name = Self.prefix + String(month)
    if notes.hasTerm(name) {
      guard let money = money(name, notes: &notes) else { return nil }
      notes.detail("month \(month): \(money), as \(name) states")
      return money
    }
    guard let exit = try exitPrice(notes: &notes), let notice = noticeMonths(notes: &notes) else {
      return nil
    }
    let end = min(month + min(notice, length.initialMonths), length.initialMonths)
    guard end > month else {
      notes.detail("month \(month): exit \(exit), without notice = \(exit)")
      return exit
    }
    guard let committed = try charges(of: month + 1...end, notes: &notes) else { return nil }
    let total = try exit + committed.sum
    let months = month + 1 == end ? "month \(end)" : "months \(month + 1) to \(end)"
    notes.detail(
      "month \(month): exit \(exit) + charges of \(months) (\(committed.steps)) = \(total)")
    return total
  }

  private func exitPrice(notes: inout CheckNotes) throws(MoneyError) -> Money? {
    let flows = bid.schedule?.flows.filter { $0.kind == .exit } ?? []
    if !flows.isEmpty { return try sum(flows, notes: &notes) }
    if notes.hasTerm("exit.price") { return money("exit.price", notes: &notes) }
    notes.look(for: "\(Self.prefix)\(month) in the contract schedule")
    notes.look(for: "lines of kind exit in the price schedule")
    notes.look(for: "exit.price in the contract schedule")
    notes.doubt("month \(month): neither exit lines nor a term exit.price say what an exit costs")
    return nil
  }

  private func money(_ name: String, notes: inout CheckNotes) -> Money? {
    let found: TermFound<Money> = notes.value(name, as: "an amount of money") {
      if case .money(let money) = $0 { money } else { nil }
    }
    if case .value(let money) = found { return money }
    return nil
  }

  private func noticeMonths(notes: inout CheckNotes) -> Int? {
    let name = "break.notice-months"
    let found: TermFound<Int> = notes.value(name, as: "a number of whole months") { $0.wholeMonths }
    switch found {
    case .value(let months): return months
    case .unclear: return nil
    case .missing:
      notes.doubt("month \(month): no \(name) says how long charges go on after a break")
      return nil
    }
  }

  private func charges(
    of months: ClosedRange<Int>, notes: inout CheckNotes
  ) throws(MoneyError) -> (sum: Money, steps: String)? {
    let flows = bid.schedule?.flows.filter { $0.kind == .charge } ?? []
    if flows.isEmpty {
      notes.doubt("month \(month): the price schedule has no charges to tell what is committed")
      notes.look(for: "lines of kind charge in the price schedule")
      return nil
    }
    let years = 1...((length.maximum ?? length.initialMonths) + 11) / 12
    guard flows.allSatisfy({ $0.year.map(years.contains) ?? false }) else {
      notes.doubt(
        "month \(month): not all charges stand in one of the contract's years 1 to \(years.upperBound)"
      )
      return nil
    }
    var total = Money(.zero, currency)
    var steps: [String] = []
    for year in ((months.lowerBound - 1) / 12 + 1)...((months.upperBound - 1) / 12 + 1) {
      let own = flows.filter { $0.year == year }
      let charge = try sum(own, notes: &notes)
      let span = (year - 1) * 12 + 1...min(year * 12, length.initialMonths)
      let part = months.clamped(to: span).count
      let committed = try share(charge, part, of: span.count)
      total = try total + committed
      steps.append(
        "year \(year): \(charge)"
          + (part == span.count ? "" : " × \(part) ÷ \(span.count) = \(committed)"))
      if own.contains(where: { $0.indexation != nil }) {
        notes.detail("the charges of year \(year) are taken before indexation")
      }
    }
    return (total, steps.joined(separator: "; "))
  }

  /// `charge × part ÷ whole`, rounded half up to the currency's smallest unit; a whole year as it is.
  private func share(_ charge: Money, _ part: Int, of whole: Int) throws(MoneyError) -> Money {
    if part == whole { return charge }
    return try Money.number { () throws(NumberError) in
      Money(
        try charge.amount.scaled(
          FixedDecimal(part), by: FixedDecimal(whole),
          Rounding(places: currency.minorUnits, mode: .halfUp)), currency)
    }
  }

  private func sum(_ flows: [PriceFlow], notes: inout CheckNotes) throws(MoneyError) -> Money {
    var total = Money(.zero, currency)
    for flow in flows.sorted(by: { $0.first.precedes($1.first) }) {
      notes.rely(on: ReliedOn(flow, in: currency))
      total = try total + Money(flow.amount, currency)
    }
    return total
  }
}
