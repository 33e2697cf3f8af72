internal import Procurement

/// What the contract manager takes over.
public enum ContractHandover: DocumentKind {
  /// Its name.
  public static let name = "contract-handover"
  /// What it is for.
  public static let summary =
    "KPIs, options, notice periods, break points and exit dates of the contract to be signed"

  /// Its fields.
  public static let fields: [DocumentField] = [
    DocumentField("competition", .text, "the competition's title", from: "competition.yaml")
  ]

  /// Its shipped template.
  public static var template: [UInt8] { PackageResources.contract_handover_mustache }

  /// The documents of a lot.
  public static func drafts(of lot: LotCase) -> [DocumentDraft] {
    [
      DocumentDraft(
        path: lot.folder + name, title: .plain("Contract details: hand-over"),
        audience: .decisionMaker,
        fields: ["competition": .text([TextRun(lot.award.competition.title)])])
    ]
  }
}
