internal import Evaluation
internal import Procurement

/// The term compliance schedule.
public enum TermCompliance: DocumentKind {
  /// Its name.
  public static let name = "term-compliance"
  /// What it is for.
  public static let summary = "what every check of the contract terms came to in every bid"

  /// Its fields.
  public static let fields: [DocumentField] = [
    DocumentField(
      "details", .blocks, "the competition, the lot, the rubric and its hash",
      from: "competition.yaml, rubric.yaml"),
    DocumentField(
      "has-checks", .flag, "whether anything was checked", from: "checks in rubric.yaml"),
    DocumentField(
      "summary", .blocks, "how many checks came to each outcome, bid by bid",
      from: "the evaluation", isRequired: true),
    DocumentField(
      "is-open", .flag, "whether anything failed or could not be told", from: "the evaluation"),
    DocumentField(
      "open", .blocks, "what failed or could not be told, in full, and what becomes of it",
      from: "the evaluation", isRequired: true),
    DocumentField(
      "overview", .blocks, "the outcome of every check in every bid", from: "the evaluation",
      isRequired: true),
    DocumentField(
      "has-statutory-notes", .flag, "whether the rubric includes sets of statutory checks",
      from: "include in rubric.yaml"),
    DocumentField(
      "has-promises", .flag, "whether an agreed mark gave credit for a promise",
      from: "promise in marks.csv"),
    DocumentField(
      "findings", .blocks, "every finding in one table, with its clause and source",
      from: "checks and include in rubric.yaml, terms.csv, promise in marks.csv", isRequired: true),
  ]

  /// Its shipped template.
  public static var template: [UInt8] { PackageResources.term_compliance_mustache }

  /// The documents of a lot.
  public static func drafts(of lot: LotCase) -> [DocumentDraft] {
    let checks = ComplianceBlocks(lot)
    let open = checks.open
    let fields: [String: FieldValue] = [
      "details": .blocks([.facts(lot.heading)]),
      "has-checks": .flag(!checks.isEmpty),
      "summary": .blocks(checks.summary),
      "is-open": .flag(!open.isEmpty),
      "open": .blocks(open),
      "overview": .blocks(checks.overview),
      "has-statutory-notes": .flag(checks.has(.included)),
      "has-promises": .flag(checks.has(.promise)),
      "findings": .blocks(checks.findings),
    ]
    return [
      DocumentDraft(
        path: lot.folder + name, title: .plain("Term compliance schedule"),
        audience: .decisionMaker, fields: fields)
    ]
  }
}
