package import Procurement
package import YAMLReading

/// `any-of: [..]`: one condition at least holds.
package struct AnyOf: TermConnective {
  package static let page = TermOperatorPage(
    "any-of",
    example:
      "any-of: [{term: liability.cap, equals: unlimited}, {term: buy-out.price, present: yes}]",
    holds: "one condition at least holds, whatever the others; fails where each that applies fails",
    values: "conditions")

  package let parts: [TermCondition]

  package init(_ parts: [TermCondition]) { self.parts = parts }

  package init?(
    _ node: YAMLNode, second: YAMLNode?, reader: TermConditionReader, log: inout DiagnosticLog
  ) {
    guard let parts = reader.conditions(AnyOf.name, node, log: &log) else { return nil }
    self.init(parts)
  }

  package var words: String { "(" + parts.map(\.words).joined(separator: " or ") + ")" }

  package var canonicalValue: JSONValue {
    .object([(key: AnyOf.name, value: .array(parts.map(\.form.canonicalValue)))])
  }

  package var tests: [TermTest] { parts.flatMap(\.form.tests) }

  package func verdict(_ facts: any TermSource) -> TermVerdict {
    let verdicts = parts.map { $0.form.verdict(facts) }
    let applicable = verdicts.filter { $0.truth != .notApplicable }
    if applicable.isEmpty { return TermVerdict(.notApplicable, of: verdicts) }
    let passing = applicable.filter { $0.truth == .pass }
    if !passing.isEmpty { return TermVerdict(.pass, of: passing) }
    if applicable.contains(where: { $0.truth == .couldNotTell }) {
      return TermVerdict(.couldNotTell, of: applicable)
    }
    // Where a term is not there, nobody knows that its part is broken, and `not` of it is no pass.
    let isAbsent = applicable.contains { $0.truth == .absent }
    return TermVerdict(isAbsent ? .absent : .fail, of: applicable)
  }
}
