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
      "overview", .blocks, "the outcome of every check in every bid", from: "the evaluation",
      isRequired: true),
    DocumentField(
      "is-open", .flag, "whether a bid has to clarify something", from: "the evaluation"),
    DocumentField(
      "open", .blocks, "what failed or could not be told, and what becomes of it",
      from: "the evaluation", isRequired: true),
    DocumentField(
      "has-rubric-checks", .flag, "whether the rubric has checks of its own",
      from: "checks in rubric.yaml"),
    DocumentField(
      "rubric-checks", .blocks, "the rubric's own checks, with what each finding rests on",
      from: "checks in rubric.yaml, terms.csv", isRequired: true),
    DocumentField(
      "has-statutory-notes", .flag, "whether the rubric includes sets of statutory checks",
      from: "include in rubric.yaml"),
    DocumentField(
      "statutory-notes", .blocks, "what the included checks against the law note",
      from: "include in rubric.yaml, terms.csv", isRequired: true),
    DocumentField(
      "has-promises", .flag, "whether an agreed mark gave credit for a promise",
      from: "promise in marks.csv"),
    DocumentField(
      "promises", .blocks, "whether the contract holds what marks gave credit for",
      from: "promise in marks.csv, terms.csv", isRequired: true),
  ]

  /// Its shipped template.
  public static var template: [UInt8] { PackageResources.term_compliance_mustache }

  /// The documents of a lot.
  public static func drafts(of lot: LotCase) -> [DocumentDraft] {
    let checks = ComplianceBlocks(lot)
    var fields: [String: FieldValue] = [
      "details": .blocks([.facts(lot.heading)]),
      "has-checks": .flag(!checks.isEmpty),
      "overview": .blocks(checks.overview),
      "is-open": .flag(!checks.open.isEmpty),
      "open": .blocks(checks.open),
    ]
    let groups: [(String, CheckRow.Origin)] = [
      ("rubric-checks", .rubric), ("statutory-notes", .included), ("promises", .promise),
    ]
    for (field, origin) in groups {
      let blocks = checks.checks(of: origin)
      fields["has-\(field)"] = .flag(!blocks.isEmpty)
      fields[field] = .blocks(blocks)
    }
    return [
      DocumentDraft(
        path: lot.folder + name, title: .plain("Term compliance schedule"),
        audience: .decisionMaker, fields: fields)
    ]
  }
}
