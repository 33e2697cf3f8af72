package import Procurement

/// `matches: "step*in"`: the pattern occurs in the clause's wording, or in the value where no wording
/// is given.
package struct MatchesPattern: TermOperator {
  package static let page = TermOperatorPage(
    "matches", example: "{term: exit.plan, matches: \"data * returned|handed over\"}",
    holds: "the pattern occurs in the clause's wording, or in the value where none is given",
    values: "any")

  package let pattern: TermPattern

  package init?(_ argument: TermArgument, log: inout DiagnosticLog) {
    guard let pattern = argument.pattern(log: &log) else { return nil }
    self.pattern = pattern
  }

  package var words: String { "like \(Diagnostic.quoted(pattern.text))" }
  package var opposite: String { "not like \(Diagnostic.quoted(pattern.text))" }
  package var canonicalValue: JSONValue { .string(pattern.text) }

  package func holds(_ fact: TermFact) -> TermAnswer {
    if pattern.occurs(in: fact.wording ?? fact.written) { return .yes }
    return fact.wording == nil && fact.value.isLeftOpen ? .cannotTell("which leaves it open") : .no
  }

  package func verdict(_ facts: TermFacts) -> TermVerdict {
    if facts.found.isEmpty { return facts.verdictOfNothing }
    let answers = facts.found.map { holds($0) }
    let matched = answers.filter { $0 == .yes }.count
    if matched == 0,
      let open = zip(facts.found, answers).first(where: { $1.truth == .couldNotTell })
    {
      return TermVerdict(
        .couldNotTell, "\(facts.name) is \(open.0.value.shown), which leaves it open",
        reliedOn: facts.found.map { $0.reliedOn(as: facts.name) })
    }
    let what = facts.found.contains { $0.wording != nil } ? "the wording of " : ""
    let truth: TermVerdict.Truth =
      matched == answers.count ? .pass : matched == 0 ? .fail : .couldNotTell
    let relation =
      truth == .couldNotTell
      ? "in \(matched) of its \(answers.count) places \(words)"
      : truth == .pass ? words : opposite
    return TermVerdict(
      truth, "\(what)\(facts.name) is \(relation)",
      reliedOn: facts.found.map { $0.reliedOn(as: facts.name) })
  }
}
