package import Procurement
package import YAMLReading

/// What a condition asks of what is said under a name.
///
/// An operator is one file in the folder `Operators` and one line in ``TermOperators``.
package protocol TermOperator: Hashable, Sendable {
  /// Its row in the table of operators.
  static var page: TermOperatorPage { get }

  /// Whether a promise may write its name alone, as it is only ever followed by `yes`.
  static var standsAlone: Bool { get }
  /// The YAML that stands for what an evaluator wrote in a promise after the operator's name.
  static func node(ofWords words: String, at source: SourceLocation) -> YAMLNode

  /// The operator with what the rubric writes after it, or `nil`; the log then says why.
  init?(_ argument: TermArgument, log: inout DiagnosticLog)

  /// What it asks, in words that follow the name: `at most 30 days`.
  var words: String { get }
  /// What is so where it does not hold: `over 30 days`.
  var opposite: String { get }
  /// What stands after its name in the canonical form.
  var canonicalValue: JSONValue { get }

  /// Whether one thing that the bid says is as it asks.
  func holds(_ fact: TermFact) -> TermAnswer
  /// The verdict on everything that the bid says under the name.
  func verdict(_ facts: TermFacts) -> TermVerdict
}

/// Whether one value is as an operator asks.
package enum TermAnswer: Hashable, Sendable {
  /// It is.
  case yes
  /// It is not.
  case no
  /// The value does not tell; the words follow it: `which cannot be compared with 30 days`.
  case cannotTell(String)
}

/// The row of an operator or connective in `docs/term-checks.md`.
package struct TermOperatorPage: Hashable, Sendable {
  /// The name used in rubrics.
  package let name: String
  /// How it is written, in YAML.
  package let example: String
  /// When it holds.
  package let holds: String
  /// What it is used with: `number, money, percentage, duration, date`.
  package let values: String

  init(_ name: String, example: String, holds: String, values: String) {
    self.name = name
    self.example = example
    self.holds = holds
    self.values = values
  }
}

extension TermOperator {
  /// Its name.
  package static var name: String { page.name }
  package static var standsAlone: Bool { false }

  package static func node(ofWords words: String, at source: SourceLocation) -> YAMLNode {
    YAMLNode(.scalar(words, isQuoted: true), at: source)
  }

  /// The verdict of operators that look at each value: several have to decide alike.
  package func verdict(_ facts: TermFacts) -> TermVerdict {
    guard let first = facts.found.first else { return facts.verdictOfNothing }
    if facts.found.count == 1 {
      let answer = answer(to: first)
      return TermVerdict(
        answer.truth, sentence(on: first, facts.name, answer),
        reliedOn: [first.reliedOn(as: facts.name)])
    }
    let answers = facts.found.map { answer(to: $0) }
    let sentences = zip(facts.found, answers).map { sentence(on: $0, facts.name, $1) }
    let reliedOn = facts.found.map { $0.reliedOn(as: facts.name) }
    let truths = Set(answers.map(\.truth))
    if truths.count == 1, let truth = truths.first {
      return TermVerdict(
        truth, sentences.withoutRepeats.joined(separator: "; "), reliedOn: reliedOn)
    }
    return TermVerdict(
      .couldNotTell,
      "\(facts.name) is given \(facts.found.count) times, which do not decide alike: "
        + sentences.withoutRepeats.joined(separator: "; "),
      reliedOn: reliedOn)
  }

  /// Whether a value is as asked; one that leaves it open, such as `tbc`, does not tell.
  private func answer(to fact: TermFact) -> TermAnswer {
    fact.value.isLeftOpen ? .cannotTell("which leaves it open") : holds(fact)
  }

  private func sentence(on fact: TermFact, _ name: String, _ answer: TermAnswer) -> String {
    let relation =
      switch answer {
      case .yes: "which is " + words
      case .no: "which is " + opposite
      case .cannotTell(let reason): reason
      }
    return "\(name) is \(fact.value.shown), \(relation)"
  }
}

extension TermAnswer {
  /// The answer as a verdict's truth.
  package var truth: TermVerdict.Truth {
    switch self {
    case .yes: .pass
    case .no: .fail
    case .cannotTell: .couldNotTell
    }
  }
}

extension TermFacts {
  /// The verdict where nothing is said under the name.
  package var verdictOfNothing: TermVerdict {
    if isGiven {
      return TermVerdict(
        .absent, "\(name) is not in the contract schedule", lookedFor: ["\(name) in \(place)"])
    }
    return TermVerdict(
      .couldNotTell, "nothing in the bid says what \(name) is",
      lookedFor: ["\(name) in \(place)"])
  }
}
