internal import Procurement
internal import YAMLReading

/// Reads a leaf that is scored by the contract length.
enum ContractLengthReader {
  /// The keys that belong to it.
  static let keys = [
    "bands", "curve", "maximum-months", "minimum-months", "minimum-score", "months", "normalise",
  ]

  private static let allowedMonths = 0...(2 * ContractLength.maximumMonths)

  /// The measure, or `nil` where it cannot be read whole.
  ///
  /// A criterion with neither bands nor a curve gets no bands, which lint reports.
  static func read(_ fields: YAMLFields, log: inout DiagnosticLog) -> ContractLengthMeasure? {
    let months = fields.choice("months", of: ContractLengthMeasure.Months.self, log: &log)
    let rule: ContractLengthMeasure.Rule?
    if fields.node("curve") == nil {
      rule = bands(fields, log: &log)
    } else if fields.node("bands") == nil {
      rule = curve(fields, log: &log)
    } else {
      log.report(
        .rubricConflictingKeys, "a criterion has either \"bands\" or a \"curve\", not both",
        at: fields.place(of: "curve"), hint: "remove one of the two",
        related: [Diagnostic.Related("bands given here", at: fields.place(of: "bands"))])
      rule = nil
    }
    let least = fields.integer("minimum-months", in: allowedMonths, log: &log)
    let most = fields.integer("maximum-months", in: allowedMonths, log: &log)
    if let least, let most, least.value > most.value {
      log.report(
        .yamlWrongValue,
        "no contract has at least \(least.value) and at most \(most.value) months", at: most.source,
        hint: "make \"maximum-months\" the larger of the two")
      return nil
    }
    return rule.map {
      ContractLengthMeasure(
        months: months?.value ?? .initial, rule: $0, minimumMonths: least, maximumMonths: most)
    }
  }

  private static func bands(
    _ fields: YAMLFields, log: inout DiagnosticLog
  ) -> ContractLengthMeasure.Rule? {
    let nodes = fields.list("bands", log: &log)
    let bands = nodes.compactMap { band($0, log: &log) }
    guard bands.count == nodes.count else { return nil }
    return .bands(bands.sorted { ($0.over ?? -1) < ($1.over ?? -1) })
  }

  private static func band(_ node: YAMLNode, log: inout DiagnosticLog) -> LengthBand? {
    guard
      let fields = YAMLFields(
        node, what: "a band", allowed: ["over", "up-to", "score"], log: &log)
    else { return nil }
    let over = fields.integer("over", in: allowedMonths, log: &log)
    let upTo = fields.integer("up-to", in: allowedMonths, log: &log)
    let score = fields.requiredDecimal("score", log: &log)
    let bounds = [("over", over), ("up-to", upTo)]
    guard let score, bounds.allSatisfy({ fields.node($0) == nil || $1 != nil }) else { return nil }
    if let over, let upTo, over.value >= upTo.value {
      log.report(
        .yamlWrongValue, "no length is over \(over.value) and up to \(upTo.value) months",
        at: upTo.source, hint: "make \"up-to\" the larger of the two")
      return nil
    }
    return LengthBand(
      over: over?.value, upTo: upTo?.value, score: score.value, source: node.location)
  }

  private static func curve(
    _ fields: YAMLFields, log: inout DiagnosticLog
  ) -> ContractLengthMeasure.Rule? {
    let nodes = fields.list("curve", log: &log)
    let points = nodes.compactMap { point($0, log: &log) }
    guard points.count == nodes.count else { return nil }
    return .curve(points.sorted { $0.months < $1.months })
  }

  private static func point(_ node: YAMLNode, log: inout DiagnosticLog) -> LengthPoint? {
    guard
      let fields = YAMLFields(
        node, what: "a point of a curve", allowed: ["months", "score"], log: &log)
    else { return nil }
    let months = fields.requiredInteger("months", in: allowedMonths, log: &log)
    let score = fields.requiredDecimal("score", log: &log)
    guard let months, let score else { return nil }
    return LengthPoint(months: months.value, score: score.value, source: node.location)
  }
}
