package import Procurement

/// `absent: yes`: a schedule was given, and the term is not in it or says `no`.
package struct AbsentTerm: TermOperator {
  package static let page = TermOperatorPage(
    "absent", example: "{term: exclusivity, absent: yes}",
    holds:
      "the bid gives terms, and none under the name but `no`; where it gives no terms, nobody can tell",
    values: "any")

  package static let standsAlone = true

  package init() {}

  package init?(_ argument: TermArgument, log: inout DiagnosticLog) {
    guard argument.isYes(insteadOfNo: "present: yes", log: &log) else { return nil }
  }

  package var words: String { "absent" }
  package var opposite: String { "given" }
  package var canonicalValue: JSONValue { .bool(true) }

  package func holds(_ fact: TermFact) -> TermAnswer {
    fact.value.isDenial ? .yes : .no
  }

  package func verdict(_ facts: TermFacts) -> TermVerdict {
    guard facts.found.isEmpty, facts.isGiven else {
      return facts.found.isEmpty ? facts.verdictOfNothing : verdictOfFound(facts)
    }
    return TermVerdict(
      .pass, "\(facts.name) is not in the contract schedule, as asked",
      lookedFor: ["\(facts.name) in \(facts.place)"])
  }

  private func verdictOfFound(_ facts: TermFacts) -> TermVerdict {
    let reliedOn = facts.found.map { $0.reliedOn(as: facts.name) }
    let values = facts.found.map(\.value.shown).withoutRepeats.joined(separator: "; ")
    let denied = facts.found.filter { holds($0) == .yes }.count
    let isOpen = facts.found.contains { $0.value.isLeftOpen }
    let truth: TermVerdict.Truth =
      denied == facts.found.count ? .pass : denied == 0 && !isOpen ? .fail : .couldNotTell
    return TermVerdict(
      truth, "\(facts.name) is \(values)" + (isOpen ? ", which leaves it open" : ""),
      reliedOn: reliedOn)
  }
}
