public import Procurement

/// More than a percentage under the mean of the other prices: M = sum of the others ÷ their number.
///
/// - Source: Cabinet Office, Bid Evaluation Guidance Note (May 2021), section 7.5 on low-cost bids;
///   exclusion rules of national systems compare with the mean in the same way.
public struct BelowMeanOfOthers: PriceScreen {
  /// Its page.
  public static let page = RulePage(
    name: "below-mean-of-others",
    definition: "(M − P) ÷ M × 100 > t, with M the mean of the other prices",
    parameters: "t in percent: 0.01 to 99.99",
    isRelative: true,
    weakness: "one very high price among the others lifts the mean and flags sound bids",
    source: "Cabinet Office, Bid Evaluation Guidance Note (May 2021), section 7.5")

  private let threshold: FixedDecimal

  /// The rule with its `threshold`.
  public init?(parameters: inout RuleParameters) {
    guard let threshold = PercentUnder.threshold(from: &parameters) else { return nil }
    self.threshold = threshold
  }

  /// Compares each price with the mean of the others.
  public func outcome(in prices: ScreenedPrices) throws(NumberError) -> ScreenOutcome {
    let others = prices.all.count - 1
    guard others > 0 else { return .notApplied("there is no other bid to compare with") }
    let sum = try FixedDecimal.sum(prices.sorted)
    let rule = PercentUnder(threshold: threshold, prices: prices)
    var findings: [ScreenFinding] = []
    findings.reserveCapacity(prices.all.count)
    for price in prices.all {
      let rest = try sum - price
      let words =
        others == 1
        ? "the one other price"
        : "the mean of the \(others) other prices (\(prices.shown(rest)) ÷ \(others))"
      findings.append(
        try rule.finding(of: price, under: Fraction(rest, over: FixedDecimal(others)), words))
    }
    return .applied(findings)
  }
}
