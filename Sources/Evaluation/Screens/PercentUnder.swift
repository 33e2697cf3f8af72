internal import Procurement

/// Whether a price is more than a percentage under another: (C − P) ÷ C × 100 > t.
///
/// Exact: nothing is divided. With C = n ÷ d it asks whether (n − d × P) × 100 > t × n.
struct PercentUnder {
  /// The threshold in percent.
  let threshold: FixedDecimal
  /// The prices that are looked at.
  let prices: ScreenedPrices

  /// What is found in a price.
  ///
  /// - Parameters:
  ///   - price: the price.
  ///   - compared: what it is compared with.
  ///   - words: what that is: `the mean of the 3 other prices (272,800.00 ÷ 3)`.
  /// - Throws: ``NumberError/overflow``.
  func finding(
    of price: FixedDecimal, under compared: Fraction, _ words: String
  ) throws(NumberError) -> ScreenFinding {
    guard compared.numerator > .zero else {
      return .undecided(
        "\(words) is \(prices.shown(compared)), and nothing is a percentage of that")
    }
    let gap = try compared.numerator - compared.denominator * price
    let hundredfold = try gap * FixedDecimal(100)
    guard try hundredfold > threshold * compared.numerator else { return .unremarkable }
    let percent = prices.shown(Fraction(hundredfold, over: compared.numerator), places: 2)
    return .flagged(
      "\(prices.shown(price)) is \(percent)% under \(prices.shown(compared)), \(words); "
        + "the threshold is \(threshold.trimmed)%")
  }

  /// The thresholds that are percentages.
  static func threshold(from parameters: inout RuleParameters) -> FixedDecimal? {
    guard let lowest = try? FixedDecimal(parsing: "0.01"),
      let highest = try? FixedDecimal(parsing: "99.99")
    else { return nil }
    return parameters.decimal("threshold", in: lowest...highest)
  }
}
