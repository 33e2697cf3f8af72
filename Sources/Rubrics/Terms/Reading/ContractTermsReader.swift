internal import Procurement
internal import YAMLReading

/// Reads a leaf that is scored by the points of checks.
enum ContractTermsReader {
  /// The keys that belong to it.
  static let keys = ["checks", "minimum-score", "not-applicable"]

  /// The measure, or `nil` where a name cannot be read.
  static func read(_ fields: YAMLFields, log: inout DiagnosticLog) -> ContractTermsMeasure? {
    let names = fields.texts("checks", log: &log)
    let checks = names.compactMap { Identifier.check($0, log: &log) }
    let rule = fields.choice(
      "not-applicable", of: ContractTermsMeasure.NotApplicable.self, log: &log)
    guard checks.count == names.count else { return nil }
    return ContractTermsMeasure(checks: checks, notApplicable: rule?.value)
  }
}
