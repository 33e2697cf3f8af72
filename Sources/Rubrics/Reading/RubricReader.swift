public import Procurement
internal import YAMLReading

/// Reads rubrics from YAML.
public enum RubricReader {
  /// The rubric in the file, or `nil` where it has errors; the log then says which.
  ///
  /// Reports what reading and lint find, all in one pass.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes.
  ///   - file: its name in diagnostics.
  ///   - log: takes the diagnostics.
  public static func read(
    _ bytes: [UInt8], file: String, log: inout DiagnosticLog
  ) -> Rubric? {
    var own = DiagnosticLog()
    let reading = read(bytes, file: file, ownLog: &own)
    if let reading { LintRules.check(reading, log: &own) }
    log.append(own)
    return own.hasErrors ? nil : reading?.rubric
  }

  private static func read(
    _ bytes: [UInt8], file: String, ownLog log: inout DiagnosticLog
  ) -> RubricReading? {
    guard let root = YAMLFile.read(bytes, file: file, log: &log),
      let fields = YAMLFields(root, what: "a rubric", allowed: keys, log: &log)
    else { return nil }
    return read(fields, log: &log)
  }

  /// The keys at the top of a rubric.
  static let keys = [
    "rubric", "title", "version", "method", "rounding", "line-rounding", "whole-life", "scale",
    "weights", "incomplete-bids", "contract-types", "criteria", "ties", "checks", "include",
    "price-base", "price-screen", "minimum-quality", "lots", "marking",
  ]

  /// Reads every key.
  ///
  /// What cannot be read is reported and stands in as blank: the rubric is then only good for lint.
  private static func read(_ fields: YAMLFields, log: inout DiagnosticLog) -> RubricReading {
    let blank = Sourced("", at: fields.location)
    let id = fields.requiredIdentifier("rubric", log: &log)
    let title = fields.requiredText("title", log: &log)
    let version = fields.requiredText("version", log: &log)
    let method = RuleReferenceReader.required("method", in: fields, log: &log)
    let (weighing, importance) = WeightsReader.read(in: fields, log: &log)
    let scale = ScaleSetting(in: fields, log: &log)
    let scoreRounding = RoundingReader.scoreRounding(in: fields, log: &log)
    let lineRounding = RoundingReader.lineRounding(in: fields, log: &log)
    let wholeLife = WholeLifeReader.read(in: fields, log: &log)
    let incompleteBids = fields.choice("incomplete-bids", of: IncompleteBids.self, log: &log)
    let types = ContractTypeReader.declaredTypes(in: fields, log: &log)
    let priceBase = PriceBaseReader.read(in: fields, log: &log)
    let priceScreen = PriceScreenReader.read(in: fields, log: &log)
    let lotRules = LotRulesReader.read(in: fields, log: &log)
    var criteria = CriterionReader(weighing: weighing, rubricScale: scale)
    let list = fields.required("criteria", fields.list("criteria", log: &log), log: &log) ?? []
    let tree = criteria.read(list, under: .hundred, log: &log)
    let checks = RubricCheckReader.checks(in: fields, log: &log)
    let rubric = Rubric(
      id: id?.value ?? "", title: title?.value ?? "", version: version?.value ?? "",
      method: method ?? RuleReference(blank), scoreRounding: scoreRounding,
      lineRounding: lineRounding, declaredContractTypes: types,
      incompleteBids: incompleteBids?.value ?? .stop, weightBasis: weighing.basis,
      importance: importance,
      criteria: tree, ties: fields.texts("ties", log: &log), checks: checks.checks,
      includes: RubricCheckReader.includes(in: fields, log: &log), wholeLife: wholeLife,
      priceBase: priceBase, priceScreen: priceScreen,
      minimumQuality: fields.decimal("minimum-quality", log: &log), lotRules: lotRules,
      marking: MarkingReader.read(in: fields, log: &log), source: fields.location)
    // A list that is missing or no list was reported; lint need not call it empty as well.
    let unread = list.isEmpty && log.hasErrors ? [fields.location] : criteria.unread
    return RubricReading(
      rubric, unread: unread, hasAllChecks: checks.isComplete,
      misplacedKeys: criteria.misplacedKeys,
      keyPlaces: Dictionary(
        keys.map { ($0, fields.place(of: $0)) }, uniquingKeysWith: { one, _ in one }))
  }
}
