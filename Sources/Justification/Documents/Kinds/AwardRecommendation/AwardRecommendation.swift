internal import Procurement

/// The award recommendation report, its open part.
public enum AwardRecommendation: DocumentKind {
  /// Its name.
  public static let name = "award-recommendation"
  /// What it is for.
  public static let summary =
    "the report for those who decide: what was bid, how it was evaluated, and why the recommended bid"

  /// Its fields.
  public static let fields: [DocumentField] = [
    DocumentField("competition", .text, "the competition's title", from: "competition.yaml")
  ]

  /// Its shipped template.
  public static var template: [UInt8] { PackageResources.award_recommendation_mustache }

  /// The documents of a lot.
  public static func drafts(of lot: LotCase) -> [DocumentDraft] {
    [
      DocumentDraft(
        path: lot.folder + name, title: .plain("Award recommendation"), audience: .everybody,
        fields: ["competition": .text([TextRun(lot.award.competition.title)])])
    ]
  }
}
