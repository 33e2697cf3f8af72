import Procurement
import Testing

@testable import Rubrics

/// What a test says of a bid: terms by name, each with its value and perhaps its wording.
struct ListedFacts: TermSource {
  /// A term that a test gives.
  struct Term {
    let name: String
    let value: String
    var wording: String?
  }

  let terms: [Term]
  var isGiven = true

  /// Terms written `name: value`.
  init(_ terms: [String], isGiven: Bool = true) {
    self.terms = terms.map { text in
      let parts = text.split(separator: ": ", maxSplits: 1)
      return Term(name: String(parts[0]), value: parts.count > 1 ? String(parts[1]) : "")
    }
    self.isGiven = isGiven
  }

  init(name: String, value: String, wording: String) {
    self.terms = [Term(name: name, value: value, wording: wording)]
  }

  func facts(of name: String) -> TermFacts {
    let found = terms.enumerated().filter { $1.name == name }.map { index, term in
      let place = SourceLocation(file: "terms.csv", line: index + 2, column: 3)
      return TermFact(
        ContractTerm(
          name: term.name, value: Sourced(term.value, at: place),
          typed: TermValue.parse(term.value, forTerm: term.name, currency: Currency("GBP")),
          clause: "\(index + 1)", wording: term.wording.map { Sourced($0, at: place) }))
    }
    return TermFacts(name, found: found, isGiven: isGiven, place: "terms.csv")
  }
}

/// A sound rubric whose one check asks for this.
func rubricText(require yaml: String) -> String {
  rubricText(
    """
      - {id: quality, title: Quality, weight: 50}
      - {id: price, title: Price, weight: 50, measure: price, formula: lowest-proportional}
    """) + "\nchecks:\n  - {id: terms, title: Terms, require: \(yaml)}\n"
}

/// The condition of a rubric whose one check asks for this.
func condition(
  _ yaml: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws -> TermCondition {
  let (rubric, found) = readRubric(rubricText(require: yaml))
  let check = try #require(
    rubric?.checks.first, "\(found.map(\.text))", sourceLocation: sourceLocation)
  guard case .condition(let condition) = check.requirement else {
    throw WrongRequirement()
  }
  return condition
}

private struct WrongRequirement: Error {}

/// What a condition comes to, with its reasons, in one line.
func outcome(
  _ yaml: String, _ terms: [String], isGiven: Bool = true,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws -> CheckOutcome {
  try condition(yaml, sourceLocation: sourceLocation)
    .verdict(ListedFacts(terms, isGiven: isGiven)).outcome
}
