internal import Evaluation
internal import Procurement

/// The record of moderation.
///
/// - Source: Procurement Act 2023, section 98; Lancashire Care NHS Foundation Trust v Lancashire County
///   Council [2018] EWHC 1589 (TCC), on what a record of moderation has to show.
public enum ModerationDocument: DocumentKind {
  /// Its name.
  public static let name = "moderation-record"
  /// What it is for.
  public static let summary = "every mark before and after moderation, with what was discussed"

  /// Its fields.
  public static let fields = DocumentSections.fields(of: sections)

  /// Its shipped template.
  public static var template: [UInt8] { PackageResources.moderation_record_mustache }

  /// The documents of a lot; none where no marks were read.
  public static func drafts(of lot: LotCase) -> [DocumentDraft] {
    guard lot.lot.markReview != nil else { return [] }
    return [
      DocumentDraft(
        path: lot.folder + name, title: .plain("Moderation record: \(lot.subject)"),
        audience: .decisionMaker, fields: DocumentSections.values(of: sections, in: lot))
    ]
  }

  /// The sections, in the order of the shipped template.
  static let sections: [any DocumentSection.Type] = [
    ModerationOverview.self, ModerationMarks.self, ModerationNotes.self, ModerationFindings.self,
    ModerationAgreement.self, ModerationProvenance.self,
  ]
}
