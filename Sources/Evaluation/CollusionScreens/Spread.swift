internal import Procurement

/// The difference between the highest and the lowest price as a share of the lowest.
///
/// - Source: Huber and Imhof, Machine learning with screens for detecting bid-rigging cartels,
///   International Journal of Industrial Organization 65 (2019), variable SPD.
public enum Spread: CollusionScreen {
  /// Its page.
  public static let page = CollusionScreenPage(
    name: "spread",
    definition: "(H − P₁) ÷ P₁",
    limit:
      "none published for a single competition: shown for comparison with others, never flagged",
    shortLimit: nil,
    needs: "2 bids: the two that it compares",
    otherReasons: "as for the coefficient of variation; one outlier sets it",
    source: "Huber and Imhof, IJIO 65 (2019): SPD")

  /// The figure.
  public static func findings(in bids: ComparedBids) -> [CollusionFinding] {
    bids.figure(fewest: 2) { bids throws(NumberError) in
      let (lowest, highest) = (bids.amounts[0], bids.amounts[bids.amounts.count - 1])
      let gap = ExactRatio(highest) - ExactRatio(lowest)
      let figure = ScreenFigure.ratio(try gap.divided(by: ExactRatio(lowest)).reduced)
      return .figure(
        figure, isFlagged: false,
        basis: "(\(bids.shown(highest)) − \(bids.shown(lowest))) ÷ \(bids.shown(lowest)) ≈ "
          + figure.shown())
    }
  }
}
