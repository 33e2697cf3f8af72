public import Procurement
internal import YAMLReading

extension CompetitionSettings {
  /// What the folder's `competition.yaml` says, or `nil` where it lacks what the other files cannot be
  /// read without: a currency and a rubric.
  ///
  /// Whatever is wrong is in the log, at its line and column.
  public static func read(
    _ folder: CompetitionFolder, log: inout DiagnosticLog
  ) -> CompetitionSettings? {
    read(folder, formats: ImportFormats.all, log: &log)
  }

  /// The same, for these formats.
  static func read(
    _ folder: CompetitionFolder, formats: [any ImportFormat], log: inout DiagnosticLog
  ) -> CompetitionSettings? {
    guard let bytes = folder.readAll(fileName, limit: YAMLFile.maximumSize, log: &log),
      let root = YAMLFile.read(bytes, file: fileName, log: &log),
      let fields = YAMLFields(root, what: "a competition", allowed: keys, log: &log)
    else { return nil }
    return read(fields, folder: folder, formats: formats, log: &log)
  }

  private static let keys = [
    "competition", "title", "currency", "rubric", "regime", "started", "buyers",
    "estimated-value", "lots", "evaluated-on", "files", "contract-start", "services", "legal",
  ]

  private static func read(
    _ fields: YAMLFields, folder: CompetitionFolder, formats: [any ImportFormat],
    log: inout DiagnosticLog
  ) -> CompetitionSettings? {
    let id = SettingsText.requiredID("competition", in: fields, log: &log)
    let title = SettingsText.requiredTitle("title", in: fields, log: &log)
    let currency = currency(fields, log: &log)
    let rubric = rubric(fields, log: &log)
    let regime = fields.choice("regime", of: Regime.self, log: &log)
    let started = fields.date("started", log: &log)
    let evaluatedOn = fields.date("evaluated-on", log: &log)
    let buyers = PartiesReader.read("buyers", "a buyer", "name", in: fields, log: &log)
    let estimate = estimatedValue(fields, log: &log)
    let facts = LegalReader.read(fields, regime: regime?.value ?? .none, log: &log)
    let lots = PartiesReader.read("lots", "a lot", "title", in: fields, log: &log)
    let contractStart = fields.date("contract-start", log: &log)
    let services = PartiesReader.read("services", "a service", "title", in: fields, log: &log)
    let files = FileSettingsReader.read(fields, folder: folder, formats: formats, log: &log)
    guard let currency, let rubric else { return nil }
    // An id or title that is missing was reported as an error: what is read from here on can only
    // serve to find more.
    return CompetitionSettings(
      id: id ?? "", title: title ?? "", currency: currency.value,
      currencySource: currency.source, rubric: rubric,
      regime: regime?.value ?? .none, started: started?.value, evaluatedOn: evaluatedOn?.value,
      buyers: buyers.parties.map { Buyer(id: $0.id.value, name: $0.name) },
      estimatedValue: estimate.map { Money($0, currency.value) },
      contractStart: contractStart?.value,
      services: services.parties.map { Service(id: $0.id.value, title: $0.name) },
      knowsBuyers: buyers.isComplete && !buyers.parties.isEmpty,
      knowsServices: services.isComplete && !services.parties.isEmpty, facts: facts,
      lots: lots.parties.map { DeclaredLot(id: $0.id, title: $0.name) },
      lotsAreComplete: lots.isComplete, files: files)
  }

  private static func currency(_ fields: YAMLFields, log: inout DiagnosticLog) -> Sourced<Currency>?
  {
    guard let text = fields.required("currency", fields.text("currency", log: &log), log: &log)
    else { return nil }
    if let currency = Currency(text.value) { return Sourced(currency, at: text.source) }
    log.report(
      .yamlWrongValue, "\"currency\" cannot be \(ShownValue.quoted(text.value))", at: text.source,
      hint: "write the three letters of ISO 4217, such as GBP or EUR")
    return nil
  }

  private static func rubric(
    _ fields: YAMLFields, log: inout DiagnosticLog
  ) -> Sourced<RubricChoice>? {
    guard let text = fields.required("rubric", fields.text("rubric", log: &log), log: &log),
      let name = Identifier.read(text.value, as: "rubric", at: text.source, log: &log)
    else { return nil }
    let isOutside =
      name.value.hasPrefix("/") || name.value.split(separator: "/").contains("..")
    guard !isOutside else {
      log.report(
        .rubricOutsideFolder,
        "the rubric \(ShownValue.quoted(name.value)) is outside the competition folder",
        at: name.source, hint: "copy the rubric into the folder and write `rubric: rubric.yaml`")
      return nil
    }
    return Sourced(RubricChoice(name.value), at: name.source)
  }

  private static func estimatedValue(
    _ fields: YAMLFields, log: inout DiagnosticLog
  ) -> FixedDecimal? {
    guard let value = fields.decimal("estimated-value", log: &log) else { return nil }
    if !value.value.isNegative { return value.value }
    log.report(
      .yamlWrongValue, "\"estimated-value\" cannot be below zero", at: value.source,
      hint: "write the amount in units of the currency, or leave the key out")
    return nil
  }
}
