public import Procurement

/// Straight lines through published points of price and score; flat before the first and after the last.
///
/// The general form of an absolute rule: whatever curve an authority means, it can publish its points.
///
/// - Source: none that is known to be the first; a family in general use.
public struct SpendCurve: PriceFormula {
  /// Its page.
  public static let page = RulePage(
    name: "spend-curve",
    definition:
      "(s₀ − (s₀ − s₁) × (P − p₀) ÷ (p₁ − p₀)) ÷ 100 between the published points (p₀, s₀) and (p₁, s₁); flat "
      + "outside",
    parameters:
      "`points`: a map from prices to scores from 0 to 100 that fall or stay, two at least, "
      + "`{100000: 100, 150000: 60, 200000: 0}`",
    isRelative: false,
    weakness: "needs points that fit the market: prices outside them all score the same",
    source: "a family in general use")

  /// Yes: a price is a place on the curve.
  public static let acceptsNonPositivePrices = true

  /// None.
  public static let comparedPrices: [ComparedPrice] = []

  private let points: [PublishedScore]

  /// The formula with its `points`.
  public init?(parameters: inout RuleParameters) {
    guard let points = parameters.fallingScores("points", atLeast: 2, acceptsNegative: true) else {
      return nil
    }
    self.points = points
  }

  /// The place of the price on the line.
  public func share(
    of price: FixedDecimal, among prices: StandingPrices
  ) throws(NumberError) -> Fraction {
    switch place(of: price) {
    case .flat(let point, _): return point.share
    case .between(let left, let right):
      let run = try right.number - left.number
      let fall = try (left.score - right.score) * (price - left.number)
      return Fraction(try left.score * run - fall, over: try .hundred * run)
    }
  }

  /// The line with its numbers.
  public func expression(
    of price: FixedDecimal, among prices: StandingPrices, places: Int
  ) -> String {
    let shown = price.inFormula(places: places)
    switch place(of: price) {
    case .flat(let point, let side):
      return "\(point.score) ÷ 100, as \(shown) is at or \(side) "
        + point.number.inFormula(places: places)
    case .between(let left, let right):
      let start = left.number.inFormula(places: places)
      return "(\(left.score) − (\(left.score) − \(right.score)) × (\(shown) − \(start)) ÷ "
        + "(\(right.number.inFormula(places: places)) − \(start))) ÷ 100"
    }
  }

  private enum Place {
    case flat(PublishedScore, side: String)
    case between(PublishedScore, PublishedScore)
  }

  private func place(of price: FixedDecimal) -> Place {
    guard let index = points.firstIndex(where: { price <= $0.number }) else {
      return .flat(points[points.count - 1], side: "over")
    }
    return index == 0
      ? .flat(points[0], side: "under") : .between(points[index - 1], points[index])
  }
}
