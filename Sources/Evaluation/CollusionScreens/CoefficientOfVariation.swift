internal import Procurement

/// The standard deviation of the prices over their mean: prices that were agreed lie closer together.
///
/// - Source: Abrantes-Metz, Froeb, Geweke and Taylor, A variance screen for collusion, International
///   Journal of Industrial Organization 24 (2006); Imhof, Karagök and Rutz, Screening for Bid Rigging:
///   Does It Work?, Journal of Competition Law & Economics 14 (2018).
public enum CoefficientOfVariation: CollusionScreen {
  /// Its page.
  public static let page = CollusionScreenPage(
    name: "coefficient-of-variation",
    definition: "s ÷ m",
    limit:
      "0.06 or less, the benchmark that accounts of the Swiss competition authority's screening of "
      + "road works name",
    shortLimit: "0.06 or less",
    needs: "3 bids: two prices have a distance and no distribution; Wallimann, Imhof and Huber "
      + "(Computational Economics, 2022) screen groups of three and four",
    otherReasons:
      "a well-known market price, regulated wages, a price that the authority published",
    source: "Abrantes-Metz, Froeb, Geweke and Taylor, IJIO 24 (2006); Imhof, Karagök and Rutz, "
      + "J. Competition Law & Economics 14 (2018), whose benchmark was taken from accounts of it")

  static let limit = "0.06"

  /// Compares the square of the figure with the square of the limit.
  public static func findings(in bids: ComparedBids) -> [CollusionFinding] {
    bids.figure(fewest: 3) { bids throws(NumberError) in
      let moments = try PriceMoments(bids.amounts)
      let (variance, mean) = (try moments.variance(), try moments.mean())
      let square = try variance.divided(by: mean * mean).reduced
      let limit = ExactRatio(try FixedDecimal(parsing: CoefficientOfVariation.limit))
      let figure = ScreenFigure.root(of: square, isNegative: false)
      return .figure(
        figure, isFlagged: !(limit * limit < square),
        basis:
          "\(moments.count) prices with the mean \(bids.shown(mean)) and the standard deviation "
          + "\(bids.shown(rootOf: variance)): \(bids.shown(rootOf: variance)) ÷ \(bids.shown(mean)) ≈ "
          + figure.shown())
    }
  }
}
