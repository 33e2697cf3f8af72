public import Procurement

/// More than a number of median absolute deviations under the median of all prices.
///
/// Median and deviation are those of all bids still standing, the one in question included; the
/// deviation is the plain one, without the factor 1.4826 that makes it estimate a standard deviation.
/// With fewer than four bids the deviation is the gap between two of them, and where at least half of
/// the prices are equal it is zero: the rule then says that it cannot be applied.
///
/// - Source: Hampel, The influence curve and its role in robust estimation, JASA 69 (1974); Iglewicz
///   and Hoaglin, How to Detect and Handle Outliers, ASQC (1993).
public struct MedianAbsoluteDeviations: PriceScreen {
  /// Its page.
  public static let page = RulePage(
    name: "median-absolute-deviations",
    definition: "m − P > t × D, with m the median of all prices and D the median of |P − m|",
    parameters: "t in deviations: 0.01 to 1000",
    isRelative: true,
    weakness: "says nothing with fewer than four bids, or where half of the prices are equal",
    source: "Hampel, JASA 69 (1974); Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993)"
  )

  /// The fewest bids that it is applied to.
  static let fewestBids = 4

  private let threshold: FixedDecimal

  /// The rule with its `threshold`.
  public init?(parameters: inout RuleParameters) {
    guard let lowest = try? FixedDecimal(parsing: "0.01"),
      let threshold = parameters.decimal("threshold", in: lowest...FixedDecimal(1000))
    else { return nil }
    self.threshold = threshold
  }

  /// Measures each price's distance from the median.
  public func outcome(in prices: ScreenedPrices) throws(NumberError) -> ScreenOutcome {
    let count = prices.all.count
    guard count >= MedianAbsoluteDeviations.fewestBids else {
      return .notApplied(
        "it needs \(MedianAbsoluteDeviations.fewestBids) bids, and \(count) "
          + (count == 1 ? "stands" : "stand"))
    }
    // Twice the median and four times the deviation are exact without a division.
    let twiceMedian = try MedianAbsoluteDeviations.middleSum(prices.sorted)
    var distances: [FixedDecimal] = []
    distances.reserveCapacity(count)
    for price in prices.all { distances.append(try (price + price - twiceMedian).magnitude()) }
    let fourDeviations = try MedianAbsoluteDeviations.middleSum(distances.sorted())
    guard !fourDeviations.isZero else {
      return .notApplied("at least half of the prices are equal, so that the deviation is zero")
    }
    let median = prices.shown(Fraction(twiceMedian, over: FixedDecimal(2)))
    let deviation = prices.shown(Fraction(fourDeviations, over: FixedDecimal(4)))
    let limit = try threshold * fourDeviations
    var findings: [ScreenFinding] = []
    findings.reserveCapacity(count)
    for price in prices.all {
      let gap = try twiceMedian - price - price
      let twiceGap = try gap + gap
      guard twiceGap > limit else {
        findings.append(.unremarkable)
        continue
      }
      let size = prices.shown(Fraction(twiceGap, over: fourDeviations), places: 2)
      findings.append(
        .flagged(
          "\(prices.shown(price)) is \(size) median absolute deviations of \(deviation) under "
            + "\(median), the median of the \(count) prices; the threshold is "
            + "\(threshold.trimmed)"))
    }
    return .applied(findings)
  }

  /// The sum of the two values in the middle of an ascending list; twice the one where it is odd.
  private static func middleSum(_ sorted: [FixedDecimal]) throws(NumberError) -> FixedDecimal {
    try sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]
  }
}
