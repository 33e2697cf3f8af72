package import Procurement
package import YAMLReading

/// `not: {..}`: the condition does not hold.
///
/// The absence of a term is no pass: `not` of a condition on a term that the schedule does not hold
/// fails as the condition does. `absent: yes` asks for the absence.
package struct Negation: TermConnective {
  package static let page = TermOperatorPage(
    "not", example: "not: {term: liability.cap, equals: unlimited}",
    holds: "the condition fails by what the bid says; a term that is not there fails both ways",
    values: "a condition")

  package let part: TermCondition

  package init(_ part: TermCondition) { self.part = part }

  package init?(
    _ node: YAMLNode, second: YAMLNode?, reader: TermConditionReader, log: inout DiagnosticLog
  ) {
    guard let part = reader.condition(node, log: &log) else { return nil }
    self.init(part)
  }

  package var words: String { "not \(part.words)" }

  package var canonicalValue: JSONValue {
    .object([(key: Negation.name, value: part.form.canonicalValue)])
  }

  package var tests: [TermTest] { part.form.tests }

  package func verdict(_ facts: any TermSource) -> TermVerdict {
    let verdict = part.form.verdict(facts)
    switch verdict.truth {
    case .pass: return verdict.turned(to: .fail)
    case .fail: return verdict.turned(to: .pass)
    case .absent, .notApplicable, .couldNotTell: return verdict
    }
  }
}
