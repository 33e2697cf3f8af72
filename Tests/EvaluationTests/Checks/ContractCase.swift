import Evaluation
import Procurement
import Rubrics
import TestSupport
import Testing

/// A bid's contract schedule and a check of it, written as `docs/partnership-examples.md` writes them:
/// a fact a line.
///
/// ```
/// check: {name: cost-shunting, tolerance: 2%}
/// buyers: eskerdale, mossgate
/// services: desk, hosting
/// contract start: 2026-04-01
/// length: 36 months, 12 more
/// type: joint-venture
/// price: 1000000
/// term: exit.owner = the head of ICT
/// responsibility: desk, Eskerdale, Alder Ltd, 1, 24
/// saving: eskerdale, 1, 100000, 80000, banked
/// lines: charge, 1, 120000
/// ```
struct ContractCase {
  var rule = ""
  var buyers: [String] = []
  var services: [String] = []
  var start: CalendarDate?
  var length: ContractLength?
  var type: String?
  var price: String?
  var terms: [ContractTerm] = []
  var responsibilities: [Responsibility] = []
  var savings: [Saving] = []
  var flows: [PriceFlow] = []
  let currency: Currency

  init(_ text: String) throws {
    currency = try #require(Currency("GBP"))
    for (index, line) in text.split(separator: "\n").enumerated() {
      let parts = line.split(separator: ":", maxSplits: 1).map { trimmed($0) }
      try #require(parts.count == 2, "\(line)")
      try read(parts[0], parts[1], at: place(index + 1))
    }
  }

  private mutating func read(_ key: String, _ value: String, at place: Procurement.SourceLocation)
    throws
  {
    let words = value.split(separator: ",", omittingEmptySubsequences: false).map { trimmed($0) }
    func word(_ index: Int) -> String? {
      words.indices.contains(index) && !words[index].isEmpty ? words[index] : nil
    }
    func money(_ index: Int) throws -> Sourced<Money> {
      let parts = try #require(word(index)).split(separator: " ")
      let own = parts.count > 1 ? try #require(Currency(parts[1])) : currency
      return Sourced(Money(try FixedDecimal(parsing: parts[0]), own), at: place)
    }
    switch key {
    case "check": rule = value
    case "buyers": buyers = words
    case "services": services = words
    case "contract start": start = CalendarDate(iso: value)
    case "length":
      let months = words.compactMap { Int($0.split(separator: " ")[0]) }
      length = ContractLength(
        initialMonths: months[0], extensionMonths: months.count > 1 ? months[1] : nil)
    case "type": type = value
    case "price": price = value
    case "term":
      let parts = value.split(separator: "=", maxSplits: 1).map { trimmed($0) }
      terms.append(
        ContractTerm(
          name: parts[0], value: Sourced(parts[1], at: place),
          typed: TermValue.parse(parts[1], forTerm: parts[0], currency: currency), clause: nil))
    case "responsibility":
      func moment(_ index: Int) throws -> Sourced<ContractMoment>? {
        guard let text = word(index) else { return nil }
        if let month = Int(text) { return Sourced(.month(month), at: place) }
        return Sourced(.date(try #require(CalendarDate(iso: text))), at: place)
      }
      responsibilities.append(
        Responsibility(
          service: Sourced(words[0], at: place),
          accountable: word(1).map { Sourced($0, at: place) },
          provider: word(2).map { Sourced($0, at: place) }, from: try moment(3), to: try moment(4)))
    case "saving":
      savings.append(
        Saving(
          partner: Sourced(words[0], at: place),
          year: Sourced(try #require(Int(words[1])), at: place), baseline: try money(2),
          cost: try money(3),
          evidence: try word(4).map {
            Sourced(try #require(Saving.Evidence(rawValue: $0)), at: place)
          }))
    case "lines":
      flows.append(
        PriceFlow(
          kind: try #require(PriceLineKind(rawValue: words[0])), year: word(1).flatMap { Int($0) },
          indexation: try word(3).map { .fixed(percent: try FixedDecimal(parsing: $0)) },
          amount: try FixedDecimal(parsing: words[2]), lineCount: 1, first: place))
    default: Issue.record("a case knows no \"\(key)\"")
    }
  }

  /// The same rows in another order.
  func shuffled(_ generator: inout SeededGenerator) -> ContractCase {
    var other = self
    other.buyers.shuffle(using: &generator)
    other.terms.shuffle(using: &generator)
    other.responsibilities.shuffle(using: &generator)
    other.savings.shuffle(using: &generator)
    other.flows.shuffle(using: &generator)
    return other
  }

  /// What the check finds.
  func finding() throws -> CheckFinding {
    let (check, diagnostics) = try ContractCase.resolve(rule)
    let resolved = try #require(check, "\(diagnostics.map(\.message))")
    let source = place(0)
    let schedule = flows.min { $0.first.line < $1.first.line }.map { first in
      PriceSchedule(
        lineCount: flows.count,
        total: Money((try? FixedDecimal.sum(flows.map(\.amount))) ?? .zero, currency),
        lineRounding: nil,
        first: first.first, last: first.first, firstFineLine: nil, flows: flows)
    }
    let bid = Bid(
      id: "b1", bidder: "Alder Ltd", source: source,
      statedPrice: try price.map {
        Sourced(Money(try FixedDecimal(parsing: $0), currency), at: source)
      },
      schedule: schedule,
      contractType: type.map { Sourced(ContractType(rawValue: $0), at: source) },
      contractLength: length.map { Sourced($0, at: source) },
      contract: ContractSchedule(
        terms: ContractTerms(terms), responsibilities: responsibilities, savings: savings))
    let lot = Lot(id: nil, title: nil, bids: [bid], marks: MarkTable(bids: ["b1"], marks: []))
    let competition = Competition(
      id: "case", title: "Case", currency: currency,
      buyers: buyers.map { Buyer(id: $0, name: $0) }, contractStart: start,
      services: services.map { Service(id: $0, title: $0) }, lots: [lot])
    return resolved.finding(
      in: bid,
      of: CheckContext(
        competition: competition, lot: lot, rubric: try ContractCase.rubric("lowest-proportional")))
  }

  /// The check that a rubric names so, and what is said of it.
  static func resolve(
    _ rule: String
  ) throws -> (check: (any ScheduleCheck)?, diagnostics: [Diagnostic]) {
    let leaf = try #require(try rubric(rule).leaves.first)
    guard case .price(let measure) = leaf.measure else { return (nil, []) }
    var log = DiagnosticLog()
    let check = ScheduleChecks.check(try #require(measure.formula), log: &log)
    return (check, log.finished())
  }

  // A rule is read wherever a rubric names one; a price's formula is such a place.
  private static func rubric(_ rule: String) throws -> Rubric {
    try Sample.rubric(
      "  - {id: price, title: Price, weight: 100, measure: price, formula: \(rule)}")
  }
}

private func place(_ line: Int) -> Procurement.SourceLocation {
  Procurement.SourceLocation(file: "case", line: line, column: 1)
}

private func trimmed(_ text: some StringProtocol) -> String {
  let words = text.drop { $0 == " " }
  return String(words.reversed().drop { $0 == " " }.reversed())
}
