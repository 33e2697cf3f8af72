internal import Procurement

/// The price evaluation with its arithmetic.
public enum PriceEvaluation: DocumentKind {
  /// Its name.
  public static let name = "price-evaluation"
  /// What it is for.
  public static let summary =
    "prices raw and adjusted, the formula, and every step of the arithmetic"

  /// Its fields.
  public static let fields: [DocumentField] = [
    DocumentField("competition", .text, "the competition's title", from: "competition.yaml")
  ]

  /// Its shipped template.
  public static var template: [UInt8] { PackageResources.price_evaluation_mustache }

  /// The documents of a lot.
  public static func drafts(of lot: LotCase) -> [DocumentDraft] {
    [
      DocumentDraft(
        path: lot.folder + name, title: .plain("Price evaluation"), audience: .decisionMaker,
        fields: ["competition": .text([TextRun(lot.award.competition.title)])])
    ]
  }
}
