internal import Procurement

/// The term compliance schedule.
public enum TermCompliance: DocumentKind {
  /// Its name.
  public static let name = "term-compliance"
  /// What it is for.
  public static let summary = "what every check of the contract terms came to in every bid"

  /// Its fields.
  public static let fields: [DocumentField] = [
    DocumentField("competition", .text, "the competition's title", from: "competition.yaml")
  ]

  /// Its shipped template.
  public static var template: [UInt8] { PackageResources.term_compliance_mustache }

  /// The documents of a lot.
  public static func drafts(of lot: LotCase) -> [DocumentDraft] {
    [
      DocumentDraft(
        path: lot.folder + name, title: .plain("Term compliance schedule"),
        audience: .decisionMaker,
        fields: ["competition": .text([TextRun(lot.award.competition.title)])])
    ]
  }
}
