package import Procurement

/// `at-most: 30 days`: the value is no more.
package struct AtMost: TermOperator {
  package static let page = TermOperatorPage(
    "at-most", example: "{term: payment.days, at-most: 30 days}",
    holds: "the value is the same or less; a date the same or earlier", values: ordered)

  /// The kinds of values that have an order, in words.
  static let ordered = "number, money, percentage, duration, date"

  package let bound: TermValue

  package init?(_ argument: TermArgument, log: inout DiagnosticLog) {
    guard let bound = argument.orderedValue(log: &log) else { return nil }
    self.bound = bound
  }

  package var words: String { "at most \(bound.shown)" }
  package var opposite: String { "over \(bound.shown)" }
  package var canonicalValue: JSONValue { bound.canonicalValue }

  package func holds(_ fact: TermFact) -> TermAnswer {
    TermOrder.answer(fact.value, to: bound) { $0 != .greater }
  }
}
