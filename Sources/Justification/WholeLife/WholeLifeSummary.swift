internal import Evaluation
internal import Procurement

/// The whole-life prices of a lot in words and cells, as every form of a report shows them.
struct WholeLifeSummary {
  /// The lot.
  let lot: LotResult
  /// Its whole-life prices.
  let result: WholeLifeResult

  /// The summary, or `nil` where the rubric publishes nothing about the whole life.
  init?(_ lot: LotResult) {
    guard let result = lot.wholeLife, !result.prices.isEmpty else { return nil }
    self.lot = lot
    self.result = result
  }

  /// The figures, in the order of ``cells(of:)``.
  static let figures = ["total", "present value", "equivalent annual", "per month", "months"]

  /// A bid's figures; `–` for one that cannot be computed.
  func cells(of price: WholeLifePrice) -> [String] {
    [price.total, price.presentValue, price.equivalentAnnual, price.perMonth].map(shown)
      + [price.months.map(String.init) ?? "–"]
  }

  /// An amount with its groups and the currency's decimals.
  func shown(_ amount: FixedDecimal?) -> String {
    guard let amount else { return "–" }
    // A figure that keeps its working precision is shown to the smallest coin, and given whole in JSON.
    let places = result.currency.minorUnits
    let short =
      amount.scale > places + 4
      ? (try? amount.rounded(Rounding(places: places, mode: .halfUp))) ?? amount : amount
    return short.grouped(minimumPlaces: places)
  }

  /// What is compared and how: `Amounts in GBP, discounted to year 0 at 3.5% a year, …`.
  var rules: String {
    "Amounts in \(result.currency.code), \(result.rules). The criterion \(result.criterion) compares "
      + "by \(result.basisInWords); per month is the total ÷ the months, not discounted."
  }

  /// What each bid's price leaves out, and why a figure is missing, a sentence each.
  var remarks: [String] {
    result.prices.flatMap(remarks)
  }

  /// The same of one bid's price.
  func remarks(of price: WholeLifePrice) -> [String] {
    omissions(of: price).map { "\(price.bid): \($0)" }
      + price.missing.map { "\(price.bid): not computed, as \($0)" }
  }

  private func omissions(of price: WholeLifePrice) -> [String] {
    let reasons: [(WholeLifeOmission.Reason, String)] = [
      (.option, "options"), (.extensionYear, "years of a possible extension"),
    ]
    return reasons.compactMap { reason, words in
      let left = price.leftOut.filter { $0.reason == reason }
      guard !left.isEmpty, let sum = try? FixedDecimal.sum(left.map(\.amount)) else { return nil }
      let count = left.reduce(0) { $0 + $1.lineCount }
      return "left out \(words), \(shown(sum)) in \(count == 1 ? "1 line" : "\(count) lines")"
    }
  }
}
