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
    switch verdict(TermFacts("", found: [fact], isGiven: true, place: "")).truth {
    case .pass: .yes
    case .couldNotTell: .cannotTell("which leaves it open")
    case .fail, .absent, .notApplicable: .no
    }
  }

  package func verdict(_ facts: TermFacts) -> TermVerdict {
    if facts.found.isEmpty { return facts.verdictOfNothing }
    let items = facts.found.flatMap { CountAtLeast.items(of: $0.value) }
    let said = Set(items.filter { !$0.isLeftOpen }.map(CountAtLeast.folded)).count
    let open = items.count { $0.isLeftOpen }
    let reliedOn = facts.found.map { $0.reliedOn(as: facts.name) }
    let counted = "\(facts.name) has \(CountAtLeast.values(said))"
    if said < least, said + open >= least {
      return TermVerdict(
        .couldNotTell, "\(counted), and \(open) left open", reliedOn: reliedOn)
    }
    return TermVerdict(
      said >= least ? .pass : .fail, "\(counted), which is \(said >= least ? words : opposite)",
      reliedOn: reliedOn)
  }

  /// The values, a list's items apart; a plain `no` is none.
  private static func items(of value: TermValue) -> [TermValue] {
    let items = if case .list(let items) = value { items } else { [value] }
    return items.filter { !$0.isDenial }
  }

  /// The value with its words as `equals` compares them, so that `Price` and `price` are one.
  private static func folded(_ value: TermValue) -> TermValue {
    guard case .text(let text) = value else { return value }
    return .text(TermOrder.words(text) ?? text)
  }

  private static func values(_ count: Int) -> String { count == 1 ? "1 value" : "\(count) values" }
}
