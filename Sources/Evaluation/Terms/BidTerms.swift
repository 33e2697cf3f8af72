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
    // The order in which a schedule gives a term several times changes nothing that is shown.
    self.terms = Dictionary(grouping: all, by: \.name).mapValues { terms in
      terms.count > 1 ? terms.sorted(by: BidTerms.precedes) : terms
    }
    let files = Set(all.map(\.value.source.file)).sorted()
    self.place = files.isEmpty ? "its contract schedule" : files.joined(separator: ", ")
  }

  func facts(of name: String) -> TermFacts {
    if let fact = TestableFacts.named(name) { return fact.facts(in: bid) }
    return TermFacts(
      name, found: (terms[name] ?? []).map { TermFact($0) }, isGiven: !terms.isEmpty, place: place)
  }

  private static func precedes(_ one: ContractTerm, _ other: ContractTerm) -> Bool {
    let keys = (one.value.value, one.clause ?? "", one.wording?.value ?? "")
    let otherKeys = (other.value.value, other.clause ?? "", other.wording?.value ?? "")
    return keys == otherKeys
      ? one.value.source.precedes(other.value.source) : keys < otherKeys
  }
}
