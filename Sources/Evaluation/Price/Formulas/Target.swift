public import Procurement

/// A published target price, which earns the whole weight, and a share off for every percent over it:
/// 1 − c × (P − T) ÷ T, at least 0, and 1 under the target.
///
/// With `both-sides: yes` a price under the target loses as one over it does: 1 − c × |P − T| ÷ T. That is
/// the one variant in which a lower price can score less.
///
/// - Source: Local Government Procurement (lgp.org.au), "Methods of evaluating price in tenders", part 3,
///   "Target price/Fit to Budget", for the idea; the line is a family in general use.
public struct Target: PriceFormula {
  /// Its page.
  public static let page = RulePage(
    name: "target",
    definition:
      "1 − c × (P − T) ÷ T, at least 0, and 1 for P under T; with `both-sides: yes`, T − P in place of "
      + "P − T under T as well, so that a lower price can score less",
    parameters:
      "`target` (T): a price above zero; `factor` (c): 0.001 to 1000; `both-sides`: `yes` or `no`, no where "
      + "it is not given",
    isRelative: false,
    weakness: "nothing is gained by going under the target, so bids gather at it",
    source:
      "Local Government Procurement (lgp.org.au), Methods of evaluating price in tenders, part 3, for the "
      + "target; the line is a family in general use")

  /// Yes: only the distance from the target counts.
  public static let acceptsNonPositivePrices = true

  /// None.
  public static let comparedPrices: [ComparedPrice] = []

  private let target: FixedDecimal
  private let factor: FixedDecimal
  private let hasBothSides: Bool

  /// The formula with `target`, `factor` and, if it is given, `both-sides`.
  public init?(parameters: inout RuleParameters) {
    let target = parameters.price("target")
    let factor = parameters.factor("factor")
    hasBothSides = parameters.optionalFlag("both-sides") ?? false
    guard let target, let factor, !parameters.hasErrors else { return nil }
    self.target = target
    self.factor = factor
  }

  /// (T − c × (P − T)) ÷ T, or 1 under the target.
  public func share(
    of price: FixedDecimal, among prices: StandingPrices
  ) throws(NumberError) -> Fraction {
    isAtTarget(price) ? .one : try uncut(price).withinWhole
  }

  /// `1 − c × (P − T) ÷ T` with its numbers.
  public func expression(
    of price: FixedDecimal, among prices: StandingPrices, places: Int
  ) -> String {
    let (shown, aim) = (price.inFormula(places: places), target.inFormula(places: places))
    if isAtTarget(price) { return "1, as \(shown) is at or under \(aim)" }
    let distance = price < target ? "\(aim) − \(shown)" : "\(shown) − \(aim)"
    let text = "1 − \(factor) × (\(distance)) ÷ \(aim)"
    return (try? uncut(price))?.cutInWords(text) ?? text
  }

  /// Whether the price is at the target, or under it where that costs nothing.
  private func isAtTarget(_ price: FixedDecimal) -> Bool {
    price == target || (price < target && !hasBothSides)
  }

  private func uncut(_ price: FixedDecimal) throws(NumberError) -> Fraction {
    Fraction(try target - factor * (price - target).magnitude(), over: target)
  }
}
