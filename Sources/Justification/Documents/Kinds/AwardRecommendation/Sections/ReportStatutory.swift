internal import Evaluation
internal import Procurement

/// What the included sets of statutory checks came to: they inform, and never score.
enum ReportStatutory: DocumentSection {
  static let field = DocumentField(
    "statutory", .blocks, "what the statutory checks that the rubric includes came to",
    from: "include in rubric.yaml; the evaluation")

  static func value(of lot: LotCase) -> FieldValue? {
    CheckTally(of: lot, name: "statutory", origins: [.included]).value
  }
}
