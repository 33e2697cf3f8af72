internal import Procurement

/// The exempt appendix of the award recommendation report.
public enum ExemptAppendix: DocumentKind {
  /// Its name.
  public static let name = "exempt-appendix"
  /// What it is for.
  public static let summary = "the part of the report that is not for the public"

  /// Its fields.
  public static let fields: [DocumentField] = [
    DocumentField("competition", .text, "the competition's title", from: "competition.yaml")
  ]

  /// Its shipped template.
  public static var template: [UInt8] { PackageResources.exempt_appendix_mustache }

  /// The documents of a lot.
  public static func drafts(of lot: LotCase) -> [DocumentDraft] {
    [
      DocumentDraft(
        path: lot.folder + name, title: .plain("Award recommendation: exempt appendix"),
        audience: .decisionMaker,
        fields: ["competition": .text([TextRun(lot.award.competition.title)])])
    ]
  }
}
