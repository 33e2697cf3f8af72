public import Procurement

/// More than a percentage under the competition's estimated value.
///
/// - Source: Cabinet Office, Sourcing Playbook, on comparing bids with the should-cost model.
public struct BelowEstimate: PriceScreen {
  /// Its page.
  public static let page = RulePage(
    name: "below-estimate",
    definition: "(E − P) ÷ E × 100 > t, with E the `estimated-value` of `competition.yaml`",
    parameters: "t in percent: 0.01 to 99.99",
    isRelative: false,
    weakness:
      "only as good as the estimate, which must be on the base of the prices (VAT, options)",
    source: "Cabinet Office, Sourcing Playbook, on the should-cost model")

  private let threshold: FixedDecimal

  /// The rule with its `threshold`.
  public init?(parameters: inout RuleParameters) {
    guard let threshold = PercentUnder.threshold(from: &parameters) else { return nil }
    self.threshold = threshold
  }

  /// Compares each price with the estimate.
  public func outcome(in prices: ScreenedPrices) throws(NumberError) -> ScreenOutcome {
    switch prices.estimate {
    case .missing(let reason): return .notApplied(reason)
    case .amount(let estimate) where estimate.isZero:
      return .notApplied("the estimated value is zero")
    case .amount(let estimate):
      let rule = PercentUnder(threshold: threshold, prices: prices)
      var findings: [ScreenFinding] = []
      findings.reserveCapacity(prices.all.count)
      for price in prices.all {
        findings.append(
          try rule.finding(
            of: price, under: Fraction(estimate, over: FixedDecimal(1)), "the estimated value"))
      }
      return .applied(findings)
    }
  }
}
