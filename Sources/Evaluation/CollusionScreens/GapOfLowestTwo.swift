internal import Procurement

/// The difference between the two lowest prices as a share of the lowest.
///
/// - Source: Huber and Imhof, Machine learning with screens for detecting bid-rigging cartels,
///   International Journal of Industrial Organization 65 (2019), variable DIFFP.
public enum GapOfLowestTwo: CollusionScreen {
  /// Its page.
  public static let page = CollusionScreenPage(
    name: "gap-of-lowest-two",
    definition: "(P₂ − P₁) ÷ P₁",
    limit:
      "none published for a single competition: shown for comparison with others, never flagged",
    shortLimit: nil,
    needs: "2 bids: the two that it compares",
    otherReasons: "one bidder with a new method or spare capacity, or with a mistake in its price",
    source: "Huber and Imhof, IJIO 65 (2019): DIFFP")

  /// The figure.
  public static func findings(in bids: ComparedBids) -> [CollusionFinding] {
    bids.figure(fewest: 2) { bids throws(NumberError) in
      let (lowest, second) = (bids.amounts[0], bids.amounts[1])
      let gap = ExactRatio(second) - ExactRatio(lowest)
      let figure = ScreenFigure.ratio(try gap.divided(by: ExactRatio(lowest)).reduced)
      return .figure(
        figure, isFlagged: false,
        basis: "(\(bids.shown(second)) − \(bids.shown(lowest))) ÷ \(bids.shown(lowest)) ≈ "
          + figure.shown())
    }
  }
}
