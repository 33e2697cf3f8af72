internal import Procurement

/// How all of a bid's price lines grow that do not say so themselves: the term `price.indexation`.
enum GeneralIndexation {
  /// The term's name.
  static let term = "price.indexation"

  /// The indexation of a bid's terms, or `nil` where they give none, or none that can be read; the log
  /// then says why.
  static func of(
    _ terms: ContractTerms, bid: String, known: KnownIndices, log: inout DiagnosticLog
  ) -> Indexation? {
    var general: Sourced<Indexation>?
    for term in terms.named(term) {
      let place = term.value.source
      let indexation: Indexation
      do throws(ValueProblem) {
        indexation = try WrittenIndexation.parse(term.value.value)
      } catch {
        error.report(self.term, term.value.value, at: place, log: &log)
        continue
      }
      known.check(
        indexation, of: "all price lines of bid \(ShownValue.quoted(bid))", at: place, log: &log)
      guard let first = general else {
        general = Sourced(indexation, at: place)
        continue
      }
      guard first.value != indexation else { continue }
      log.report(
        .indexationTwice,
        "the terms of bid \(ShownValue.quoted(bid)) index its prices in two ways", at: place,
        hint: "keep one, or say at each price line how it grows",
        related: [Diagnostic.Related("the other is here", at: first.source)])
    }
    return general?.value
  }
}
