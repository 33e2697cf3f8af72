internal import Procurement

/// The skewness of the prices: below zero where the lowest stands apart and the others lie together high
/// up, as with covering bids.
///
/// The estimator is the usual one for samples, G₁ = n ÷ ((n − 1)(n − 2)) × Σ((P − m) ÷ s)³.
///
/// - Source: Huber and Imhof, Machine learning with screens for detecting bid-rigging cartels,
///   International Journal of Industrial Organization 65 (2019), variable SKEW; Imhof, Simple Statistical
///   Screens to Detect Bid Rigging, Working Papers SES 484, University of Fribourg (2017).
public enum Skewness: CollusionScreen {
  /// Its page.
  public static let page = CollusionScreenPage(
    name: "skewness",
    definition: "n ÷ ((n − 1)(n − 2)) × Σ((P − m) ÷ s)³",
    limit:
      "none published: found below zero in the years of a cartel, and shown for comparison with "
      + "other competitions, never flagged",
    shortLimit: nil,
    needs: "3 bids: the estimator divides by n − 2",
    otherReasons: "chance: with few bids it scatters widely",
    source: "Imhof, Working Papers SES 484 (2017); Huber and Imhof, IJIO 65 (2019): SKEW")

  /// The figure.
  public static func findings(in bids: ComparedBids) -> [CollusionFinding] {
    bids.figure(fewest: 3) { bids throws(NumberError) in
      let moments = try PriceMoments(bids.amounts)
      let n = moments.count
      guard !moments.second.isZero else { return .noFigure("all prices are equal") }
      let cube = moments.second * moments.second * moments.second
      let factor = try ExactRatio(n * n * (n - 1), over: (n - 2) * (n - 2))
      let square = try (factor * moments.third * moments.third).divided(by: cube).reduced
      let figure = ScreenFigure.root(of: square, isNegative: moments.third.isNegative)
      return .figure(
        figure, isFlagged: false,
        basis: "\(n) prices; \(figure.shown()) beside 0 where they lie evenly about their mean")
    }
  }
}
