internal import Evaluation
internal import Procurement

/// What the rubric's own checks of the contract terms came to.
enum ReportTerms: DocumentSection {
  static let field = DocumentField(
    "terms", .blocks, "how often each outcome of the rubric's checks occurs, and each failure",
    from: "terms.csv and schedules/*.xml; checks in rubric.yaml; the evaluation")

  static func value(of lot: LotCase) -> FieldValue? {
    CheckTally(of: lot, name: "terms", origins: [.rubric, .promise]).value
  }
}
