internal import Procurement

/// A day of the contract's life, or what keeps it from being computed.
struct HandoverDate {
  /// What happens then.
  let what: [TextRun]
  /// The day; `nil` where it cannot be computed.
  let date: CalendarDate?
  /// How it came about, or what is missing.
  let basis: String
  /// The cells or elements that it rests on.
  let sources: [SourceLocation]

  /// Its row in a table of days.
  var row: [[TextRun]] {
    let day = date.map {
      TextRun($0.description, figure: Figure(basis: basis, sources: sources), quotes: sources)
    }
    return [
      what, [day ?? TextRun("not computed", style: .strong)], [TextRun(basis, quotes: sources)],
    ]
  }
}

/// The days of the contract to be signed, by the calendar and its own terms.
///
/// A notice of some months is in time on the last day from which so many whole months lie before the
/// contract ends or goes on.
struct HandoverDates {
  private let bid: Bid
  private let terms: HandoverTerms
  private let dates: ContractDates

  init(_ bid: Bid, start: CalendarDate?) {
    self.bid = bid
    self.terms = HandoverTerms(bid)
    self.dates = ContractDates(bid, start: start)
  }

  private var startMissing: String { "add `contract-start` to competition.yaml" }
  private var lengthSources: [SourceLocation] { [bid.contractLength?.source].compactMap { $0 } }

  // MARK: - Beginning and end

  /// The first day, and the last ones without and with extensions.
  var life: [HandoverDate] {
    let length = bid.contractLength?.value
    func end(_ what: String, _ date: CalendarDate?, _ months: Int?, missing: String) -> HandoverDate
    {
      let basis: String
      if let months, let start = dates.start {
        basis = "\(start) + \(months) months − 1 day"
      } else {
        basis = months == nil ? missing : startMissing
      }
      return HandoverDate(
        what: .plain(what), date: date, basis: basis, sources: lengthSources)
    }
    return [
      HandoverDate(
        what: .plain("First day of the contract"), date: dates.start,
        basis: dates.start == nil ? startMissing : "contract-start in competition.yaml", sources: []
      ),
      end(
        "Last day of the initial period", dates.end, length?.initialMonths,
        missing: "the bid gives no contract length"),
      end(
        "Last day with every extension", dates.longestEnd, length?.maximum,
        missing: length == nil
          ? "the bid gives no contract length"
          : "the bid does not say how far the contract can be extended (extension months)"),
    ]
  }

  // MARK: - Extensions

  /// Each option to extend with its days and the last day for its notice; nothing where there is none.
  var extensions: [HandoverDate] {
    let options = terms.spans("extension.months")
    let total = bid.contractLength?.value.extensionMonths
    guard let initial = bid.contractLength?.value.initialMonths else {
      return [
        HandoverDate(
          what: .plain("Extensions"), date: nil,
          basis: "the bid gives no contract length, from the end of which they count",
          sources: options.map(\.source))
      ]
    }
    if total == 0, options.isEmpty { return [] }
    var stretches: [(months: Int?, source: [SourceLocation])] = options.map { option in
      let base = option.value.inBaseUnit
      return (base.unit == .month ? base.count : nil, [option.source])
    }
    if stretches.isEmpty, let total { stretches = [(total, lengthSources)] }
    if stretches.isEmpty {
      return [
        HandoverDate(
          what: .plain("Extension"), date: nil,
          basis: "neither the length of the bid nor the term extension.months says how far the "
            + "contract can be extended", sources: lengthSources)
      ]
    }
    var found: [HandoverDate] = []
    var passed: Int? = initial
    for (number, stretch) in stretches.enumerated() {
      let name = stretches.count == 1 ? "Extension" : "Extension \(number + 1)"
      let begins = passed.flatMap { dates.start?.adding(months: $0) }
      let words = stretch.months.map { "\($0) months" } ?? "a span that is not in months"
      found.append(
        HandoverDate(
          what: .plain("\(name) (\(words)) begins"), date: begins,
          basis: begins == nil ? startMissing : after(months: passed), sources: stretch.source))
      found.append(notice(of: name, before: begins, "extension.notice-months"))
      passed = sum(passed, stretch.months)
      let last = passed.flatMap { dates.lastDay(ofMonth: $0) }
      found.append(
        HandoverDate(
          what: .plain("\(name) ends"), date: last,
          basis: last == nil ? startMissing : after(months: passed) + " − 1 day",
          sources: stretch.source))
    }
    return found + difference(stretches.map(\.months), total)
  }

  /// Where the terms and the length of the bid do not say the same.
  private func difference(_ options: [Int?], _ total: Int?) -> [HandoverDate] {
    let sum = options.reduce(Int?.some(0)) { self.sum($0, $1) }
    guard let sum, let total, sum != total, !terms.spans("extension.months").isEmpty else {
      return []
    }
    return [
      HandoverDate(
        what: .plain("Extensions in all"), date: nil,
        basis:
          "extension.months comes to \(sum) months and the length of the bid to \(total); settle "
          + "which before signature", sources: lengthSources)
    ]
  }

  private func sum(_ left: Int?, _ right: Int?) -> Int? {
    guard let left, let right else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : sum
  }

  private func after(months: Int?) -> String {
    guard let months, let start = dates.start else { return startMissing }
    return "\(start) + \(months) months"
  }

  // MARK: - Breaks

  /// Each point at which the authority may end the contract, with the last day for its notice; nothing
  /// where the terms name none.
  var breaks: [HandoverDate] {
    terms.spans("break.at-months").flatMap { point -> [HandoverDate] in
      let base = point.value.inBaseUnit
      let name = "Break after \(point.value)"
      guard base.unit == .month, let months = base.count else {
        return [
          HandoverDate(
            what: .plain(name), date: nil, basis: "break.at-months gives no whole months",
            sources: [point.source])
        ]
      }
      let ends = dates.start?.adding(months: months)
      return [
        HandoverDate(
          what: .plain("\(name): last day of the contract"), date: ends?.adding(days: -1),
          basis: ends == nil ? startMissing : after(months: months) + " − 1 day",
          sources: [point.source]),
        notice(of: name, before: ends, "break.notice-months"),
      ]
    }
  }

  /// The last day on which notice can be given so that its whole span lies before `day`.
  private func notice(
    of name: String, before day: CalendarDate?, _ term: String
  ) -> HandoverDate {
    let what: [TextRun] = .plain("\(name): last day for notice")
    guard let span = terms.span(term) else {
      let isThere = !terms.named(term).isEmpty
      return HandoverDate(
        what: what, date: nil,
        basis: isThere
          ? "the term \(term) gives no one span of time" : "the term \(term) is missing",
        sources: terms.named(term).map(\.value.source))
    }
    guard let day else {
      return HandoverDate(what: what, date: nil, basis: startMissing, sources: [span.source])
    }
    guard let date = day.before(span.value)?.adding(days: -1) else {
      return HandoverDate(
        what: what, date: nil, basis: "\(span.value) before \(day) cannot be counted in days",
        sources: [span.source])
    }
    return HandoverDate(
      what: what, date: date, basis: "\(day) − \(span.value) − 1 day", sources: [span.source])
  }

  // MARK: - What comes round

  private static let rounds = [
    ("governance.review-months", "First review of the contract"),
    ("exit.review-months", "First review of the exit plan"),
    ("price.review-months", "First review of prices"),
    ("benchmarking.months", "First benchmarking of prices"),
  ]

  /// What comes round in the contract's life: the first time of each that the terms name.
  var reviews: [HandoverDate] {
    HandoverDates.rounds.compactMap { name, what in
      guard !terms.named(name).isEmpty else { return nil }
      guard let span = terms.span(name) else {
        return HandoverDate(
          what: .plain(what), date: nil, basis: "the term \(name) gives no one span of time",
          sources: terms.named(name).map(\.value.source))
      }
      let date = dates.start?.after(span.value)
      return HandoverDate(
        what: .plain("\(what), then every \(span.value)"), date: date,
        basis: date == nil
          ? dates.start == nil ? startMissing : "\(span.value) cannot be counted in days"
          : "\(dates.start.map(\.description) ?? "") + \(span.value)", sources: [span.source])
    }
  }
}
