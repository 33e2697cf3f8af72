internal import Procurement

/// What people decided where the tool could not.
public enum DecisionLog: DocumentKind {
  /// Its name.
  public static let name = "decision-log"
  /// What it is for.
  public static let summary =
    "ties, gates set aside, explanations of low prices: who decided, when and why"

  /// Its fields.
  public static let fields: [DocumentField] = [
    DocumentField("competition", .text, "the competition's title", from: "competition.yaml")
  ]

  /// Its shipped template.
  public static var template: [UInt8] { PackageResources.decision_log_mustache }

  /// The documents of a lot.
  public static func drafts(of lot: LotCase) -> [DocumentDraft] {
    [
      DocumentDraft(
        path: lot.folder + name, title: .plain("Decision log"), audience: .decisionMaker,
        fields: ["competition": .text([TextRun(lot.award.competition.title)])])
    ]
  }
}
