internal import Procurement
internal import YAMLReading

/// A bid goes before others with which the published rules leave it level.
enum TieDecision: DecisionKindReader {
  static let name = "tie"
  static let keys = ["over", "legal-basis"]

  static func read(_ fields: YAMLFields, log: inout DiagnosticLog) -> Decision.Kind? {
    let texts = fields.texts("over", log: &log)
    guard fields.required("over", fields.node("over"), log: &log) != nil else { return nil }
    if case .sequence(let items)? = fields.node("over")?.content, items.isEmpty {
      log.report(
        .yamlWrongValue, "\"over\" names no bid", at: fields.place(of: "over"),
        hint: "name the bids that stand level with it: [b2, b3]")
    }
    guard !texts.isEmpty else { return nil }
    let over = texts.compactMap {
      Identifier.read($0.value, as: "over", at: $0.source, log: &log)
    }
    var named: Set<String> = []
    for other in over where !named.insert(other.value).inserted {
      log.report(
        .yamlWrongValue, "\"over\" names \(Diagnostic.quoted(other.value)) twice", at: other.source,
        hint: "name each bid once")
    }
    let basis = WrittenSentence.optional("legal-basis", in: fields, log: &log)
    return over.count == texts.count ? .tie(over: over, legalBasis: basis?.value) : nil
  }
}
