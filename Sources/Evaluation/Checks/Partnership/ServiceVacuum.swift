public import Procurement

/// A service in scope that nobody provides, or nobody is accountable for, at some time of the
/// contract's life, or that two provide or are accountable for at once.
///
/// Every service is followed from the first day of the contract to the last. Moments are months of the
/// contract or dates; where the competition gives the contract's first day, time is followed to the
/// day, so a hand-over within a month leaves neither a gap nor an overlap.
///
/// - Source: NHS Bodies and Local Authorities Partnership Arrangements Regulations 2000 (SI 2000/617),
///   reg 7(3): the agreement specifies the services and who hosts them; ISO 44001:2017, joint
///   governance with stated responsibilities.
public struct ServiceVacuum: ScheduleCheck {
  /// Its page.
  public static let page = RulePage(
    name: "service-vacuum",
    definition: "for each service in scope and each day of the contract exactly one party is "
      + "accountable and exactly one provides it; gaps and overlaps are given as months of the "
      + "contract, with their days where they begin or end within a month",
    parameters: "`services`: the services in scope, by default those of `competition.yaml`; "
      + "`shared`: services that several may provide or answer for at once; "
      + "`include-extensions`: `yes` follows the extensions too",
    isRelative: false,
    weakness: "it compares names as written: a party under two names counts as two; it sees who is "
      + "named, not whether they are able",
    source: "SI 2000/617, reg 7(3); ISO 44001:2017")

  private let services: [String]
  private let shared: Set<String>
  private let includesExtensions: Bool

  /// The check with its parameters.
  public init?(parameters: inout RuleParameters) {
    services = parameters.texts("services")
    shared = Set(parameters.texts("shared"))
    includesExtensions = parameters.optionalFlag("include-extensions") ?? false
    if !services.isEmpty, let stray = shared.sorted().first(where: { !services.contains($0) }) {
      parameters.refuse(
        "shared", because: "names \"\(stray)\", which is not among \"services\"",
        hint: "name only services that are in scope")
    }
  }

  /// Follows every service in scope through the contract's life.
  public func finding(in bid: Bid, of context: CheckContext) -> CheckFinding {
    let scope = services.isEmpty ? context.competition.services.map(\.id) : services
    if scope.isEmpty {
      return CheckFinding(
        .notApplicable, "neither the rubric nor the competition names services in scope")
    }
    var notes = CheckNotes(bid)
    let rows = bid.contract.responsibilities
      .sorted { $0.service.source.precedes($1.service.source) }
    let months = life(of: bid, notes: &notes)
    if rows.isEmpty {
      notes.doubt("the schedule gives no responsibilities")
      notes.look(for: "responsibilities in the contract schedule")
    }
    guard let months, !rows.isEmpty else { return notes.finding(pass: "") }
    let calendar = ContractCalendar(start: context.competition.contractStart, months: months)
    let byService = Dictionary(grouping: rows, by: \.service.value)
    var seen: Set<String> = []
    for service in scope where seen.insert(service).inserted {
      follow(service, byService[service] ?? [], calendar, notes: &notes)
    }
    for service in byService.keys.sorted() where !seen.contains(service) {
      notes.detail("\(Diagnostic.quoted(service)) is not in scope, and its rows count for nothing")
    }
    for service in shared.sorted() where !seen.contains(service) {
      notes.detail("\"\(service)\" is published as shared and is not in scope")
    }
    let each = seen.count == 1 ? "the service" : "each of \(seen.count) services"
    return notes.finding(
      pass: "\(each) has one accountable party and one provider in all "
        + "\(months) months" + (shared.isEmpty ? "" : ", or shares them as published"))
  }

  /// The months that are looked at; `nil` and a doubt where the bid does not say.
  private func life(of bid: Bid, notes: inout CheckNotes) -> Int? {
    guard let length = bid.contractLength else {
      notes.doubt("the bid gives no contract length")
      notes.look(for: "contract length of the bid")
      return nil
    }
    notes.rely(on: ReliedOn(length))
    guard includesExtensions else { return length.value.initialMonths }
    guard let maximum = length.value.maximum else {
      notes.doubt("the bid does not say by how many months the contract may be extended")
      notes.look(for: "extension months of the bid")
      return nil
    }
    return maximum
  }

  private func follow(
    _ service: String, _ rows: [Responsibility], _ calendar: ContractCalendar,
    notes: inout CheckNotes
  ) {
    if rows.isEmpty { notes.look(for: "\(service) among the responsibilities") }
    var accountable: [(range: Range<Int>, holder: String)] = []
    var providers: [(range: Range<Int>, holder: String)] = []
    var isDecided = true
    for row in rows {
      notes.rely(on: ReliedOn(row))
      let from = row.from.map { calendar.beginning($0.value) } ?? calendar.life.lowerBound
      let to = row.to.map { calendar.end($0.value) } ?? calendar.life.upperBound
      guard let from, let to else {
        isDecided = false
        continue
      }
      if from >= to {
        notes.detail("\(service): the row at \(row.service.source) covers no time of the contract")
      }
      let range = from..<max(from, to)
      if let name = row.accountable?.value, !name.isEmpty { accountable.append((range, name)) }
      if let name = row.provider?.value, !name.isEmpty { providers.append((range, name)) }
    }
    guard isDecided else {
      notes.doubt("\(service) has dates, and the competition gives no contract start to place them")
      notes.look(for: "contract-start in competition.yaml")
      return
    }
    judge(
      service, "accountable", accountable, calendar, none: "nobody is accountable for it",
      many: "are accountable for it", notes: &notes)
    judge(
      service, "provided by", providers, calendar, none: "nobody provides it", many: "provide it",
      notes: &notes)
  }

  /// Notes who holds a duty when, and its gaps and overlaps.
  private func judge(
    _ service: String, _ duty: String, _ spans: [(range: Range<Int>, holder: String)],
    _ calendar: ContractCalendar, none: String, many: String, notes: inout CheckNotes
  ) {
    var steps: [String] = []
    for stretch in DutyTimeline.stretches(of: spans, in: calendar.life) {
      let when = calendar.words(stretch.range)
      let who = stretch.holders.map { Diagnostic.quoted($0) }.joined(separator: " and ")
      let named = who.isEmpty ? "\(stretch.count) parties" : who
      steps.append("\(stretch.count == 0 ? "nobody" : named) in \(when)")
      if stretch.count == 0 {
        notes.fail("\(service): \(none) in \(when)")
      } else if stretch.count > 1 {
        let line =
          "\(service): \(stretch.count) \(many) in \(when)" + (who.isEmpty ? "" : ": \(who)")
        if shared.contains(service) {
          notes.detail("\(line), which the rubric allows")
        } else {
          notes.fail(line)
        }
      }
    }
    notes.detail("\(service), \(duty): \(steps.joined(separator: "; "))")
  }
}

extension ReliedOn {
  /// A row of the responsibilities.
  fileprivate init(_ row: Responsibility) {
    func name(_ party: Sourced<String>?) -> String {
      party.map { Diagnostic.quoted($0.value) } ?? "nobody named"
    }
    func moment(_ moment: Sourced<ContractMoment>?, _ otherwise: String) -> String {
      switch moment?.value {
      case .month(let number): "month \(number)"
      case .date(let date): date.description
      case nil: otherwise
      }
    }
    self.init(
      "\(Diagnostic.quoted(row.service.value)): accountable \(name(row.accountable)), provider "
        + "\(name(row.provider)), from \(moment(row.from, "the start")) to "
        + moment(row.to, "the end"), source: row.service.source)
  }
}
