package import Procurement

/// `equals: yes`: the value is the same.
package struct EqualTo: TermOperator {
  package static let page = TermOperatorPage(
    "equals", example: "{term: open-book, equals: yes}",
    holds:
      "the value is the same; words without regard to case and spacing, lists without regard to order",
    values: "any")

  package let value: TermValue

  package init?(_ argument: TermArgument, log: inout DiagnosticLog) {
    guard let value = argument.anyValue(log: &log) else { return nil }
    self.value = value
  }

  package var words: String { value.shown }
  package var opposite: String { "not \(value.shown)" }
  package var canonicalValue: JSONValue { value.canonicalValue }

  package func holds(_ fact: TermFact) -> TermAnswer { TermSameness.of(fact, value) }
}
