package import Procurement
package import YAMLReading

/// `all-of: [..]`: every condition that applies holds.
package struct AllOf: TermConnective {
  package static let page = TermOperatorPage(
    "all-of", example: "all-of: [{term: exit.plan, present: yes}, {term: open-book, equals: yes}]",
    holds: "each condition that applies holds; fails where one fails, whatever the others",
    values: "conditions")

  package let parts: [TermCondition]

  package init(_ parts: [TermCondition]) { self.parts = parts }

  package init?(
    _ node: YAMLNode, second: YAMLNode?, reader: TermConditionReader, log: inout DiagnosticLog
  ) {
    guard let parts = reader.conditions(AllOf.name, node, log: &log) else { return nil }
    self.init(parts)
  }

  package var words: String { "(" + parts.map(\.words).joined(separator: " and ") + ")" }

  package var canonicalValue: JSONValue {
    .object([(key: AllOf.name, value: .array(parts.map(\.form.canonicalValue)))])
  }

  package var tests: [TermTest] { parts.flatMap(\.form.tests) }

  package func verdict(_ facts: any TermSource) -> TermVerdict {
    let verdicts = parts.map { $0.form.verdict(facts) }
    let applicable = verdicts.filter { $0.truth != .notApplicable }
    if applicable.isEmpty { return TermVerdict(.notApplicable, of: verdicts) }
    let failing = applicable.filter(\.fails)
    if !failing.isEmpty {
      let isBroken = failing.contains { $0.truth == .fail }
      return TermVerdict(isBroken ? .fail : .absent, of: failing)
    }
    let open = applicable.filter { $0.truth == .couldNotTell }
    return open.isEmpty ? TermVerdict(.pass, of: applicable) : TermVerdict(.couldNotTell, of: open)
  }
}
