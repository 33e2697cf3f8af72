internal import Procurement

/// How all of a bid's price lines grow that do not say so themselves: the term `price.indexation`.
///
/// Contracts often say it in words (`CPI, capped at 3%`), which no computation can follow: they are
/// noted, once a file, and the lines stay as they are.
struct GeneralIndexation {
  let known: KnownIndices
  private var inWords: [String: (count: Int, first: Sourced<String>)] = [:]

  init(known: KnownIndices) { self.known = known }

  /// The indexation that a bid's terms give, or `nil` where they give none that can be computed.
  mutating func of(
    _ terms: ContractTerms, bid: String, log: inout DiagnosticLog
  ) -> Indexation? {
    var general: Sourced<Indexation>?
    for term in terms.named(ContractTerm.indexation) {
      guard let indexation = indexation(of: term) else { continue }
      guard let first = general else {
        general = Sourced(indexation, at: term.value.source)
        continue
      }
      guard first.value != indexation else { continue }
      log.report(
        .indexationTwice,
        "the terms of bid \(ShownValue.quoted(bid)) index its prices in two ways",
        at: term.value.source, hint: "keep one, or say at each price line how it grows",
        related: [Diagnostic.Related("the other is here", at: first.source)])
    }
    return general?.value
  }

  private mutating func indexation(of term: ContractTerm) -> Indexation? {
    let text = term.value
    switch try? WrittenIndexation.parse(text.value) {
    case .fixed(let percent): return .fixed(percent: percent)
    case .series(let name) where known.contains(name): return .series(name)
    default:
      guard text.value.lowercased() != "none" else { return nil }
      let seen = inWords[text.source.file] ?? (0, text)
      inWords[text.source.file] = (seen.count + 1, seen.first)
      return nil
    }
  }

  /// Notes the terms that say it in words.
  func report(log: inout DiagnosticLog) {
    for (_, seen) in inWords.sorted(by: { $0.key < $1.key }) {
      let more =
        switch seen.count {
        case 1: ""
        case 2: ", and so is 1 more of the file"
        default: ", and so are \(seen.count - 1) more of the file"
        }
      log.report(
        .indexationInWords,
        "\(ContractTerm.indexation) \(ShownValue.quoted(seen.first.value)) is in words, which no price "
          + "line follows\(more)",
        at: seen.first.source,
        hint:
          "to compute with it, write a percentage a year, 2.5%, or the name of a series of indices.csv"
      )
    }
  }
}
