internal import Procurement
internal import YAMLReading

/// Reads the rules that look for abnormally low prices: `price-screen: {below-mean-of-others: 10}`.
enum PriceScreenReader {
  /// The rules in alphabetical order, since no order is published by a map.
  ///
  /// Which rules there are is for the evaluation to say.
  static func read(in fields: YAMLFields, log: inout DiagnosticLog) -> [RuleReference] {
    let entries = fields.map("price-screen", log: &log)
    if case .mapping([]) = fields.node("price-screen")?.content {
      log.report(
        .priceScreenEmpty, "\"price-screen\" switches on no rule",
        at: fields.place(of: "price-screen"),
        hint: "name a rule with its threshold, `{below-mean-of-others: 10}`, or remove it")
    }
    return entries.compactMap { entry in
      guard let text = entry.value.text else {
        log.report(
          .yamlWrongValue, "\(Diagnostic.quoted(entry.key)) is a number", at: entry.keyLocation,
          hint: "write the rule's threshold: `\(entry.key.cut): 10`")
        return nil
      }
      return RuleReference(
        Sourced(entry.key, at: entry.keyLocation),
        parameters: [RuleParameter("threshold", .text(text), at: entry.value.location)])
    }.sorted { $0.name.value < $1.name.value }
  }
}
