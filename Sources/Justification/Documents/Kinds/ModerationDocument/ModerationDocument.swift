internal import Procurement

/// The record of moderation.
public enum ModerationDocument: DocumentKind {
  /// Its name.
  public static let name = "moderation-record"
  /// What it is for.
  public static let summary = "every mark before and after moderation, with what was discussed"

  /// Its fields.
  public static let fields: [DocumentField] = [
    DocumentField("competition", .text, "the competition's title", from: "competition.yaml")
  ]

  /// Its shipped template.
  public static var template: [UInt8] { PackageResources.moderation_record_mustache }

  /// The documents of a lot.
  public static func drafts(of lot: LotCase) -> [DocumentDraft] {
    [
      DocumentDraft(
        path: lot.folder + name, title: .plain("Moderation record"), audience: .decisionMaker,
        fields: ["competition": .text([TextRun(lot.award.competition.title)])])
    ]
  }
}
