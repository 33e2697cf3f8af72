package import Procurement

/// Something of a bid beside its terms that conditions can test under a reserved name.
package struct TestableFact: Sendable {
  /// The name: `contract.initial-months`.
  package let name: String
  /// The type of its value.
  package let kind: TermKind
  /// One line on what it says.
  package let summary: String
  /// Where it is looked for: `the bid's contract length`.
  package let place: String
  /// What a bid says; nothing where it does not say it.
  package let read: @Sendable (Bid) -> [TermFact]

  init(
    _ name: String, _ kind: TermKind, _ summary: String, in place: String,
    _ read: @escaping @Sendable (Bid) -> [TermFact]
  ) {
    self.name = name
    self.kind = kind
    self.summary = summary
    self.place = place
    self.read = read
  }

  /// What a bid says under the name.
  ///
  /// A bid that does not say it has not denied it: nobody can tell.
  package func facts(in bid: Bid) -> TermFacts {
    TermFacts(name, found: read(bid), isGiven: false, place: place)
  }
}
