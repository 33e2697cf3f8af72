internal import Procurement

/// The excess kurtosis of the prices: how far they crowd around their mean, zero for a normal
/// distribution.
///
/// The estimator is the usual one for samples, G₂ = n(n + 1) ÷ ((n − 1)(n − 2)(n − 3)) ×
/// Σ((P − m) ÷ s)⁴ − 3(n − 1)² ÷ ((n − 2)(n − 3)), as spreadsheets have it.
///
/// - Source: Huber and Imhof, Machine learning with screens for detecting bid-rigging cartels,
///   International Journal of Industrial Organization 65 (2019), variable KURT; Imhof, Simple Statistical
///   Screens to Detect Bid Rigging, Working Papers SES 484, University of Fribourg (2017).
public enum Kurtosis: CollusionScreen {
  /// Its page.
  public static let page = CollusionScreenPage(
    name: "kurtosis",
    definition:
      "n(n + 1) ÷ ((n − 1)(n − 2)(n − 3)) × Σ((P − m) ÷ s)⁴ − 3(n − 1)² ÷ ((n − 2)(n − 3))",
    limit:
      "none published: found higher in the years of a cartel, and shown for comparison with other "
      + "competitions, never flagged",
    shortLimit: nil,
    needs: "4 bids: the estimator divides by n − 3",
    otherReasons: "chance: with few bids it scatters widely",
    source: "Imhof, Working Papers SES 484 (2017); Huber and Imhof, IJIO 65 (2019): KURT")

  /// The figure.
  public static func findings(in bids: ComparedBids) -> [CollusionFinding] {
    bids.figure(fewest: 4) { bids throws(NumberError) in
      let moments = try PriceMoments(bids.amounts)
      let n = moments.count
      guard !moments.second.isZero else { return .noFigure("all prices are equal") }
      let crowding = try moments.fourth.divided(by: moments.second * moments.second)
      let factor = try ExactRatio((n + 1) * n * (n - 1), over: (n - 2) * (n - 3))
      let normal = try ExactRatio(3 * (n - 1) * (n - 1), over: (n - 2) * (n - 3))
      let figure = ScreenFigure.ratio((factor * crowding - normal).reduced)
      return .figure(
        figure, isFlagged: false,
        basis: "\(n) prices; \(figure.shown()) beside 0 for a normal distribution")
    }
  }
}
