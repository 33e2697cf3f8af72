package import Procurement
package import YAMLReading

/// `between: [12 months, 24 months]`: the value is neither less than the one nor more than the other.
package struct BetweenBounds: TermOperator {
  package static let page = TermOperatorPage(
    "between", example: "{term: break.at-months, between: [24 months, 48 months]}",
    holds: "the value is at least the first and at most the second", values: AtMost.ordered)

  package let lower: TermValue
  package let upper: TermValue

  package init?(_ argument: TermArgument, log: inout DiagnosticLog) {
    guard let nodes = argument.list(of: 2, log: &log) else { return nil }
    let values = nodes.compactMap { argument.orderedValue($0, log: &log) }
    guard values.count == 2 else { return nil }
    switch TermOrder.of(values[0], to: values[1]) {
    case .less, .equal: break
    case .greater:
      argument.report(
        "the first bound \(values[0].shown) is over the second, \(values[1].shown)",
        hint: "write the lower bound first", log: &log)
      return nil
    case .cannotTell(let reason):
      argument.report(
        "the bounds cannot be compared: \(reason)",
        hint: "write both in one unit", log: &log)
      return nil
    }
    self.lower = values[0]
    self.upper = values[1]
  }

  package static func node(ofWords words: String, at source: SourceLocation) -> YAMLNode {
    TermArgument.list(words.split(separator: " and ").map(String.init), at: source)
  }

  package var words: String { "between \(lower.shown) and \(upper.shown)" }
  package var opposite: String { "not between \(lower.shown) and \(upper.shown)" }
  package var canonicalValue: JSONValue { .array([lower.canonicalValue, upper.canonicalValue]) }

  package func holds(_ fact: TermFact) -> TermAnswer {
    let least = TermOrder.answer(fact.value, to: lower) { $0 != .less }
    let most = TermOrder.answer(fact.value, to: upper) { $0 != .greater }
    if case .cannotTell = least { return least }
    if case .cannotTell = most { return most }
    return least == .yes && most == .yes ? .yes : .no
  }
}
