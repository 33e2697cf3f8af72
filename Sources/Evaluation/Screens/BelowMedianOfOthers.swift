public import Procurement

/// More than a percentage under the median of the other prices, the mean of the middle two where they
/// are even in number.
///
/// - Source: the mean of ``BelowMeanOfOthers`` with the median in its place, which one outlier does not
///   move: Hampel, The influence curve and its role in robust estimation, JASA 69 (1974).
public struct BelowMedianOfOthers: PriceScreen {
  /// Its page.
  public static let page = RulePage(
    name: "below-median-of-others",
    definition: "(M − P) ÷ M × 100 > t, with M the median of the other prices",
    parameters: "t in percent: 0.01 to 99.99",
    isRelative: true,
    weakness: "two low bids among few hide each other",
    source: "as above, with the median (Hampel, JASA 69, 1974)")

  private let threshold: FixedDecimal

  /// The rule with its `threshold`.
  public init?(parameters: inout RuleParameters) {
    guard let threshold = PercentUnder.threshold(from: &parameters) else { return nil }
    self.threshold = threshold
  }

  /// Compares each price with the median of the others.
  public func outcome(in prices: ScreenedPrices) throws(NumberError) -> ScreenOutcome {
    let others = prices.all.count - 1
    guard others > 0 else { return .notApplied("there is no other bid to compare with") }
    let rule = PercentUnder(threshold: threshold, prices: prices)
    var findings: [ScreenFinding] = []
    findings.reserveCapacity(prices.all.count)
    for price in prices.all {
      let own = prices.sorted.firstPlace(of: price)
      /// The other price at a place of their order.
      func other(_ place: Int) -> FixedDecimal { prices.sorted[place < own ? place : place + 1] }
      let lower = other((others - 1) / 2)
      let upper = other(others / 2)
      let isMiddleOne = others % 2 == 1
      let median =
        isMiddleOne
        ? Fraction(lower, over: FixedDecimal(1))
        : Fraction(try lower + upper, over: FixedDecimal(2))
      var words =
        others == 1 ? "the one other price" : "the median of the \(others) other prices"
      if !isMiddleOne {
        words += " ((\(prices.shown(lower)) + \(prices.shown(upper))) ÷ 2)"
      }
      findings.append(try rule.finding(of: price, under: median, words))
    }
    return .applied(findings)
  }
}

extension [FixedDecimal] {
  /// The first place of a value in an array in ascending order that holds it.
  func firstPlace(of value: FixedDecimal) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
