internal import Procurement

/// The data of the contract award notice.
public enum AwardNotice: DocumentKind {
  /// Its name.
  public static let name = "contract-award-notice"
  /// What it is for.
  public static let summary =
    "what the contract award notice has to say, and what remains to be supplied"

  /// Its fields.
  public static let fields: [DocumentField] = [
    DocumentField("competition", .text, "the competition's title", from: "competition.yaml")
  ]

  /// Its shipped template.
  public static var template: [UInt8] { PackageResources.contract_award_notice_mustache }

  /// The documents of a lot.
  public static func drafts(of lot: LotCase) -> [DocumentDraft] {
    [
      DocumentDraft(
        path: lot.folder + name, title: .plain("Contract award notice: data"), audience: .everybody,
        fields: ["competition": .text([TextRun(lot.award.competition.title)])])
    ]
  }
}
