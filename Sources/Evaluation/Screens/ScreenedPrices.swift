public import Procurement

/// The prices of a lot's bids still standing, as the price criterion compares them.
public struct ScreenedPrices: Sendable {
  /// What the authority thought that the lot would cost.
  public enum Estimate: Hashable, Sendable {
    /// The amount.
    case amount(FixedDecimal)
    /// There is none to compare with; the words say why.
    case missing(String)
  }

  /// The prices, one a bid.
  public let all: [FixedDecimal]
  /// The same, lowest first.
  public let sorted: [FixedDecimal]
  /// What the authority thought that the lot would cost.
  public let estimate: Estimate
  /// The decimals to show at least.
  public let places: Int

  /// The prices of a lot.
  public init(_ all: [FixedDecimal], estimate: Estimate, places: Int) {
    self.all = all
    self.sorted = all.sorted()
    self.estimate = estimate
    self.places = places
  }

  /// An amount as a formula shows it: with its groups, in brackets where it is negative.
  func shown(_ amount: FixedDecimal) -> String { amount.inFormula(places: places) }

  /// A quotient as it is shown: cut off after the decimals, with `…` where digits follow.
  func shown(_ quotient: Fraction, places: Int? = nil) -> String {
    let places = places ?? self.places
    guard
      let below = try? quotient.of(FixedDecimal(1), Rounding(places: places, mode: .down)),
      let above = try? quotient.of(FixedDecimal(1), Rounding(places: places, mode: .up))
    else { return "a number too long to show" }
    let text = below.grouped(minimumPlaces: places)
    return below == above ? text : text + "…"
  }
}
