internal import Evaluation
internal import Procurement

/// What each bid costs over the contract's life.
enum ReportWholeLife: DocumentSection {
  static let field = DocumentField(
    "whole-life", .blocks, "what each bid costs over the contract's life",
    from: "whole-life in rubric.yaml; prices.csv or bids/*.xml; the evaluation")

  static func value(of lot: LotCase) -> FieldValue? {
    .some(WholeLifeFigures.blocks(of: lot, ranked: true))
  }
}
