package import Procurement

/// Where conditions get what a bid says.
package protocol TermSource {
  /// Everything that the bid says under a name.
  func facts(of name: String) -> TermFacts
}

/// Everything that a bid says under one name.
package struct TermFacts: Hashable, Sendable {
  /// The name.
  package let name: String
  /// What is said, in the order in which it was read; empty where nothing is.
  package let found: [TermFact]
  /// Whether the part of the bid was given in which it would stand.
  ///
  /// A schedule without the term says something; a schedule that was not given says nothing.
  package let isGiven: Bool
  /// Where it was looked for: `terms.csv`.
  package let place: String

  /// What is said under `name`.
  package init(_ name: String, found: [TermFact], isGiven: Bool, place: String) {
    self.name = name
    self.found = found
    self.isGiven = isGiven
    self.place = place
  }
}

/// One thing that a bid says.
package struct TermFact: Hashable, Sendable {
  /// What it says, by its type.
  package let value: TermValue
  /// The same as written.
  package let written: String
  /// The clause it stands in.
  package let clause: String?
  /// The clause's own words.
  package let wording: String?
  /// Where it was read.
  package let source: SourceLocation
  /// Whether it is a known term whose value could not be read as what that term is: no comparison
  /// with it tells anything.
  package let isUnread: Bool

  /// A fact.
  package init(
    _ value: TermValue, written: String, clause: String? = nil, wording: String? = nil,
    source: SourceLocation, isUnread: Bool = false
  ) {
    self.isUnread = isUnread
    self.value = value
    self.written = written
    self.clause = clause
    self.wording = wording
    self.source = source
  }

  /// The term of a contract schedule.
  package init(_ term: ContractTerm) {
    self.init(
      term.typed, written: term.value.value, clause: term.clause, wording: term.wording?.value,
      source: term.value.source,
      isUnread: TermVocabulary.term(named: term.name).map { !$0.allows(term.typed) } ?? false)
  }

  /// What a finding shows that rests on it.
  func reliedOn(as name: String) -> ReliedOn {
    ReliedOn("\(name): \(written)", clause: clause, wording: wording, source: source)
  }
}

extension TermValue {
  /// The value as sentences show it: words in quotes and cut, so that a bidder's text stays a text.
  package var shown: String {
    switch self {
    case .number, .money, .duration, .date, .flag, .percent(_, of: nil): description
    case .percent, .list, .text: Diagnostic.quoted(description)
    }
  }
}
