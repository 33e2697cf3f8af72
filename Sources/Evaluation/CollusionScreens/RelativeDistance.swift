internal import Procurement

/// How far the lowest price lies under the next one, in standard deviations of the losing prices: where
/// the winner was agreed, covering bids keep a distance from it and lie close to each other.
///
/// The lowest price stands for the winner, and all others for losing ones, whatever the award.
///
/// - Source: Imhof, Karagök and Rutz, Screening for Bid Rigging: Does It Work?, Journal of Competition
///   Law & Economics 14 (2018), cover bidding screen; Huber and Imhof, International Journal of
///   Industrial Organization 65 (2019), variable RD.
public enum RelativeDistance: CollusionScreen {
  /// Its page.
  public static let page = CollusionScreenPage(
    name: "relative-distance",
    definition: "(P₂ − P₁) ÷ sₗ, with sₗ the standard deviation of all prices but the lowest",
    limit: "over 1: the gap to the winner is then larger than what sets the losers apart",
    shortLimit: "over 1",
    needs: "3 bids: two losing prices are the fewest with a standard deviation",
    otherReasons: "one bidder with a new method or spare capacity, or with a mistake in its price",
    source:
      "Imhof, Karagök and Rutz, J. Competition Law & Economics 14 (2018), whose benchmark was "
      + "taken from accounts of it; Huber and Imhof, IJIO 65 (2019): RD")

  /// Compares the square of the figure with 1.
  public static func findings(in bids: ComparedBids) -> [CollusionFinding] {
    bids.figure(fewest: 3) { bids throws(NumberError) in
      let (lowest, second) = (bids.amounts[0], bids.amounts[1])
      let losing = try PriceMoments(Array(bids.amounts.dropFirst()))
      let variance = try losing.variance()
      guard !variance.isZero else {
        return .noFigure(
          "all prices but the lowest are \(bids.shown(second)), so that nothing sets them apart: look "
            + "at them yourself")
      }
      let gap = ExactRatio(second) - ExactRatio(lowest)
      let square = try (gap * gap).divided(by: variance).reduced
      let figure = ScreenFigure.root(of: square, isNegative: false)
      return .figure(
        figure, isFlagged: .one < square,
        basis:
          "(\(bids.shown(second)) − \(bids.shown(lowest))) ÷ \(bids.shown(rootOf: variance)), the "
          + "standard deviation of the \(losing.count) prices above the lowest, ≈ \(figure.shown())"
      )
    }
  }
}
