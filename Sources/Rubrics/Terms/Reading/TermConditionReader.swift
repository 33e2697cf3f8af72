package import Procurement
package import YAMLReading

/// Reads conditions from YAML: `{term: payment.days, at-most: 30 days}`.
package struct TermConditionReader: Sendable {
  /// What symbols of money stand for, where it is known.
  let currency: Currency?

  /// A reader; rubrics know no currency and write it with each amount.
  package init(currency: Currency? = nil) { self.currency = currency }

  /// The condition, or `nil` where it has errors; the log then says which.
  package static func read(_ node: YAMLNode, log: inout DiagnosticLog) -> TermCondition? {
    TermConditionReader().condition(node, log: &log)
  }

  /// The condition, or `nil` where it has errors; the log then says which.
  package func condition(_ node: YAMLNode, log: inout DiagnosticLog) -> TermCondition? {
    guard
      YAMLFields(node, what: "a condition", allowed: TermConditionReader.keys, log: &log) != nil,
      case .mapping(let entries) = node.content
    else { return nil }
    let known = entries.filter { TermConditionReader.keys.contains($0.key) }
    // Unknown keys were reported; what they would have asked is not known.
    guard known.count == entries.count else { return nil }
    let connectives = TermConnectives.all.filter { type in known.contains { $0.key == type.name } }
    if let term = known.first(where: { $0.key == TermConditionReader.termKey }) {
      return test(term, known, of: node, log: &log)
    }
    guard connectives.count == 1, let type = connectives.first,
      let own = known.first(where: { $0.key == type.name })
    else {
      reportShape(
        connectives.isEmpty
          ? "a condition names a term or joins conditions"
          : "a condition has one connective, not \(connectives.count)",
        at: node.location, log: &log)
      return nil
    }
    let allowed = [type.name, type.secondKey ?? type.name]
    if let other = known.first(where: { !allowed.contains($0.key) }) {
      reportShape(
        "\"\(other.key)\" does not belong beside \"\(type.name)\"", at: other.keyLocation, log: &log
      )
      return nil
    }
    let second = known.first { $0.key == type.secondKey }?.value
    guard let connective = type.init(own.value, second: second, reader: self, log: &log) else {
      return nil
    }
    return TermCondition(connective)
  }

  /// The conditions of a list, or `nil` where one has errors or there is none.
  func conditions(
    _ connective: String, _ node: YAMLNode, log: inout DiagnosticLog
  ) -> [TermCondition]? {
    guard case .sequence(let items) = node.content, !items.isEmpty else {
      reportShape("\"\(connective)\" is a list of conditions", at: node.location, log: &log)
      return nil
    }
    let conditions = items.compactMap { condition($0, log: &log) }
    return conditions.count == items.count ? conditions : nil
  }

  /// The operator `type` on a name, or `nil`; the log then says why.
  func test(
    _ name: Sourced<String>, _ type: any TermOperator.Type, _ argument: YAMLNode,
    takesBareNumbers: Bool = false, log: inout DiagnosticLog
  ) -> TermCondition? {
    let subject = TermSubject(name, currency: currency, takesBareNumbers: takesBareNumbers)
    let argument = TermArgument(operatorName: type.name, subject: subject, node: argument)
    guard let asked = type.init(argument, log: &log) else { return nil }
    return TermCondition(TermTest(name, asked))
  }

  private func test(
    _ term: YAMLNode.Entry, _ entries: [YAMLNode.Entry], of node: YAMLNode,
    log: inout DiagnosticLog
  ) -> TermCondition? {
    guard let name = termName(term.value, log: &log) else { return nil }
    let others = entries.filter { $0.key != TermConditionReader.termKey }
    guard others.count == 1, let entry = others.first, let type = TermOperators.named(entry.key)
    else {
      let words = "a condition on \"\(name.value)\""
      if let stray = others.first(where: { TermOperators.named($0.key) == nil }) {
        reportShape(
          "\"\(stray.key)\" does not belong beside \"term\"", at: stray.keyLocation, log: &log)
      } else {
        reportShape(
          others.isEmpty ? "\(words) has no operator" : "\(words) has \(others.count) operators",
          at: node.location, log: &log)
      }
      return nil
    }
    return test(name, type, entry.value, log: &log)
  }

  private func termName(_ node: YAMLNode, log: inout DiagnosticLog) -> Sourced<String>? {
    guard let text = node.text, text.contains(where: { !$0.isWhitespace }) else {
      reportShape("\"term\" is the name of a term", at: node.location, log: &log)
      return nil
    }
    if TestableFacts.isReserved(text), TestableFacts.named(text) == nil {
      reportShape(
        "there is no fact \(Diagnostic.quoted(text)) of bids", at: node.location,
        hint: NearestName.hint(for: text, among: TestableFacts.all.map(\.name)), log: &log)
      return nil
    }
    return Sourced(text, at: node.location)
  }

  private func reportShape(
    _ message: String, at source: SourceLocation, hint: String? = nil, log: inout DiagnosticLog
  ) {
    let names = TermOperators.all.map { $0.name }.joined(separator: ", ")
    let joining = TermConnectives.all.map { $0.name }.joined(separator: ", ")
    log.report(
      .conditionShape, message, at: source,
      hint: hint
        ?? "write `{term: NAME, OPERATOR: VALUE}` with one of \(names); or join with one of \(joining)"
    )
  }

  private static let termKey = "term"
  private static let keys =
    [termKey] + TermOperators.all.map { $0.name }
    + TermConnectives.all.flatMap { [$0.name] + ($0.secondKey.map { [$0] } ?? []) }
}
