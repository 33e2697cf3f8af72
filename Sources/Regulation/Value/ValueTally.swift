internal import Procurement

/// Adds up what a bid can cost at most, and notes what is not in the sum.
struct ValueTally {
  private(set) var amount = FixedDecimal.zero
  private(set) var gaps: [MaximumValue.Gap] = []
  private(set) var details: [String] = []
  private(set) var reliedOn: [ReliedOn] = []

  private var rebates = FixedDecimal.zero
  private let situation: Situation
  private var bid: Bid { situation.bid }
  private var facts: ProcurementFacts { situation.facts }

  /// A tally that has not counted yet.
  init(_ situation: Situation) { self.situation = situation }

  /// Counts prices, VAT and extensions, and what the notice publishes.
  mutating func count() throws(NumberError) {
    try countPrices()
    noteExtensions()
    noteCallOffs()
    usePublishedValue()
  }

  private mutating func countPrices() throws(NumberError) {
    guard let price = bid.price else {
      gap("the bid states no price", "price of the bid")
      return
    }
    amount = price.value.amount
    reliedOn.append(ReliedOn("price: \(price.value)", source: price.source))
    try leaveOutRebates()
    let lines = bid.schedule.map {
      "\($0.lineCount) price line\($0.lineCount == 1 ? "" : "s"), options included"
        + (rebates.isZero ? "" : ", rebates not taken off")
    }
    details.append("\(lines ?? "stated price"): \(shown(amount))")
    if let schedule = bid.schedule, schedule.flows.contains(where: { $0.indexation != nil }) {
      gap("the rise of indexed prices is not in the amount", "a price without indexation")
    }
    try addVAT()
    if facts.subject?.value == .concession {
      gap(
        "a concession is worth all that the supplier can receive, from users too (Sch 3 para 3)",
        MissingFacts.lookedFor(["maximum-value"])[0])
    }
  }

  /// A rebate is paid only where its condition comes about, so it does not lower the most that can
  /// become payable.
  private mutating func leaveOutRebates() throws(NumberError) {
    for flow in bid.schedule?.flows ?? [] where flow.kind == .rebate && flow.amount.isNegative {
      rebates = try rebates + flow.amount
    }
    amount = try amount - rebates
  }

  private mutating func addVAT() throws(NumberError) {
    let own = bid.schedule?.base.vat ?? bid.statedBase.vat
    if (own ?? situation.publishedBase?.vat) == .included {
      details.append("VAT is in the prices")
    } else if let vat = facts.vatPercent {
      // Exact: a percentage moves the decimals, it divides nothing.
      let percent = try FixedDecimal(significand: 1, scale: 2) * vat.value
      let tax = try amount * percent
      amount = try amount + tax
      details.append("VAT of \(vat.value)%: \(shown(tax))")
      reliedOn.append(.fact("vat-percent", vat.value.description, vat.source))
    } else {
      gap("VAT is not in the amount", MissingFacts.lookedFor(["vat-percent"])[0])
    }
  }

  private mutating func noteExtensions() {
    guard let length = bid.contractLength else {
      gap("nothing says how long the contract runs", "length months of the bid")
      return
    }
    reliedOn.append(ReliedOn("length: \(length.value)", source: length.source))
    guard let extensionMonths = length.value.extensionMonths else {
      gap("nothing says how far it can be extended", "extension months of the bid")
      return
    }
    if extensionMonths > 0, !pricesReach(length.value.initialMonths + extensionMonths) {
      gap(
        extensionMonths == 1
          ? "the extension of 1 month is not priced"
          : "the extensions of \(extensionMonths) months are not priced",
        "price lines for the years of the extension")
    }
  }

  /// Whether charges or options go on to the last year of the contract, as the lines count years.
  ///
  /// What is paid for the set-up or the exit prices no service, in whatever year it falls due.
  private func pricesReach(_ months: Int) -> Bool {
    let flows = bid.schedule?.flows.filter { $0.kind == .charge || $0.kind == .option } ?? []
    let years = flows.compactMap(\.year)
    guard let first = years.min(), let last = years.max() else { return false }
    // Years of the contract count from 1, or from 0 with the set-up; calendar years from their first.
    let isCalendar = first >= 1900
    let count = isCalendar ? last - first + 1 : last
    return count * 12 >= months
  }

  private mutating func noteCallOffs() {
    let arrangement = situation.arrangement?.value
    guard arrangement == .framework || arrangement == .openFramework else { return }
    gap(
      "a framework is worth all its call-offs together",
      MissingFacts.lookedFor(["maximum-value"])[0])
  }

  private mutating func usePublishedValue() {
    guard let published = facts.maximumValue else { return }
    if situation.competition.lots.count > 1 {
      details.append("the published maximum is that of all lots together, and says nothing of one")
      return
    }
    reliedOn.append(.fact("maximum-value", shown(published.value), published.source))
    if published.value < amount {
      details.append(
        "the published maximum, \(shown(published.value)), is less than the bid's value")
      return
    }
    amount = published.value
    gaps = []
    details.append("the published maximum, with options, extensions and VAT: \(shown(amount))")
  }

  private mutating func gap(_ text: String, _ lookedFor: String) {
    gaps.append(MaximumValue.Gap(text: text, lookedFor: lookedFor))
  }

  private func shown(_ amount: FixedDecimal) -> String {
    Money(amount, situation.competition.currency).description
  }
}
