internal import Procurement

/// Finds terms that a bid gives twice with different values.
enum TermsThatDiffer {
  /// Reports each that differs from the first of its name; all are kept.
  static func report(_ terms: ContractTerms, of bid: String, log: inout DiagnosticLog) {
    var firsts: [String: ContractTerm] = [:]
    for term in terms.all {
      guard let first = firsts[term.name] else {
        firsts[term.name] = term
        continue
      }
      guard first.typed != term.typed else { continue }
      log.report(
        .termsDiffer,
        "bid \(ShownValue.quoted(bid)) gives \(term.name) as \(shown(term)), and as \(shown(first))",
        at: term.value.source, hint: "ask the bidder which of the two clauses prevails",
        related: [Diagnostic.Related("first given here", at: first.value.source)])
    }
  }

  private static func shown(_ term: ContractTerm) -> String {
    ShownValue.quoted(term.value.value)
      + (term.clause.map { " in clause \(ShownValue.quoted($0))" } ?? " without a clause")
  }
}
