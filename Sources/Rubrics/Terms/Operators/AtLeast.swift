package import Procurement

/// `at-least: 12 months`: the value is no less.
package struct AtLeast: TermOperator {
  package static let page = TermOperatorPage(
    "at-least", example: "{term: exit.assistance-months, at-least: 12 months}",
    holds: "the value is the same or more; a date the same or later", values: AtMost.ordered)

  package let bound: TermValue

  package init?(_ argument: TermArgument, log: inout DiagnosticLog) {
    guard let bound = argument.orderedValue(log: &log) else { return nil }
    self.bound = bound
  }

  package var words: String { "at least \(bound.shown)" }
  package var opposite: String { "under \(bound.shown)" }
  package var canonicalValue: JSONValue { bound.canonicalValue }

  package func holds(_ fact: TermFact) -> TermAnswer {
    TermOrder.answer(fact.value, to: bound) { $0 != .less }
  }
}
