internal import Procurement
internal import YAMLReading

/// Reads what `competition.yaml` says under `legal:`, which statutory checks rest on.
enum LegalReader {
  /// How many suppliers a framework may have.
  static let supplierCounts = 1...100_000
  /// What reasons can be stated for: a framework that runs longer, a contract without enough KPIs.
  static let reasons = ["framework-term", "kpis"]

  /// The keys of the map.
  static let keys = [
    "authority", "subject", "arrangement", "defence", "reserved-to-mutuals", "vat-percent",
    "maximum-value", "suppliers", "re-awards", "reasons", "devolved-welsh",
  ]

  /// The facts; each `nil` where it is not stated.
  static func read(
    _ competition: YAMLFields, regime: Regime, log: inout DiagnosticLog
  ) -> ProcurementFacts {
    guard let node = competition.node("legal"),
      let fields = YAMLFields(node, what: "\"legal\"", allowed: keys, log: &log)
    else { return ProcurementFacts() }
    if regime == .none || regime == .eu201424 {
      log.report(
        .legalFactsUnread, "nothing asks for legal facts under the regime \"\(regime.rawValue)\"",
        at: competition.place(of: "legal"),
        hint: "add `regime: procurement-act-2023`, or leave the facts out")
    }
    let facts = ProcurementFacts(
      authority: fields.choice("authority", of: ProcurementFacts.Authority.self, log: &log),
      subject: fields.choice("subject", of: ProcurementFacts.Subject.self, log: &log),
      arrangement: fields.choice("arrangement", of: ProcurementFacts.Arrangement.self, log: &log),
      isDefence: fields.flag("defence", log: &log),
      isReservedToMutuals: fields.flag("reserved-to-mutuals", log: &log),
      vatPercent: amount("vat-percent", atMost: .hundred, in: fields, log: &log),
      reasons: reasons(in: fields, log: &log),
      maximumValue: amount("maximum-value", atMost: nil, in: fields, log: &log),
      suppliers: fields.integer("suppliers", in: supplierCounts, log: &log),
      reAwardMonths: months("re-awards", in: fields, log: &log),
      isDevolvedWelsh: fields.flag("devolved-welsh", log: &log))
    reportWithoutUse(facts, log: &log)
    return facts
  }

  private static func amount(
    _ key: String, atMost limit: FixedDecimal?, in fields: YAMLFields, log: inout DiagnosticLog
  ) -> Sourced<FixedDecimal>? {
    guard let value = fields.decimal(key, log: &log) else { return nil }
    if value.value.isNegative {
      log.report(
        .yamlWrongValue, "\"\(key)\" cannot be below zero", at: value.source,
        hint: "write a number from zero, or leave the key out")
      return nil
    }
    if let limit, value.value > limit {
      log.report(
        .yamlWrongValue, "\"\(key)\" cannot be over \(limit)", at: value.source,
        hint: "write the percentage, such as 20")
      return nil
    }
    return value
  }

  private static func reasons(
    in fields: YAMLFields, log: inout DiagnosticLog
  ) -> [String: Sourced<String>] {
    guard let node = fields.node("reasons"),
      let reasonFields = YAMLFields(node, what: "\"reasons\"", allowed: reasons, log: &log)
    else { return [:] }
    var read: [String: Sourced<String>] = [:]
    for key in reasons {
      guard let place = reasonFields.node(key)?.location,
        let text = SettingsText.requiredTitle(key, in: reasonFields, log: &log)
      else { continue }
      read[key] = Sourced(text, at: place)
    }
    return read
  }

  /// A rising list of months.
  private static func months(
    _ key: String, in fields: YAMLFields, log: inout DiagnosticLog
  ) -> Sourced<[Int]>? {
    guard let node = fields.node(key) else { return nil }
    let texts = fields.texts(key, log: &log)
    guard case .sequence(let items) = node.content, texts.count == items.count else { return nil }
    var months: [Int] = []
    for text in texts {
      guard let month = Int(text.value), (1...ContractLength.maximumMonths).contains(month),
        month > (months.last ?? 0)
      else {
        log.report(
          .yamlWrongValue,
          "\"\(key)\" is a rising list of months, and \(ShownValue.quoted(text.value)) does not fit",
          at: text.source, hint: "write months from the first award, the earliest first: [36, 84]")
        return nil
      }
      months.append(month)
    }
    return Sourced(months, at: node.location)
  }

  private static func reportWithoutUse(_ facts: ProcurementFacts, log: inout DiagnosticLog) {
    let arrangement = facts.arrangement?.value
    let isFramework = arrangement == .framework || arrangement == .openFramework
    if let reserved = facts.isReservedToMutuals, reserved.value, let subject = facts.subject,
      subject.value != .lightTouch
    {
      report(
        "only light touch contracts are reserved to mutuals, and the subject is "
          + "\"\(subject.value.rawValue)\"", at: reserved.source, other: subject.source, log: &log)
    }
    guard let stated = facts.arrangement, let arrangement else { return }
    if let suppliers = facts.suppliers, !isFramework {
      report(
        "only frameworks have a number of suppliers, and the arrangement is "
          + "\"\(arrangement.rawValue)\"", at: suppliers.source, other: stated.source, log: &log)
    }
    if let again = facts.reAwardMonths, arrangement != .openFramework {
      report(
        "only open frameworks are awarded again, and the arrangement is "
          + "\"\(arrangement.rawValue)\"", at: again.source, other: stated.source, log: &log)
    }
  }

  private static func report(
    _ message: String, at place: SourceLocation, other: SourceLocation, log: inout DiagnosticLog
  ) {
    log.report(
      .legalFactWithoutUse, message, at: place, hint: "change one of the two",
      related: [Diagnostic.Related("stated here", at: other)])
  }
}
