internal import Procurement
internal import Rubrics

/// What conditions find in a bid: its contract terms, by name, and the facts with reserved names.
struct BidTerms: TermSource {
  private let bid: Bid
  private let terms: [String: [ContractTerm]]
  private let place: String

  /// The terms and facts of a bid.
  init(_ bid: Bid) {
    self.bid = bid
    let all = bid.contract.terms.all
    self.terms = Dictionary(grouping: all, by: \.name)
    let files = Set(all.map(\.value.source.file)).sorted()
    self.place = files.isEmpty ? "its contract schedule" : files.joined(separator: ", ")
  }

  func facts(of name: String) -> TermFacts {
    if let fact = TestableFacts.named(name) { return fact.facts(in: bid) }
    return TermFacts(
      name, found: (terms[name] ?? []).map { TermFact($0) }, isGiven: !terms.isEmpty, place: place)
  }
}
