package import Procurement
package import YAMLReading

/// `when: {..}`, `then: {..}`: where the first condition holds, the second has to.
package struct WhenThen: TermConnective {
  package static let page = TermOperatorPage(
    "when",
    example:
      "when: {term: contract.type, equals: joint-venture}, then: {term: deadlock, present: yes}",
    holds: "the condition after `then` holds; does not apply where the one after `when` fails",
    values: "two conditions")
  package static let secondKey: String? = "then"

  package let premise: TermCondition
  package let part: TermCondition

  package init(_ premise: TermCondition, then part: TermCondition) {
    self.premise = premise
    self.part = part
  }

  package init?(
    _ node: YAMLNode, second: YAMLNode?, reader: TermConditionReader, log: inout DiagnosticLog
  ) {
    guard let second else {
      log.report(
        .conditionShape, "\"when\" has no \"then\"", at: node.location,
        hint: "write what has to hold then: `when: {…}, then: {…}`")
      return nil
    }
    let premise = reader.condition(node, log: &log)
    let part = reader.condition(second, log: &log)
    guard let premise, let part else { return nil }
    self.init(premise, then: part)
  }

  package var words: String { "where \(premise.words): \(part.words)" }

  package var canonicalValue: JSONValue {
    .object([
      (key: WhenThen.name, value: premise.form.canonicalValue),
      (key: "then", value: part.form.canonicalValue),
    ])
  }

  package var tests: [TermTest] { premise.form.tests + part.form.tests }

  package func verdict(_ facts: any TermSource) -> TermVerdict {
    let condition = premise.form.verdict(facts)
    switch condition.truth {
    case .fail, .absent, .notApplicable:
      return condition.turned(to: .notApplicable, "does not apply: \(condition.basis)")
    case .couldNotTell:
      return condition.turned(
        to: .couldNotTell, "whether it applies cannot be told: \(condition.basis)")
    case .pass:
      let verdict = part.form.verdict(facts)
      return TermVerdict(
        verdict.truth, "\(verdict.basis); applies as \(condition.basis)",
        reliedOn: (verdict.reliedOn + condition.reliedOn).withoutRepeats,
        lookedFor: verdict.lookedFor)
    }
  }
}
