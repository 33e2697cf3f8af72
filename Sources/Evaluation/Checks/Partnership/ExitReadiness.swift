public import Procurement

/// Whether there is a joint exit strategy, with what begins it, who owns it, what becomes of data and
/// staff, how long the supplier helps and at what price, for every partner.
///
/// A term `exit.<part>` holds for all partners, and `exit.<part>.<partner>` for one in its stead. The
/// price may also stand in the price schedule as lines of kind `exit`.
///
/// - Source: ISO 44001:2017, exit strategy: planned from the start, with triggers; public exit plan
///   schedules ask for owner, data, staff, a period of assistance and its price.
public struct ExitReadiness: ScheduleCheck {
  /// Its page.
  public static let page = RulePage(
    name: "exit-readiness",
    definition:
      "for every partner the terms `exit.trigger`, `exit.owner`, `exit.data`, `exit.staff`, "
      + "`exit.assistance-months` and `exit.price` say something, or `exit.<part>.<partner>` in their "
      + "stead; for the price, lines of kind `exit` in the price schedule do as well",
    parameters:
      "`minimum-assistance`: the least period of assistance, `6 months`; `contracts-over`: "
      + "asked only of contracts whose initial period is longer, `12 months`",
    isRelative: false,
    weakness: "it sees that a part is there, not whether it would work",
    source:
      "ISO 44001:2017 (exit strategy); Partnerships UK, ICT guidance, schedule 8.5 (exit plan)")

  private static let price = "price"
  private static let assistance = "assistance-months"
  private static let parts = ["trigger", "owner", "data", "staff", assistance, price]

  private let minimumAssistance: Int?
  private let contractsOver: Int?

  /// The check with its parameters.
  public init?(parameters: inout RuleParameters) {
    minimumAssistance = parameters.optionalMonths("minimum-assistance")
    contractsOver = parameters.optionalMonths("contracts-over")
  }

  /// Looks for every part for every partner.
  public func finding(in bid: Bid, of context: CheckContext) -> CheckFinding {
    var notes = CheckNotes(bid)
    if let finding = notes.exemption(of: bid, over: contractsOver) { return finding }
    if !notes.hasTerms {
      notes.doubt("the schedule gives no terms")
      for part in Self.parts { notes.look(for: "exit.\(part) in the contract schedule") }
      return notes.finding(pass: "")
    }
    let partners = context.competition.buyers.map(\.id).sorted()
    for part in Self.parts { examine(part, partners, bid, context, notes: &notes) }
    return notes.finding(
      pass: "the exit strategy has all \(Self.parts.count) parts"
        + (partners.isEmpty ? "" : " for \(partners.count == 1 ? "the" : "every") partner"))
  }

  private func examine(
    _ part: String, _ partners: [String], _ bid: Bid, _ context: CheckContext,
    notes: inout CheckNotes
  ) {
    let own = partners.filter { notes.hasTerm("exit.\(part).\($0)") }
    var lacking: [String] = []
    for partner in own {
      let name = "exit.\(part).\(partner)"
      if notes.standing(name) == .denied {
        lacking.append(partner)
      } else if part == Self.assistance {
        judgeLength(of: name, notes: &notes)
      }
    }
    let others = partners.filter { !own.contains($0) }
    guard partners.isEmpty || !others.isEmpty else {
      report(part, lacking, of: partners, notes: &notes)
      return
    }
    let name = "exit.\(part)"
    if part == Self.price, hasExitLines(bid, context, notes: &notes) {
      report(part, lacking, of: partners, notes: &notes)
      return
    }
    switch notes.standing(name) {
    case .given:
      if part == Self.assistance { judgeLength(of: name, notes: &notes) }
    case .denied:
      if partners.isEmpty { notes.fail("\(name) says that there is none") }
      lacking += others
    case .missing:
      if part == Self.price {
        notes.look(for: "lines of kind exit in the price schedule")
        if bid.schedule == nil {
          notes.doubt("there is neither a term exit.price nor a price schedule with exit lines")
          break
        }
      }
      if partners.isEmpty { notes.fail("there is no \(name)") }
      lacking += others
    }
    report(part, lacking, of: partners, notes: &notes)
  }

  private func report(
    _ part: String, _ lacking: [String], of partners: [String], notes: inout CheckNotes
  ) {
    if lacking.isEmpty { return }
    let who =
      lacking.count == partners.count
      ? "any partner" : lacking.sorted().map { "\"\($0)\"" }.joined(separator: ", ")
    notes.fail("there is no exit.\(part) for \(who)")
  }

  private func hasExitLines(
    _ bid: Bid, _ context: CheckContext, notes: inout CheckNotes
  ) -> Bool {
    let flows = bid.schedule?.flows.filter { $0.kind == .exit } ?? []
    for flow in flows { notes.rely(on: ReliedOn(flow, in: context.competition.currency)) }
    return !flows.isEmpty
  }

  /// Notes whether a period of assistance is long enough.
  private func judgeLength(of name: String, notes: inout CheckNotes) {
    let found: TermFound<Int> = notes.value(name, as: "a number of whole months") { $0.wholeMonths }
    guard case .value(let months) = found else { return }
    let least = minimumAssistance ?? 1
    if months < least {
      notes.fail("\(name) is \(months), under \(least) \(least == 1 ? "month" : "months")")
    } else {
      notes.detail("\(name): \(months) months")
    }
  }
}
