public import Procurement
internal import YAMLReading

/// Reads the adjustments of prices from `adjustments.yaml`.
public enum PriceAdjustmentsReader {
  /// The file's name in a competition folder.
  public static let fileName = "adjustments.yaml"
  /// The most rules.
  public static let maximumCount = 100

  /// The years that an amount may fall in: of the contract, or of the calendar.
  private static let years = 0...9999
  /// The keys of a rule.
  private static let keys = ["id", "title", "reason", "source", "effect", "year", "when"]
  /// Keys with which a rule would reach some bidders by their names.
  private static let namesOfBids: Set<String> = [
    "bid", "bidder", "bidders", "bids", "except", "only", "only-for", "supplier", "suppliers",
    "tenderer", "tenderers",
  ]

  /// The rules, or `nil` where the file has errors; the log then says which.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes.
  ///   - file: its name in diagnostics.
  ///   - log: takes the diagnostics.
  public static func read(
    _ bytes: [UInt8], file: String = fileName, log: inout DiagnosticLog
  ) -> PriceAdjustments? {
    var own = DiagnosticLog()
    let adjustments = read(bytes, file: file, ownLog: &own)
    log.append(own)
    return own.hasErrors ? nil : adjustments
  }

  private static func read(
    _ bytes: [UInt8], file: String, ownLog log: inout DiagnosticLog
  ) -> PriceAdjustments? {
    guard let root = YAMLFile.read(bytes, file: file, log: &log),
      let fields = YAMLFields(
        root, what: "the file of adjustments", allowed: ["adjustments"], log: &log)
    else { return nil }
    let list =
      fields.required("adjustments", fields.list("adjustments", log: &log), log: &log) ?? []
    guard list.count <= maximumCount else {
      log.report(
        .adjustmentsTooMany, "there are \(list.count) adjustments",
        at: fields.place(of: "adjustments"),
        hint: "put costs that belong together into one rule: at most \(maximumCount)")
      return nil
    }
    let rules = list.compactMap { rule($0, log: &log) }
    reportRepeated(rules, log: &log)
    return PriceAdjustments(rules, source: fields.location)
  }

  private static func rule(_ node: YAMLNode, log: inout DiagnosticLog) -> PriceAdjustment? {
    let node = withoutNamesOfBids(node, log: &log)
    guard let fields = YAMLFields(node, what: "an adjustment", allowed: keys, log: &log) else {
      return nil
    }
    let id = fields.requiredIdentifier("id", log: &log)
    let title = fields.requiredText("title", log: &log)
    let reason = fields.requiredText("reason", log: &log)
    let citation = fields.text("source", log: &log)
    let effect = effect(in: fields, log: &log)
    let year = fields.integer("year", in: years, log: &log)
    let when = fields.node("when")
    let condition = when.flatMap { TermConditionReader.read($0, log: &log) }
    // Without its condition the rule would reach every bid.
    guard let id, let title, let reason, let effect, when == nil || condition != nil else {
      return nil
    }
    return PriceAdjustment(
      id: id.value, title: title.value, reason: reason.value, citation: citation?.value,
      effect: effect, year: year, condition: condition, source: fields.location)
  }

  /// The rule without keys that name a bid, which are reported: no rule can have them.
  private static func withoutNamesOfBids(_ node: YAMLNode, log: inout DiagnosticLog) -> YAMLNode {
    guard case .mapping(let entries) = node.content else { return node }
    var kept: [YAMLNode.Entry] = []
    for entry in entries {
      guard namesOfBids.contains(entry.key.lowercased()) else {
        kept.append(entry)
        continue
      }
      log.report(
        .adjustmentNamesBid,
        "\(Diagnostic.quoted(entry.key)) would make the adjustment one for some bids and not others",
        at: entry.keyLocation,
        hint: "say what in an offer causes the cost, as a condition under `when`; one-sided "
          + "adjustments lost Bromcom v United Learning Trust [2022] EWHC 3262 (TCC)")
    }
    return YAMLNode(.mapping(kept), at: node.location)
  }

  private static func effect(
    in fields: YAMLFields, log: inout DiagnosticLog
  ) -> AdjustmentEffectReference? {
    guard
      let entries = fields.required("effect", fields.map("effect", log: &log), log: &log),
      let node = fields.node("effect"), case .mapping = node.content
    else { return nil }
    guard entries.count == 1, let entry = entries.first else {
      log.report(
        .adjustmentEffectCount,
        entries.isEmpty
          ? "the adjustment has no effect" : "the adjustment has \(entries.count) effects",
        at: fields.place(of: "effect"), hint: "write one: `effect: {add: 12000.00}`")
      return nil
    }
    guard let value = entry.value.text else {
      log.report(
        .adjustmentWrongValue, "\(Diagnostic.quoted(entry.key)) takes a single value",
        at: entry.value.location, hint: "write one: `effect: {add: 12000.00}`")
      return nil
    }
    return AdjustmentEffectReference(
      Sourced(entry.key, at: entry.keyLocation), value: Sourced(value, at: entry.value.location))
  }

  private static func reportRepeated(_ rules: [PriceAdjustment], log: inout DiagnosticLog) {
    var first: [String: SourceLocation] = [:]
    for rule in rules {
      guard let place = first[rule.id] else {
        first[rule.id] = rule.source
        continue
      }
      log.report(
        .adjustmentRepeated, "there are two adjustments \(Diagnostic.quoted(rule.id))",
        at: rule.source, hint: "give each an id of its own, or remove one",
        related: [Diagnostic.Related("first given here", at: place)])
    }
  }
}
