package import Procurement
internal import YAMLReading

/// Reads what a mark gave credit for: `exit.assistance-months at-least 12; open-book equals yes`.
package enum PromiseReader {
  /// The most parts that are read of one promise, and the most characters of a part; beyond them a whole
  /// document was pasted.
  private static let limits = (parts: 100, characters: 1000)

  /// The conditions, one for each part between semicolons; a name alone asks for its presence.
  ///
  /// Reports parts that cannot be read, at the promise's place.
  ///
  /// - Parameters:
  ///   - promise: as written with the mark.
  ///   - currency: what symbols of money stand for.
  ///   - log: takes the diagnostics.
  package static func read(
    _ promise: Sourced<String>, currency: Currency?, log: inout DiagnosticLog
  ) -> [TermCondition?] {
    if promise.value.allSatisfy({ $0.isWhitespace }) { return [] }
    let parts = promise.value.split(separator: ";").filter { part in
      part.contains { !$0.isWhitespace }
    }
    guard (1...limits.parts).contains(parts.count) else {
      let reason = parts.isEmpty ? "it names no term" : "it has more than \(limits.parts) parts"
      report(promise.value[...], reason, at: promise.source, hint: nil, log: &log)
      return [nil]
    }
    return parts.map { condition($0, at: promise.source, currency: currency, log: &log) }
  }

  private static func condition(
    _ part: Substring, at source: SourceLocation, currency: Currency?, log: inout DiagnosticLog
  ) -> TermCondition? {
    guard part.unicodeScalars.count <= limits.characters else {
      let reason = "it has more than \(limits.characters) characters"
      report(part, reason, at: source, hint: nil, log: &log)
      return nil
    }
    let words = part.split(maxSplits: 2, whereSeparator: \.isWhitespace).map(String.init)
    guard let name = words.first else { return nil }
    let term = Sourced(name, at: source)
    if TestableFacts.isReserved(name), TestableFacts.named(name) == nil {
      report(
        part, "there is no fact \(Diagnostic.quoted(name)) of bids", at: source,
        hint: NearestName.hint(for: name, among: TestableFacts.all.map(\.name)), log: &log)
      return nil
    }
    guard words.count > 1 else { return TermCondition(TermTest(term, PresentTerm())) }
    guard let type = TermOperators.named(words[1]) else {
      report(
        part, "\(Diagnostic.quoted(words[1])) is no operator", at: source,
        hint: NearestName.hint(for: words[1], among: TermOperators.all.map { $0.name }), log: &log)
      return nil
    }
    // `exit.plan present` says it all.
    let rest = words.count > 2 ? words[2] : type.standsAlone ? "yes" : ""
    if rest.isEmpty {
      report(
        part, "nothing is written after \(Diagnostic.quoted(words[1]))", at: source, hint: nil,
        log: &log)
      return nil
    }
    let argument = type.node(ofWords: rest.trimmingSpaces, at: source)
    var own = DiagnosticLog()
    let condition = TermConditionReader(currency: currency).test(
      term, type, argument, takesBareNumbers: true, log: &own)
    if let problem = own.finished().first {
      report(part, problem.message, at: source, hint: problem.hint, log: &log)
    }
    return condition
  }

  private static func report(
    _ part: Substring, _ reason: String, at source: SourceLocation, hint: String?,
    log: inout DiagnosticLog
  ) {
    let start = String(part.prefix(limits.characters))
    log.report(
      .promiseUnreadable,
      "the promise \(Diagnostic.quoted(start.trimmingSpaces)) cannot be read: \(reason)",
      at: source, hint: hint ?? "write a term, an operator and a value")
  }
}

extension String {
  /// The text with single spaces, and none around it.
  fileprivate var trimmingSpaces: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
