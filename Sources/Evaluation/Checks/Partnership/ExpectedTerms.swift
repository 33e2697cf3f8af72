public import Procurement

/// Whether a contract settles what contracts of its type are expected to settle.
///
/// Joint venture, fixed term, framework and prime-partner framework each have a set of terms; a rubric
/// adds others by name, or the sets for gain share and for pooled budgets.
///
/// - Source: each term has its own; see `docs/partnership-checks.md`.
public struct ExpectedTerms: ScheduleCheck {
  /// Its page.
  public static let page = RulePage(
    name: "expected-terms",
    definition: "every term of the set for the bid's contract type is in the schedule and says "
      + "something other than no, none or to be confirmed; where the table below says so, no will do",
    parameters: "`also`: further terms by name; `sets`: further sets, `gain-share` and "
      + "`pooled-budget`",
    isRelative: false,
    weakness: "it sees that a term is there, not whether it is a good one; a type that the rubric "
      + "declares itself has no set",
    source: "each expected term has its own")

  private let also: [String]
  private let sets: [String]

  /// The check with its parameters.
  public init?(parameters: inout RuleParameters) {
    also = parameters.texts("also")
    sets = parameters.choices("sets", of: ExpectedTermSets.added.keys.sorted()) ?? []
  }

  /// Looks for every expected term.
  public func finding(in bid: Bid, of context: CheckContext) -> CheckFinding {
    var notes = CheckNotes(bid)
    guard let type = bid.contractType else {
      notes.doubt("the bid gives no contract type")
      notes.look(for: "contract type of the bid")
      return notes.finding(pass: "")
    }
    let fact = ReliedOn("contract type: \(type.value)", source: type.source)
    let own = ExpectedTermSets.terms(of: type.value)
    let extra = also.map {
      ExpectedTerm($0, because: "is asked for by the rubric", source: "the rubric")
    }
    let added = sets.flatMap { ExpectedTermSets.added[$0] ?? [] }
    if own == nil, extra.isEmpty, added.isEmpty {
      return CheckFinding(
        .notApplicable, "there is no set of expected terms for the contract type \(type.value)",
        reliedOn: [fact])
    }
    notes.rely(on: fact)
    if own == nil {
      notes.detail("the contract type \(type.value) has no set of its own")
    }
    var seen: Set<[String]> = []
    let expected = ((own ?? []) + added + extra).filter { seen.insert($0.names).inserted }
    if !notes.hasTerms { notes.doubt("the schedule gives no terms") }
    for term in expected { look(for: term, notes: &notes) }
    return notes.finding(
      pass: "all \(expected.count) terms expected of the contract type \(type.value) are there")
  }

  private func look(for term: ExpectedTerm, notes: inout CheckNotes) {
    let choice = term.names.joined(separator: " or ")
    var denied: String?
    var missing: [String] = []
    for name in term.names {
      for found in matches(name, notes: notes) {
        switch notes.standing(found) {
        case .given:
          notes.detail("\(found) \(term.reason) (\(term.source))")
          return
        case .denied where term.isSettledByNo && !notes.isOpen(found):
          notes.detail("\(found) \(term.reason) (\(term.source))")
          return
        case .denied: denied = found
        case .missing: break
        }
      }
      if denied == nil { missing.append(name) }
    }
    guard notes.hasTerms else {
      notes.look(for: "\(choice) in the contract schedule")
      return
    }
    for name in missing { notes.look(for: "\(name) in the contract schedule") }
    let why = "it \(term.reason) (\(term.source))"
    if let denied {
      notes.fail("\(denied) says that there is none; \(why)")
    } else {
      notes.fail("there is no \(choice); \(why)")
    }
  }

  private func matches(_ name: String, notes: CheckNotes) -> [String] {
    guard name.hasSuffix("*") else { return notes.hasTerm(name) ? [name] : [] }
    let prefix = name.dropLast()
    return notes.termNames.filter { $0.hasPrefix(prefix) && $0.count > prefix.count }
  }
}
