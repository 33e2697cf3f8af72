internal import Procurement

/// Reads the terms of one file, and says what people should know of them.
struct WrittenTerms: Sendable {
  /// The most unknown names of a file that are held against the known ones; a hostile file has millions.
  private static let mostLookedUp = 1000
  private var lookedUp: Set<String> = []

  /// The term with its typed value.
  ///
  /// - Parameters:
  ///   - name: the term's name.
  ///   - value: what the contract says, not blank.
  ///   - clause: the clause it stands in.
  ///   - wording: the clause's own words.
  ///   - reading: reads values as the file writes numbers.
  ///   - log: takes the diagnostics.
  mutating func term(
    _ name: Sourced<String>, _ value: Sourced<String>, clause: String?, wording: Sourced<String>?,
    _ reading: TermReading, log: inout DiagnosticLog
  ) -> ContractTerm {
    let typed = reading.value(of: value.value, forTerm: name.value)
    if let known = TermVocabulary.term(named: name.value) {
      // Where the currency is not known, neither is whether an amount is one.
      if !known.allows(typed), let currency = reading.currency {
        WrittenTerms.reportUnread(
          value, of: known, name.value, currency, isMarkDeclared: reading.isMarkDeclared,
          log: &log)
      }
    } else {
      lookUp(name, log: &log)
    }
    return ContractTerm(
      name: name.value, value: value, typed: typed, clause: clause, wording: wording)
  }

  private static func reportUnread(
    _ value: Sourced<String>, of known: KnownTerm, _ name: String, _ currency: Currency,
    isMarkDeclared: Bool, log: inout DiagnosticLog
  ) {
    let kinds = known.kinds.filter { $0 != .list }.map(\.described)
    let words = known.words.map { "\"\($0)\"" }
    // What can be read once the decimal mark is declared needs no question to the bidder.
    let isClear = known.allows(TermValue.parse(value.value, forTerm: name, currency: currency))
    let hint =
      isClear && isMarkDeclared
      ? "the file is declared to have decimal commas; write points between groups, or none"
      : isClear
        ? "declare `decimal-mark: point` or `decimal-mark: comma` for the file in competition.yaml"
        : "ask what is meant, and write it so"
          + (words.isEmpty ? "" : ", or \(words.joined(separator: " or "))")
          + "; until then no check can compare it"
    log.report(
      .termUnread,
      "\(name) \(ShownValue.quoted(value.value)) is not \(kinds.joined(separator: " or "))",
      at: value.source,
      hint: hint)
  }

  /// Says once a file that a name is nearly a known one.
  private mutating func lookUp(_ name: Sourced<String>, log: inout DiagnosticLog) {
    guard lookedUp.count < WrittenTerms.mostLookedUp, lookedUp.insert(name.value).inserted,
      let nearest = TermVocabulary.nearest(to: name.value)
    else { return }
    log.report(
      .termNearlyKnown, "term \(ShownValue.quoted(name.value)) is not known, but nearly is",
      at: name.source,
      hint:
        "write \(ShownValue.quoted(nearest)) if that is meant; as it is, it is a term of its own")
  }
}
