internal import Evaluation
internal import Procurement

/// The whole-life figures of every bid, disqualified ones too.
enum AppendixWholeLife: DocumentSection {
  static let field = DocumentField(
    "whole-life", .blocks, "what every bid costs over the contract's life",
    from: "whole-life in rubric.yaml; prices.csv or bids/*.xml; the evaluation")

  static func value(of lot: LotCase) -> FieldValue? {
    .some(WholeLifeFigures.blocks(of: lot, ranked: false))
  }
}
