internal import Procurement
internal import YAMLReading

/// Reads a leaf that is scored by the contract type, and the types that a rubric declares.
enum ContractTypeReader {
  /// The keys that belong to it.
  static let keys = ["allowed", "minimum-score", "normalise", "not-allowed", "preferences"]
  /// The most types a rubric may declare.
  static let maximumCount = 100

  /// The measure, or `nil` where a preference cannot be read.
  ///
  /// A criterion without preferences gets none, which lint reports.
  static func read(_ fields: YAMLFields, log: inout DiagnosticLog) -> ContractTypeMeasure? {
    let entries = fields.map("preferences", log: &log)
    let preferences = entries.compactMap { preference($0, log: &log) }
    let notAllowed = types("not-allowed", in: fields, log: &log)
    let allowed = types("allowed", in: fields, log: &log)
    if fields.node("allowed") != nil, fields.node("not-allowed") != nil {
      log.report(
        .rubricConflictingKeys,
        "a criterion lists either the types that are \"allowed\" or those \"not-allowed\", not both",
        at: fields.place(of: "allowed"), hint: "remove one of the two",
        related: [
          Diagnostic.Related("not-allowed given here", at: fields.place(of: "not-allowed"))
        ])
      return nil
    }
    if fields.node("allowed") != nil, allowed?.isEmpty ?? false {
      log.report(
        .yamlWrongValue, "\"allowed\" lists no contract type", at: fields.place(of: "allowed"),
        hint: "list the types that a bid may have, or remove the key")
      return nil
    }
    guard preferences.count == entries.count, let notAllowed, let allowed else { return nil }
    return ContractTypeMeasure(
      preferences: preferences, notAllowed: notAllowed, allowed: allowed)
  }

  /// The types of a list; `nil` where one cannot be read.
  private static func types(
    _ key: String, in fields: YAMLFields, log: inout DiagnosticLog
  ) -> [Sourced<ContractType>]? {
    let names = fields.texts(key, log: &log)
    let types = names.compactMap { name in
      Identifier.check(name, log: &log).map {
        Sourced(ContractType(rawValue: $0.value), at: $0.source)
      }
    }
    return types.count == names.count ? types : nil
  }

  /// The types under `contract-types`, each with its title.
  static func declaredTypes(
    in fields: YAMLFields, log: inout DiagnosticLog
  ) -> [DeclaredContractType] {
    let entries = fields.map("contract-types", log: &log)
    if entries.count > maximumCount {
      log.report(
        .rubricTooMany, "a rubric declares at most \(maximumCount) contract types",
        at: fields.place(of: "contract-types"), hint: "remove types that no bid can have")
      return []
    }
    return entries.compactMap { entry in
      let name = Identifier.check(Sourced(entry.key, at: entry.keyLocation), log: &log)
      guard let title = entry.value.text, !title.isEmpty else {
        log.report(
          .yamlWrongValue, "the contract type \"\(entry.key.cut)\" has no title",
          at: entry.keyLocation, hint: "say what it is: `\(entry.key.cut): Alliance contract`")
        return nil
      }
      return name.map {
        DeclaredContractType(ContractType(rawValue: $0.value), title: title, at: $0.source)
      }
    }
  }

  private static func preference(
    _ entry: YAMLNode.Entry, log: inout DiagnosticLog
  ) -> TypePreference? {
    let name = Identifier.check(Sourced(entry.key, at: entry.keyLocation), log: &log)
    guard let text = entry.value.text, let score = try? FixedDecimal(parsing: text) else {
      log.report(
        .yamlWrongValue, "the preference of \"\(entry.key.cut)\" is a number from 0 to 100",
        at: entry.value.location, hint: "write the score that the type earns")
      return nil
    }
    return name.map {
      TypePreference(ContractType(rawValue: $0.value), score: score, source: $0.source)
    }
  }
}
