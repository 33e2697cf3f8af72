internal import Procurement

/// A declared contract type that is known without it.
enum TypeDeclaredTwice: LintRule {
  static let name = "type-declared-twice"
  static let kind = DiagnosticKind.lintTypeDeclaredTwice

  static func check(_ reading: RubricReading, log: inout DiagnosticLog) {
    for declared in reading.rubric.declaredContractTypes
    where ContractType.known.contains(declared.type) {
      report(
        "the contract type \"\(declared.type)\" is known without being declared",
        at: declared.source, hint: "remove it, or give your type a name of its own", log: &log)
    }
  }
}
