public import Procurement
internal import YAMLReading

/// Reads what is known only at the award from `award.yaml`.
public enum AwardReader {
  private static let keys = [
    "procurement", "tender-notice", "contract", "contracts", "subject", "classifications",
    "procedure", "criteria-published-at", "authority", "process", "decided-on", "summaries-on",
    "notice-on", "signing-on", "standstill", "standstill-reason", "conditions", "sign-off",
  ]

  /// The facts, or `nil` where the file has errors; the log then says which.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes.
  ///   - file: its name in diagnostics.
  ///   - settings: what `competition.yaml` says: the lots that contracts are for, and the law that sets the
  ///     order of the dates.
  ///   - log: takes the diagnostics.
  public static func read(
    _ bytes: [UInt8], file: String = AwardFacts.fileName, settings: CompetitionSettings,
    log: inout DiagnosticLog
  ) -> AwardFacts? {
    var own = DiagnosticLog()
    let facts = YAMLFile.read(bytes, file: file, log: &own)
      .flatMap { YAMLFields($0, what: "the award", allowed: keys, log: &own) }
      .map { read($0, settings: settings, log: &own) }
    log.append(own)
    return own.hasErrors ? nil : facts
  }

  private static func read(
    _ fields: YAMLFields, settings: CompetitionSettings, log: inout DiagnosticLog
  ) -> AwardFacts {
    var facts = AwardFacts()
    facts.source = fields.location
    facts.procurement = id("procurement", in: fields, log: &log)
    facts.tenderNotice = id("tender-notice", in: fields, log: &log)
    facts.contracts = AwardContracts(settings).read(fields, log: &log)
    facts.subject = WrittenSentence.optional("subject", in: fields, log: &log)
    facts.classifications = fields.texts("classifications", log: &log).compactMap {
      classification($0, log: &log)
    }
    facts.procedure = WrittenSentence.optional("procedure", in: fields, log: &log)
    facts.criteriaPublishedAt = WrittenSentence.optional(
      "criteria-published-at", in: fields, log: &log)
    facts.contact = contact(in: fields, log: &log)
    facts.process = fields.list("process", log: &log).compactMap { event($0, log: &log) }
    facts.decidedOn = fields.date("decided-on", log: &log)
    facts.summariesOn = fields.date("summaries-on", log: &log)
    facts.noticeOn = fields.date("notice-on", log: &log)
    facts.signingOn = fields.date("signing-on", log: &log)
    facts.standstill = fields.choice("standstill", of: AwardFacts.Standstill.self, log: &log)
    facts.standstillReason = WrittenSentence.optional("standstill-reason", in: fields, log: &log)
    facts.conditions = WrittenSentence.list("conditions", in: fields, log: &log)
    facts.signOff = WrittenSentence.list("sign-off", in: fields, log: &log)
    AwardDates(facts, regime: settings.regime).check(log: &log)
    return facts
  }

  /// An identifier that another system gave.
  static func id(
    _ key: String, in fields: YAMLFields, log: inout DiagnosticLog
  ) -> Sourced<String>? {
    fields.text(key, log: &log).flatMap {
      Identifier.read($0.value, as: key, at: $0.source, log: &log)
    }
  }

  /// A code of the Common Procurement Vocabulary: eight digits, and a check digit where one is given.
  ///
  /// - Source: Regulation (EC) No 2195/2002, annex I.
  private static func classification(
    _ text: Sourced<String>, log: inout DiagnosticLog
  ) -> Sourced<String>? {
    let code = WrittenSpace.trimmed(text.value)
    let parts = code.split(separator: "-", omittingEmptySubsequences: false)
    let digits = parts.map { part in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? part.utf8.count : 0
    }
    if digits == [8] || digits == [8, 1] { return Sourced(code, at: text.source) }
    log.report(
      .unfitClassification, "\(ShownValue.quoted(code)) is not a CPV code", at: text.source,
      hint: "write its eight digits, with its check digit or without: 72500000-0")
    return nil
  }

  private static func contact(
    in award: YAMLFields, log: inout DiagnosticLog
  ) -> AwardFacts.Contact {
    var contact = AwardFacts.Contact()
    guard let node = award.node("authority"),
      let fields = YAMLFields(
        node, what: "the authority", allowed: ["identifier", "address", "email", "website"],
        log: &log)
    else { return contact }
    contact.identifier = id("identifier", in: fields, log: &log)
    contact.address = WrittenSentence.optional("address", in: fields, log: &log)
    contact.email = fields.text("email", log: &log).flatMap { WrittenEmail.read($0, log: &log) }
    contact.website = fields.text("website", log: &log).flatMap { website($0, log: &log) }
    return contact
  }

  private static func website(
    _ text: Sourced<String>, log: inout DiagnosticLog
  ) -> Sourced<String>? {
    let address = WrittenSpace.trimmed(text.value)
    let host = ["https://", "http://"].lazy.filter { address.hasPrefix($0) }
      .map { address.dropFirst($0.count) }.first
    let isPlain = address.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    if let host, isPlain, let first = host.utf8.first, first != 0x2F {
      return Sourced(address, at: text.source)
    }
    log.report(
      .unfitWebsite, "\(ShownValue.quoted(address)) is not the address of a website",
      at: text.source, hint: "write it with https:// at its beginning, without blanks")
    return nil
  }

  private static func event(
    _ node: YAMLNode, log: inout DiagnosticLog
  ) -> AwardFacts.Event? {
    guard
      let fields = YAMLFields(node, what: "an event", allowed: ["date", "event"], log: &log)
    else { return nil }
    let date = fields.required("date", fields.date("date", log: &log), log: &log)
    let text = WrittenSentence.required("event", in: fields, log: &log)
    guard let date, let text else { return nil }
    return AwardFacts.Event(date: date.value, text: text.value, source: fields.location)
  }
}
