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
    limit:
      "over 1 with 4 bids or more, the benchmark that accounts of the Swiss competition authority's "
      + "screening name: the gap to the winner is then larger than what sets the losers apart",
    shortLimit: "over 1, from 4 bids",
    needs:
      "3 bids for a figure, since two losing prices are the fewest with a standard deviation; 4 "
      + "for a flag, Probity's own least: with two losing prices the figure only sets one gap "
      + "against the other, and honest prices pass 1 more often than not",
    otherReasons: "chance: of prices drawn evenly from a range it is over 1 in 59 of 100 "
      + "competitions with 3 bids, 43 with 4, 25 with 6 and 9 with 10; one bidder with a new method or "
      + "spare capacity, or with a mistake in its price",
    source:
      "Imhof, Karagök and Rutz, J. Competition Law & Economics 14 (2018), whose benchmark was "
      + "taken from accounts of it; Huber and Imhof, IJIO 65 (2019): RD")

  /// The bids from which on it is flagged: with two losing prices s is their distance ÷ √2, and of three
  /// prices drawn evenly from a range the figure is over 1 with the probability 2 − √2, some 0.59.
  static let fewestForFlag = 4

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
      let isEnough = bids.amounts.count >= fewestForFlag
      return .figure(
        figure, isFlagged: isEnough && .one < square,
        basis:
          "(\(bids.shown(second)) − \(bids.shown(lowest))) ÷ \(bids.shown(rootOf: variance)), the "
          + "standard deviation of the \(losing.count) prices above the lowest, ≈ \(figure.shown())"
          + (isEnough ? "" : "; two losing prices are too few for a flag"))
    }
  }
}
