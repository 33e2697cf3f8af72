internal import Procurement
internal import YAMLReading

/// Reads what a rubric publishes about several lots:
/// `lots: {most-per-bidder: 2, rule: preference-order, order: [north, south, east]}`.
enum LotRulesReader {
  private static let keys = ["most-per-bidder", "rule", "order", "combinations"]
  /// Lint says what a cap may be; the reader only keeps it to what can be counted.
  private static let caps = -1_000_000...1_000_000

  /// The rules, or `nil` where none are published or they cannot be read; the log then says why.
  static func read(in rubric: YAMLFields, log: inout DiagnosticLog) -> LotRules? {
    guard let node = rubric.node("lots"),
      let fields = YAMLFields(node, what: "\"lots\"", allowed: keys, log: &log)
    else { return nil }
    let rule =
      fields.node("rule") == nil
      ? nil : RuleReferenceReader.required("rule", in: fields, log: &log)
    let cap = fields.integer("most-per-bidder", in: caps, log: &log)
    let order = fields.texts("order", log: &log)
    let combinations = fields.flag("combinations", log: &log)
    // What could not be read was reported, and must not be called missing as well.
    let isWhole =
      (rule != nil || fields.node("rule") == nil)
      && (cap != nil || fields.node("most-per-bidder") == nil)
      && (combinations != nil || fields.node("combinations") == nil)
    guard isWhole else { return nil }
    return LotRules(
      mostPerBidder: cap, rule: rule, order: order, combinations: combinations,
      source: node.location)
  }
}
