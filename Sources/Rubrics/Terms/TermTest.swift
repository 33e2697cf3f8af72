package import Procurement

/// One name under one operator: `payment.days` at most `30 days`.
package struct TermTest: ConditionForm {
  /// The name of a term or of another fact of the bid.
  package let name: Sourced<String>
  /// What is asked of it.
  package let asked: any TermOperator

  /// A test.
  package init(_ name: Sourced<String>, _ asked: any TermOperator) {
    self.name = name
    self.asked = asked
  }

  package var words: String { "\(name.value) \(asked.words)" }

  package var canonicalValue: JSONValue {
    .object([
      (key: "term", value: .string(name.value)),
      (key: type(of: asked).name, value: asked.canonicalValue),
    ])
  }

  package var tests: [TermTest] { [self] }

  package func verdict(_ facts: any TermSource) -> TermVerdict {
    asked.verdict(facts.facts(of: name.value))
  }

  /// Whether both ask the same of the same name, wherever they were read.
  package static func == (left: TermTest, right: TermTest) -> Bool {
    left.name.value == right.name.value && AnyHashable(left.asked) == AnyHashable(right.asked)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(name.value)
    hasher.combine(AnyHashable(asked))
  }
}
