internal import Procurement

/// The assessment summary of a bid.
public enum AssessmentSummary: DocumentKind {
  /// Its name.
  public static let name = "assessment-summary"
  /// What it is for.
  public static let summary =
    "what each assessed bidder is told: its scores, its explanations, and those of the winner"

  /// Its fields.
  public static let fields: [DocumentField] = [
    DocumentField("competition", .text, "the competition's title", from: "competition.yaml")
  ]

  /// Its shipped template.
  public static var template: [UInt8] { PackageResources.assessment_summary_mustache }

  /// The documents of a lot.
  public static func drafts(of lot: LotCase) -> [DocumentDraft] {
    [
      DocumentDraft(
        path: lot.folder + name, title: .plain("Assessment summary"), audience: .decisionMaker,
        fields: ["competition": .text([TextRun(lot.award.competition.title)])])
    ]
  }
}
