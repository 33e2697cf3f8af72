package import Procurement

/// `count-at-least: 3`: so many values are given, as items of a list or as terms of the same name.
package struct CountAtLeast: TermOperator {
  package static let page = TermOperatorPage(
    "count-at-least", example: "{term: reserved-matters, count-at-least: 3}",
    holds:
      "at least so many different values are given, as items of a list or in terms of one name",
    values: "any")

  package let least: Int

  package init?(_ argument: TermArgument, log: inout DiagnosticLog) {
    guard let least = argument.count(log: &log) else { return nil }
    self.least = least
  }

  package var words: String { "at least \(CountAtLeast.values(least))" }
  package var opposite: String { "fewer than \(CountAtLeast.values(least))" }
  package var canonicalValue: JSONValue { .integer(least) }

  package func holds(_ fact: TermFact) -> TermAnswer {
    CountAtLeast.items(of: fact.value).count >= least ? .yes : .no
  }

  package func verdict(_ facts: TermFacts) -> TermVerdict {
    if facts.found.isEmpty { return facts.verdictOfNothing }
    let items = facts.found.flatMap { CountAtLeast.items(of: $0.value) }.withoutRepeats
    return TermVerdict(
      items.count >= least ? .pass : .fail,
      "\(facts.name) has \(CountAtLeast.values(items.count)), which is "
        + (items.count >= least ? words : opposite),
      reliedOn: facts.found.map { $0.reliedOn(as: facts.name) })
  }

  /// The values, a list's items apart; a plain `no` is none.
  private static func items(of value: TermValue) -> [TermValue] {
    switch value {
    case .list(let items): items
    default: value.isDenial ? [] : [value]
    }
  }

  private static func values(_ count: Int) -> String { count == 1 ? "1 value" : "\(count) values" }
}
