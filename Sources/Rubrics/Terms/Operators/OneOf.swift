package import Procurement
package import YAMLReading

/// `one-of: [monthly, quarterly]`: the value is one of these; of a list every item is.
package struct OneOf: TermOperator {
  package static let page = TermOperatorPage(
    "one-of", example: "{term: review.frequency, one-of: [monthly, quarterly]}",
    holds: "the value is the same as one of these; of a list each item is", values: "any")

  package let values: [TermValue]

  package init?(_ argument: TermArgument, log: inout DiagnosticLog) {
    guard let nodes = argument.list(of: nil, log: &log) else { return nil }
    let values = nodes.compactMap { argument.singleValue($0, log: &log) }
    guard values.count == nodes.count else { return nil }
    self.values = values
  }

  package static func node(ofWords words: String, at source: SourceLocation) -> YAMLNode {
    TermArgument.list(words.split(separator: ",").map(String.init), at: source)
  }

  package var words: String { "one of " + values.map(\.shown).joined(separator: ", ") }
  package var opposite: String { "none of " + values.map(\.shown).joined(separator: ", ") }
  package var canonicalValue: JSONValue { .array(values.map(\.canonicalValue)) }

  package func holds(_ fact: TermFact) -> TermAnswer {
    if fact.isUnread, holds(fact.value) == .no {
      return .cannotTell(
        "which cannot be compared with \(values.map(\.shown).joined(separator: ", "))")
    }
    guard case .list(let items) = fact.value else { return holds(fact.value) }
    let answers = items.map { holds($0) }
    if answers.contains(.no) { return .no }
    return answers.first { $0 != .yes } ?? (items.isEmpty ? .no : .yes)
  }

  private func holds(_ value: TermValue) -> TermAnswer {
    let answers = values.map { TermSameness.of(value, $0) }
    if answers.contains(.yes) { return .yes }
    return answers.first { $0 != .no } ?? .no
  }
}
